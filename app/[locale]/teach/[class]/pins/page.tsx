// PINs of a class: the code that names it where they are typed, and new ones for printing.
import '../cards/cards.css';
import type { Metadata } from 'next';
import { PageAddress } from '@/components/teach/page-address';
import { PinSheet } from '@/components/teach/pin-sheet';
import { Action } from '@/components/ui/action';
import { EmptyState } from '@/components/ui/empty-state';
import { MarsTitle } from '@/components/ui/mars-title';
import { isolate } from '@/domain/isolate';
import { writeJoinCode } from '@/domain/join-code';
import { defaultDigits } from '@/domain/locale';
import { Frame } from '@/app/frame';
import { getPage, type Page } from '@/app/i18n';
import type { Roster } from '@/app/roster-table';
import { run } from '@/app/run';
import { getRoster } from '@/server/use-cases/get-roster';

interface PinsProps {
  readonly params: Promise<{ locale: string; class: string }>;
}

export async function generateMetadata({ params }: PinsProps): Promise<Metadata> {
  const { t } = await getPage((await params).locale);
  return { title: t('pins.title') };
}

/** A slip is in the language of its pupil, whatever the teacher reads. */
async function slipWordsIn(locale: 'en' | 'ar') {
  const { t } = await getPage(locale);
  return {
    ...{ over: t('pins.slipOver'), use: t('pins.slipUse'), scan: t('pins.slipScan') },
    ...{ code: t('pins.slipCode'), nickname: t('pins.slipNickname'), keep: t('pins.slipKeep') },
  };
}

function sheetWords({ t }: Page) {
  return {
    ...{ legend: t('pins.for'), old: t('pins.old'), make: t('pins.make'), none: t('classes.cardsNone') },
    ...{ askTitle: t('pins.askTitle'), askText: t('pins.askText'), askYes: t('pins.make') },
    ...{ askNo: t('classes.cardsAskNo'), ready: t('classes.cardsReady'), local: t('pins.local') },
    ...{ print: t('pins.print'), later: t('form.later') },
  };
}

/** For the board: it opens nothing by itself. */
function ClassCode({ page: { t, href }, code }: { readonly page: Page; readonly code: string }) {
  return (
    <p className="not-printed">
      {t('pins.where')} <PageAddress path={`${href('/pin')}?class=${code}`} /> · {t('pins.slipCode')}{' '}
      <bdi className="pin-code" dir="ltr" lang="en">
        {writeJoinCode(code)}
      </bdi>
    </p>
  );
}

async function Sheet({ page, roster }: { readonly page: Page; readonly roster: Roster }) {
  const { id, name, digits, pupils, signInCode } = roster;
  return (
    <>
      <p className="lead">{page.t('pins.lead')}</p>
      {signInCode !== null && <ClassCode page={page} code={signInCode} />}
      <PinSheet
        classId={id}
        className={name}
        digits={{ en: digits ?? defaultDigits.en, ar: digits ?? defaultDigits.ar }}
        // Without a nickname there is nothing to sign in with.
        pupils={pupils.flatMap(({ learnerId, nickname, hasPin }) =>
          nickname === null ? [] : [{ id: learnerId, nickname, hasOne: hasPin }],
        )}
        words={sheetWords(page)}
        slipWords={{ en: await slipWordsIn('en'), ar: await slipWordsIn('ar') }}
      />
    </>
  );
}

export default async function PinsPage({ params }: PinsProps) {
  const { locale, class: id } = await params;
  const page = await getPage(locale);
  const { t, href } = page;
  const roster = await run(getRoster, page, { class: id });
  const back = (
    <Action variant="plain" href={href(`/teach/${id}/pupils`)}>
      {t('classes.back')}
    </Action>
  );
  return (
    <Frame page={page} path={`/teach/${id}/pins`} current="teach" width="narrow">
      <p className="over">{isolate(roster.name)}</p>
      <MarsTitle>{t('pins.title')}</MarsTitle>
      {roster.pupils.length === 0 ? (
        <EmptyState title={t('classes.rosterEmptyTitle')} text={t('pins.empty')} action={back} />
      ) : (
        <>
          <Sheet page={page} roster={roster} />
          <div className="acts not-printed">{back}</div>
        </>
      )}
    </Frame>
  );
}
