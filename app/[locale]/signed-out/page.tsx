// Where a browser that was left alone ends up: what has happened, and the ways back.
import type { Metadata } from 'next';
import { Action } from '@/components/ui/action';
import { MarsTitle } from '@/components/ui/mars-title';
import { Frame } from '@/app/frame';
import { getPage } from '@/app/i18n';

interface SignedOutProps {
  readonly params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: SignedOutProps): Promise<Metadata> {
  const { t } = await getPage((await params).locale);
  return { title: t('idle.over'), robots: { index: false } };
}

export default async function SignedOutPage({ params }: SignedOutProps) {
  const page = await getPage((await params).locale);
  const { t, href } = page;
  return (
    <Frame page={page} path="/signed-out" width="narrow">
      <p className="over">{t('idle.over')}</p>
      <MarsTitle>{t('idle.title')}</MarsTitle>
      <p className="lead">{t('idle.text')}</p>
      <div className="acts">
        <Action href={href('/sign-in')} arrow>
          {t('staff.signIn.title')}
        </Action>
        <Action href={href('/pin')} variant="plain">
          {t('pin.title')}
        </Action>
        <Action href={href('')} variant="plain">
          {t('own.me.emptyAction')}
        </Action>
      </div>
    </Frame>
  );
}
