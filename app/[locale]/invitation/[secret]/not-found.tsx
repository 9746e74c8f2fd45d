// An invitation that opens nothing: mistyped, used, expired, or taken back. Which of these is not told.
import { headers } from 'next/headers';
import { Action } from '@/components/ui/action';
import { ErrorState } from '@/components/ui/error-state';
import { isLocale } from '@/domain/locale';
import { Frame } from '@/app/frame';
import { getPage } from '@/app/i18n';

export default async function InvitationNotFound() {
  // Not-found pages get no parameters; the server puts the path of the request into this header.
  const first = (await headers()).get('x-marsad-path')?.split('/')[1];
  const page = await getPage(isLocale(first) ? first : 'en');
  const { t, href } = page;
  return (
    <Frame page={page} path="" width="narrow">
      <ErrorState
        over={t('staff.invitation.over')}
        title={t('staff.invitation.wrongTitle')}
        text={t('staff.invitation.wrongText')}
        action={<Action href={href('/sign-in')}>{t('staff.signIn.title')}</Action>}
      />
    </Frame>
  );
}
