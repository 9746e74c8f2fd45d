// A login card that was scanned or typed: whose it is, and the button to go on as that learner.
import type { Metadata } from 'next';
import { GoOn } from '@/components/card/go-on';
import { Action } from '@/components/ui/action';
import { MarsTitle } from '@/components/ui/mars-title';
import { Notice } from '@/components/ui/notice';
import { isolate } from '@/domain/isolate';
import { alongWords } from '@/app/along-words';
import { Frame } from '@/app/frame';
import { getPage } from '@/app/i18n';
import { run } from '@/app/run';
import { getCard } from '@/server/use-cases/get-card';

interface CardProps {
  readonly params: Promise<{ locale: string; secret: string }>;
}

/**
 * The address is a key: no search engine keeps it, and no request from this page repeats it, not even to ourselves,
 * where a log would keep it. That no cache does is said by the server for every page.
 */
export async function generateMetadata({ params }: CardProps): Promise<Metadata> {
  const { t } = await getPage((await params).locale);
  // With no-referrer, browsers would hide from plain http that the page's forms are ours.
  return { title: t('card.over'), robots: { index: false, follow: false }, referrer: 'strict-origin' };
}

export default async function CardPage({ params }: CardProps) {
  const { locale, secret } = await params;
  const page = await getPage(locale);
  const { t, href } = page;
  const { nickname, isSample, locale: own, present, guestAnswers } = await run(getCard, page, { secret });
  // A browser that has chosen no language takes that of the pupil.
  const home = `/${page.settings.locale === null ? own : page.locale}`;
  const who = { nickname: nickname === null ? t('card.nobody') : isolate(nickname) };
  const goOn = t('card.goOn', who);
  return (
    <Frame page={page} path={`/card/${secret}`} width="narrow">
      <p className="over">{t('card.over')}</p>
      <MarsTitle>{t('card.title', who)}</MarsTitle>
      <p className="lead">{t('card.lead')}</p>
      {isSample && <Notice>{t('card.sample')}</Notice>}
      {present === 'guest' && guestAnswers === null && (
        <Notice title={t('card.guestTitle')}>{t('card.guestText', who)}</Notice>
      )}
      {present === 'other' && <Notice title={t('card.otherTitle')}>{t('card.otherText')}</Notice>}
      {present === 'same' ? (
        <>
          <p>{t('card.same', who)}</p>
          <div className="acts">
            <Action href={home} arrow>
              {goOn}
            </Action>
          </div>
        </>
      ) : (
        <GoOn
          secret={secret}
          endsSession={present === 'other'}
          doneHref={home}
          along={alongWords(page, guestAnswers)}
          words={{
            ...{ goOn, refused: t('card.refused'), changed: t('along.changed') },
            ...{ later: t('card.later'), sending: t('form.sending') },
          }}
        />
      )}
      {(present === 'guest' || present === 'other') && (
        <div className="acts">
          <Action href={href('')} variant="plain">
            {t('card.cancel')}
          </Action>
        </div>
      )}
      <p className="small soft">{t('card.keep', who)}</p>
    </Frame>
  );
}
