// Where teachers and admins sign in with name and password; learners need no account.
import type { Metadata } from 'next';
import { SchoolButton } from '@/components/staff/school-button';
import { SignInForm } from '@/components/staff/sign-in-form';
import { Action } from '@/components/ui/action';
import { EndSession } from '@/components/ui/end-session';
import { MarsTitle } from '@/components/ui/mars-title';
import { Notice } from '@/components/ui/notice';
import { TextLink } from '@/components/ui/text-link';
import { isolate } from '@/domain/isolate';
import { Frame } from '@/app/frame';
import { getPage, type Page } from '@/app/i18n';
import { getActor, run } from '@/app/run';
import { nameAccount, schoolButtonWords } from '@/app/school-words';
import { getSignIn } from '@/server/use-cases/get-sign-in';

interface SignInProps {
  readonly params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: SignInProps): Promise<Metadata> {
  const { t } = await getPage((await params).locale);
  return { title: t('staff.signIn.title') };
}

function SignedIn({ page, isAdmin }: { readonly page: Page; readonly isAdmin: boolean }) {
  const { t, href } = page;
  return (
    <>
      <div className="acts">
        <Action href={href('/teach')} arrow>
          {t('teach.nav')}
        </Action>
        {isAdmin && (
          <Action href={href('/house')} variant="plain">
            {t('house.title')}
          </Action>
        )}
      </div>
      <EndSession
        words={{
          end: t('staff.out.end'),
          title: t('staff.out.title'),
          text: t('staff.out.text'),
          confirm: t('staff.out.end'),
          cancel: t('staff.out.cancel'),
        }}
        doneHref={href('/sign-in')}
        comesBack
      />
    </>
  );
}

async function Form({ page }: { readonly page: Page }) {
  const { t, href } = page;
  const { present, school, isSignUpOpen } = await run(getSignIn, page);
  return (
    <>
      <p className="lead">{t('staff.signIn.lead')}</p>
      {present === 'guest' && <Notice title={t('staff.guestTitle')}>{t('staff.signIn.guestText')}</Notice>}
      {present === 'other' && <Notice title={t('staff.otherTitle')}>{t('staff.otherText')}</Notice>}
      <SignInForm
        endsSession={present === 'other'}
        doneHref={href('/teach')}
        words={{
          name: t('staff.name'),
          password: t('staff.password'),
          signIn: t('staff.signIn.action'),
          sending: t('form.sending'),
          refused: t('staff.signIn.refused'),
          wait: t('staff.signIn.wait'),
          later: t('form.later'),
        }}
      />
      {school !== null && (
        <section className="grid gap-s4">
          <h2>{t('school.over')}</h2>
          <p>{t('school.how')}</p>
          <SchoolButton
            doneHref={href('/teach')}
            endsSession={present === 'other'}
            words={schoolButtonWords(page, t('school.go', { account: nameAccount(page, school) }))}
          />
          <p className="small soft">{t('school.shared')}</p>
        </section>
      )}
      {isSignUpOpen && (
        <p>
          <TextLink href={href('/sign-up')}>{t('signUp.link')}</TextLink>
        </p>
      )}
      <p className="small soft">
        {t('staff.signIn.forgotten')}
        {!isSignUpOpen && <> {t('staff.signIn.noAccount')}</>}
      </p>
    </>
  );
}

export default async function SignInPage({ params }: SignInProps) {
  const page = await getPage((await params).locale);
  const { t } = page;
  const { actor } = await getActor();
  const staff = actor.role === 'teacher' || actor.role === 'admin' ? actor : null;
  return (
    <Frame page={page} path="/sign-in" width="narrow">
      <p className="over">{t('teach.over')}</p>
      <MarsTitle>
        {staff === null
          ? t('staff.signIn.title')
          : t('staff.signIn.signedIn', { name: isolate(staff.displayName ?? '') })}
      </MarsTitle>
      {staff === null ? <Form page={page} /> : <SignedIn page={page} isAdmin={staff.role === 'admin'} />}
    </Frame>
  );
}
