// Where a teacher makes an account without an invitation; only where the operator allows it.
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { JoinForm } from '@/components/staff/join-form';
import { MarsTitle } from '@/components/ui/mars-title';
import { Notice } from '@/components/ui/notice';
import { accountWords } from '@/app/account-words';
import { Frame } from '@/app/frame';
import { getPage } from '@/app/i18n';
import { run } from '@/app/run';
import { getSignUp } from '@/server/use-cases/get-sign-up';

interface SignUpProps {
  readonly params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: SignUpProps): Promise<Metadata> {
  const { t } = await getPage((await params).locale);
  return { title: t('signUp.title') };
}

export default async function SignUpPage({ params }: SignUpProps) {
  const page = await getPage((await params).locale);
  const { isOpen, present } = await run(getSignUp, page);
  if (!isOpen) notFound();
  const { t, href } = page;
  return (
    <Frame page={page} path="/sign-up" width="narrow">
      <p className="over">{t('signUp.over')}</p>
      <MarsTitle>{t('signUp.title')}</MarsTitle>
      <p className="lead">{t('signUp.lead')}</p>
      {present === 'guest' && (
        <Notice title={t('staff.guestTitle')}>{t('staff.invitation.guestText')}</Notice>
      )}
      {present === 'other' && <Notice title={t('staff.otherTitle')}>{t('staff.otherText')}</Notice>}
      <JoinForm
        endsSession={present === 'other'}
        doneHref={href('/teach')}
        signInHref={href('/sign-in')}
        words={accountWords(page)}
      />
    </Frame>
  );
}
