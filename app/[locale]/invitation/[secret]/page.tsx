// An invitation to the staff: what it makes of whoever opened it, and the account.
import type { Metadata } from 'next';
import { JoinForm } from '@/components/staff/join-form';
import { MarsTitle } from '@/components/ui/mars-title';
import { Notice } from '@/components/ui/notice';
import { leastPasswordLength } from '@/domain/password';
import { Frame } from '@/app/frame';
import { getPage } from '@/app/i18n';
import { run } from '@/app/run';
import { getInvitation } from '@/server/use-cases/get-invitation';

interface InvitationProps {
  readonly params: Promise<{ locale: string; secret: string }>;
}

/** The address is a key, as that of a login card is: see there. */
export async function generateMetadata({ params }: InvitationProps): Promise<Metadata> {
  const { t } = await getPage((await params).locale);
  return {
    title: t('staff.invitation.over'),
    robots: { index: false, follow: false },
    referrer: 'strict-origin',
  };
}

export default async function InvitationPage({ params }: InvitationProps) {
  const { locale, secret } = await params;
  const page = await getPage(locale);
  const { t, href } = page;
  const { role, present } = await run(getInvitation, page, { secret });
  const isAdmin = role === 'admin';
  return (
    <Frame page={page} path={`/invitation/${secret}`} width="narrow">
      <p className="over">{t('staff.invitation.over')}</p>
      <MarsTitle>{t(isAdmin ? 'staff.invitation.adminTitle' : 'staff.invitation.teacherTitle')}</MarsTitle>
      <p className="lead">{t(isAdmin ? 'staff.invitation.adminLead' : 'staff.invitation.teacherLead')}</p>
      {present === 'guest' && (
        <Notice title={t('staff.guestTitle')}>{t('staff.invitation.guestText')}</Notice>
      )}
      {present === 'other' && <Notice title={t('staff.otherTitle')}>{t('staff.otherText')}</Notice>}
      <JoinForm
        secret={secret}
        endsSession={present === 'other'}
        doneHref={href(isAdmin ? '/house' : '/teach')}
        signInHref={href('/sign-in')}
        words={{
          displayName: t('staff.invitation.displayName'),
          displayNameNote: t('staff.invitation.displayNameNote'),
          name: t('staff.name'),
          nameNote: t('staff.invitation.nameNote'),
          password: t('staff.password'),
          passwordNote: t('staff.invitation.passwordNote', { least: leastPasswordLength }),
          repeated: t('staff.invitation.repeated'),
          make: t('staff.invitation.make'),
          sending: t('form.sending'),
          later: t('form.later'),
        }}
      />
    </Frame>
  );
}
