// 404 in the language of the address.
import { headers } from 'next/headers';
import { Action } from '@/components/ui/action';
import { ErrorState } from '@/components/ui/error-state';
import { isLocale } from '@/domain/locale';
import { Frame } from '../frame';
import { getPage } from '../i18n';

export default async function NotFound() {
  // Not-found pages get no parameters; the server puts the path of the request into this header.
  const first = (await headers()).get('x-marsad-path')?.split('/')[1];
  const page = await getPage(isLocale(first) ? first : 'en');
  const { t, href } = page;
  return (
    <Frame page={page} path="" width="narrow">
      <ErrorState
        over={t('notFound.over')}
        title={t('notFound.title')}
        text={t('notFound.text')}
        action={<Action href={href('')}>{t('notFound.action')}</Action>}
      />
    </Frame>
  );
}
