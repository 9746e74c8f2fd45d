// Joining a class with the code from the board.
import type { Metadata } from 'next';
import { JoinForm } from '@/components/join/join-form';
import { Action } from '@/components/ui/action';
import { MarsTitle } from '@/components/ui/mars-title';
import { Frame } from '@/app/frame';
import { getPage } from '@/app/i18n';

interface JoinProps {
  readonly params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: JoinProps): Promise<Metadata> {
  const { t } = await getPage((await params).locale);
  return { title: t('join.title') };
}

export default async function JoinPage({ params }: JoinProps) {
  const page = await getPage((await params).locale);
  const { t, href, messages } = page;
  return (
    <Frame page={page} path="/join" width="narrow">
      <MarsTitle>{t('join.title')}</MarsTitle>
      <p className="lead">{t('join.lead')}</p>
      <JoinForm words={{ ...messages.join, ...messages.form }} doneHref={href('')} />
      <p className="small soft">{t('join.keep')}</p>
      <div className="acts">
        <Action href={href('/pin')} variant="plain">
          {t('join.havePin')}
        </Action>
      </div>
    </Frame>
  );
}
