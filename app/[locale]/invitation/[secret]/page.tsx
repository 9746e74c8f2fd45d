// An invitation to the staff: what it makes of whoever opened it, and the account.
import type { Metadata } from 'next';
import { JoinBySchoolForm } from '@/components/staff/join-by-school-form';
import { JoinForm } from '@/components/staff/join-form';
import { SchoolButton } from '@/components/staff/school-button';
import { MarsTitle } from '@/components/ui/mars-title';
import { Notice } from '@/components/ui/notice';
import { accountWords, nameWords } from '@/app/account-words';
import { Frame } from '@/app/frame';
import { getPage, type Page } from '@/app/i18n';
import { run } from '@/app/run';
import { nameAccount, schoolButtonWords } from '@/app/school-words';
import { readProofCookie } from '@/server/auth/school-proof';
import { getInvitation } from '@/server/use-cases/get-invitation';
import type { Output } from '@/server/use-cases/use-case';

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

type Invitation = Output<typeof getInvitation>;
interface JoinProps {
  readonly page: Page;
  readonly secret: string;
  readonly invitation: Invitation;
}

function listWays({ page: { href }, secret, invitation }: JoinProps) {
  const doneHref = href(invitation.role === 'admin' ? '/house' : '/teach');
  return { secret, doneHref, signInHref: href('/sign-in'), endsSession: invitation.present === 'other' };
}

function ByPassword(props: JoinProps) {
  return <JoinForm {...listWays(props)} words={accountWords(props.page)} />;
}

/** The way to the school's own sign-in, or what is left to be said once its owner has come back from it. */
async function BySchool(props: JoinProps & { readonly school: NonNullable<Invitation['school']> }) {
  const { page, secret, school } = props;
  const { t, href } = page;
  const account = nameAccount(page, school);
  if (school.isProven)
    return (
      <>
        <Notice>{t('school.joinProven', { account })}</Notice>
        <JoinBySchoolForm {...listWays(props)} proof={await readProofCookie()} words={nameWords(page)} />
      </>
    );
  return (
    <section className="grid gap-s4">
      <h2>{t('school.joinTitle')}</h2>
      <p>{t('school.joinText', { account })}</p>
      <SchoolButton
        doneHref={href(`/invitation/${secret}`)}
        isAskedAnew
        words={schoolButtonWords(page, t('school.joinGo', { account }))}
      />
    </section>
  );
}

export default async function InvitationPage({ params }: InvitationProps) {
  const { locale, secret } = await params;
  const page = await getPage(locale);
  const { t } = page;
  const invitation = await run(getInvitation, page, { secret, proof: await readProofCookie() });
  const { role, present, school } = invitation;
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
      {school?.isProven !== true && <ByPassword {...{ page, secret, invitation }} />}
      {school !== null && <BySchool {...{ page, secret, invitation, school }} />}
    </Frame>
  );
}
