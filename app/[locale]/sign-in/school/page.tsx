// The school's own sign-in: the way there, how it has ended where it did not lead in, and the question whether the account
// is to be linked.
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { SchoolButton } from '@/components/staff/school-button';
import { SendForm } from '@/components/teach/send-form';
import { Action } from '@/components/ui/action';
import { MarsTitle } from '@/components/ui/mars-title';
import { Notice } from '@/components/ui/notice';
import { isolate } from '@/domain/isolate';
import { Frame } from '@/app/frame';
import { getPage, type Page } from '@/app/i18n';
import { getActor, run } from '@/app/run';
import { nameAccount, schoolButtonWords } from '@/app/school-words';
import { readProofCookie } from '@/server/auth/school-proof';
import { getSchoolSignIn } from '@/server/use-cases/get-school-sign-in';
import type { Output } from '@/server/use-cases/use-case';

interface SchoolProps {
  readonly params: Promise<{ locale: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: SchoolProps): Promise<Metadata> {
  const { t } = await getPage((await params).locale);
  return { title: t('school.over'), robots: { index: false } };
}

interface BeginProps {
  readonly page: Page;
  readonly account: string;
  readonly present: Output<typeof getSchoolSignIn>['present'];
}

const ends = ['unknown', 'known', 'taken', 'cancelled', 'away', 'broken'] as const;
type End = (typeof ends)[number];

/** In next-auth's words: what it says of a provider that said no, that was not there, and of all that did not fit. */
const saidByNextAuth: Readonly<Record<string, End>> = {
  Callback: 'cancelled',
  AccessDenied: 'cancelled',
  OAuthSignin: 'away',
  OAuthCallback: 'broken',
};

function readEnd(error: string | string[] | undefined): End | null {
  if (typeof error !== 'string') return null;
  return saidByNextAuth[error] ?? ends.find((end) => end === error) ?? 'broken';
}

async function Confirm({ page }: { readonly page: Page }) {
  const { t, href, messages } = page;
  const { actor } = await getActor();
  const name = actor.role === 'visitor' ? '' : isolate(actor.displayName ?? '');
  return (
    <>
      <MarsTitle>{t('school.linkTitle')}</MarsTitle>
      <p className="lead">{t('school.linkText', { name })}</p>
      <SendForm
        action="/api/v1/me/school-account"
        method="PUT"
        doneHref={href('/me')}
        sendLabel={t('school.linkConfirm')}
        words={messages.form}
      >
        <input type="hidden" name="proof" value={await readProofCookie()} />
      </SendForm>
      <div className="acts">
        <Action href={href('/me')} variant="plain">
          {t('school.linkCancel')}
        </Action>
      </div>
    </>
  );
}

function Begin({ page, account, present }: BeginProps) {
  const { t, href } = page;
  return (
    <>
      <p>{t('school.how')}</p>
      {present === 'guest' && <Notice title={t('staff.guestTitle')}>{t('staff.signIn.guestText')}</Notice>}
      {present === 'other' && <Notice title={t('staff.otherTitle')}>{t('staff.otherText')}</Notice>}
      <SchoolButton
        doneHref={href('/teach')}
        endsSession={present === 'other'}
        look="filled"
        words={schoolButtonWords(page, t('school.go', { account }))}
      />
      <div className="acts">
        <Action href={href('/sign-in')} variant="plain">
          {t('school.byPassword')}
        </Action>
      </div>
      <p className="small soft">{t('school.shared')}</p>
    </>
  );
}

export default async function SchoolPage({ params, searchParams }: SchoolProps) {
  const page = await getPage((await params).locale);
  const { t, href } = page;
  const { school, ...now } = await run(getSchoolSignIn, page, { proof: await readProofCookie() });
  if (school === null) notFound();
  const end = readEnd((await searchParams)['error']);
  return (
    <Frame page={page} path={`/sign-in/school${end === null ? '' : `?error=${end}`}`} width="narrow">
      <p className="over">{t('school.over')}</p>
      {end === null && now.isLinking ? (
        <Confirm page={page} />
      ) : (
        <>
          <MarsTitle>{end === null ? t('school.title') : t(`school.end.${end}.title`)}</MarsTitle>
          {end !== null && <p className="lead">{t(`school.end.${end}.text`)}</p>}
          {now.isStaff ? (
            <div className="acts">
              <Action href={href('/me')} arrow>
                {t('own.me.title')}
              </Action>
            </div>
          ) : (
            <Begin page={page} account={nameAccount(page, school)} present={now.present} />
          )}
        </>
      )}
    </Frame>
  );
}
