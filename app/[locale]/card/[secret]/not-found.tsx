// A login card that opens nothing: mistyped, replaced by a newer one, or taken back. Which of these is not told.
import { headers } from 'next/headers';
import { Action } from '@/components/ui/action';
import { ErrorState } from '@/components/ui/error-state';
import { isLocale } from '@/domain/locale';
import { Frame } from '@/app/frame';
import { getPage } from '@/app/i18n';

export default async function CardNotFound() {
  // Not-found pages get no parameters; the server puts the path of the request into this header.
  const first = (await headers()).get('x-marsad-path')?.split('/')[1];
  const page = await getPage(isLocale(first) ? first : 'en');
  const { t, href } = page;
  return (
    <Frame page={page} path="" width="narrow">
      <ErrorState
        over={t('card.over')}
        title={t('card.wrongTitle')}
        text={t('card.wrongText')}
        action={<Action href={href('')}>{t('card.wrongAction')}</Action>}
      />
    </Frame>
  );
}
