// Login cards of a class, for printing.
import './cards.css';
import type { Metadata } from 'next';
import { CardSheet } from '@/components/teach/card-sheet';
import { Action } from '@/components/ui/action';
import { EmptyState } from '@/components/ui/empty-state';
import { Frame } from '@/app/frame';
import { getPage } from '@/app/i18n';
import { MarsTitle } from '@/components/ui/mars-title';
import { isolate } from '@/domain/isolate';
import { run } from '@/app/run';
import { getRoster } from '@/server/use-cases/get-roster';

interface CardsProps {
  readonly params: Promise<{ locale: string; class: string }>;
}

export async function generateMetadata({ params }: CardsProps): Promise<Metadata> {
  const { t } = await getPage((await params).locale);
  return { title: t('classes.cardsTitle') };
}

/** A card is in the language of its pupil, whatever the teacher reads. */
async function cardWordsIn(locale: 'en' | 'ar') {
  const { t } = await getPage(locale);
  return { over: t('classes.cardOver'), use: t('classes.cardUse'), keep: t('classes.cardKeep') };
}

export default async function CardsPage({ params }: CardsProps) {
  const { locale, class: id } = await params;
  const page = await getPage(locale);
  const { t, href } = page;
  const { name, pupils } = await run(getRoster, page, { class: id });
  const back = (
    <Action variant="plain" href={href(`/teach/${id}/pupils`)}>
      {t('classes.back')}
    </Action>
  );
  return (
    <Frame page={page} path={`/teach/${id}/cards`} current="teach" width="narrow">
      <p className="over">{isolate(name)}</p>
      <MarsTitle>{t('classes.cardsTitle')}</MarsTitle>
      {pupils.length === 0 ? (
        <EmptyState title={t('classes.rosterEmptyTitle')} text={t('classes.cardsEmpty')} action={back} />
      ) : (
        <>
          <p className="lead">{t('classes.cardsLead')}</p>
          <CardSheet
            classId={id}
            className={name}
            pupils={pupils.map(({ learnerId, nickname, hasCard }) => ({
              ...{ id: learnerId, hasOne: hasCard },
              nickname: nickname ?? t('classes.unnamed'),
            }))}
            words={{
              legend: t('classes.cardsFor'),
              old: t('classes.cardsOld'),
              make: t('classes.cardsMake'),
              none: t('classes.cardsNone'),
              askTitle: t('classes.cardsAskTitle'),
              askText: t('classes.cardsAskText'),
              askYes: t('classes.cardsAskYes'),
              askNo: t('classes.cardsAskNo'),
              ready: t('classes.cardsReady'),
              local: t('classes.cardsLocal'),
              print: t('classes.cardsPrint'),
              later: t('form.later'),
            }}
            cardWords={{ en: await cardWordsIn('en'), ar: await cardWordsIn('ar') }}
          />
          <div className="acts">{back}</div>
        </>
      )}
    </Frame>
  );
}
