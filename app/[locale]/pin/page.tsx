// Signing in by PIN: for pupils of a class who have no login card at hand.
import type { Metadata } from 'next';
import { PinForm } from '@/components/pin/pin-form';
import { MarsTitle } from '@/components/ui/mars-title';
import { Notice } from '@/components/ui/notice';
import { readJoinCode, writeJoinCode } from '@/domain/join-code';
import { alongWords } from '@/app/along-words';
import { Frame } from '@/app/frame';
import { getPage } from '@/app/i18n';
import { run } from '@/app/run';
import { getPinSignIn } from '@/server/use-cases/get-pin-sign-in';

interface PinProps {
  readonly params: Promise<{ locale: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: PinProps): Promise<Metadata> {
  const { t } = await getPage((await params).locale);
  return { title: t('pin.title') };
}

/** The class code in the address of the page; empty when there is none. */
function readCode(given: string | string[] | undefined): string {
  const code = typeof given === 'string' ? readJoinCode(given) : null;
  return code === null ? '' : writeJoinCode(code);
}

export default async function PinPage({ params, searchParams }: PinProps) {
  const page = await getPage((await params).locale);
  const code = readCode((await searchParams)['class']);
  const { t, href, messages } = page;
  const { present, guestAnswers } = await run(getPinSignIn, page);
  return (
    <Frame page={page} path="/pin" width="narrow">
      <MarsTitle>{t('pin.title')}</MarsTitle>
      <p className="lead">{t('pin.lead')}</p>
      {present === 'guest' && guestAnswers === null && (
        <Notice title={t('card.guestTitle')}>{t('pin.pupilText')}</Notice>
      )}
      {present === 'other' && <Notice title={t('staff.otherTitle')}>{t('pin.otherText')}</Notice>}
      <PinForm
        code={code}
        endsSession={present === 'other'}
        doneHref={href('')}
        along={alongWords(page, guestAnswers)}
        words={{ ...messages.pin, ...messages.form, changed: t('along.changed') }}
      />
      <p className="small soft">{t('pin.forgotten')}</p>
    </Frame>
  );
}
