'use client';
// Login cards for printing: asks for new ones, and draws them here. They are in no other place: leaving the page forgets
// them.
import { useState } from 'react';
import { direction, type Locale } from '@/domain/locale';
import { pageOwner } from '../outbox/browser-session';
import { sayWhyNot, sendAs } from '../outbox/request';
import { PrintButton } from '../question/print-button';
import { Action } from '../ui/action';
import { Dialog } from '../ui/dialog';
import { Notice } from '../ui/notice';
import { useOrigin } from './page-address';
import { QrCode } from './qr-code';

interface CardWords {
  readonly over: string;
  readonly use: string;
  readonly keep: string;
}

interface Card {
  readonly nickname: string;
  readonly locale: Locale;
  readonly secret: string;
}

interface CardSheetProps {
  readonly classId: string;
  readonly className: string;
  readonly pupils: readonly { readonly id: string; readonly nickname: string; readonly hasCard: boolean }[];
  readonly words: Record<
    | 'legend'
    | 'old'
    | 'make'
    | 'none'
    | 'askTitle'
    | 'askText'
    | 'askYes'
    | 'askNo'
    | 'ready'
    | 'local'
    | 'print'
    | 'later',
    string
  >;
  readonly cardWords: Record<Locale, CardWords>;
}

function LoginCard({ card, ...rest }: { card: Card; className: string; words: CardWords; origin: string }) {
  const { className, words, origin } = rest;
  const address = `${origin}/${card.locale}/card/${card.secret}`;
  return (
    <li className="login-card" lang={card.locale} dir={direction[card.locale]}>
      <QrCode text={address} label={words.over} />
      <div className="grow">
        <p className="small">
          {words.over} · <bdi>{className}</bdi>
        </p>
        <p className="login-card-name">
          <bdi>{card.nickname}</bdi>
        </p>
        <p className="small">{words.use}</p>
        <p className="login-card-address" dir="ltr">
          {address}
        </p>
        <p className="small">{words.keep}</p>
      </div>
    </li>
  );
}

function Cards({ cards, ...props }: CardSheetProps & { readonly cards: readonly Card[] }) {
  const { words, cardWords, className } = props;
  const origin = useOrigin();
  const isLocal = /\/\/(localhost|127\.0\.0\.1|\[::1\])(:|$)/u.test(origin);
  return (
    <>
      <div className="grid gap-s4 not-printed">
        <Notice live>{words.ready}</Notice>
        {isLocal && <Notice kind="error">{words.local}</Notice>}
        <div className="acts">
          <PrintButton label={words.print} />
        </div>
      </div>
      <ul className="login-cards">
        {cards.map((card) => (
          <LoginCard key={card.secret} {...{ card, className, origin }} words={cardWords[card.locale]} />
        ))}
      </ul>
    </>
  );
}

export function CardSheet(props: CardSheetProps) {
  const { classId, pupils, words } = props;
  const [chosen, setChosen] = useState(
    () => new Set(pupils.filter((pupil) => !pupil.hasCard).map(({ id }) => id)),
  );
  const [cards, setCards] = useState<readonly Card[] | null>(null);
  const [isAsking, setIsAsking] = useState(false);
  const [error, setError] = useState<string | null>(null);

  function choose(id: string, isChosen: boolean): void {
    const next = new Set(chosen);
    if (isChosen) next.add(id);
    else next.delete(id);
    setChosen(next);
  }

  function make(): void {
    setIsAsking(false);
    sendAs<{ cards: Card[] }>(pageOwner(), 'POST', `/api/v1/classes/${classId}/cards`, {
      pupils: [...chosen],
    })
      .then((sent) => {
        if (sent.state === 'done') setCards(sent.value.cards);
        else setError(sayWhyNot(sent, words.later));
      })
      .catch(() => {
        setError(words.later);
      });
  }

  function ask(): void {
    setError(null);
    if (chosen.size === 0) setError(words.none);
    else if (pupils.some(({ id, hasCard }) => hasCard && chosen.has(id))) setIsAsking(true);
    else make();
  }

  if (cards !== null) return <Cards {...props} cards={cards} />;
  return (
    <div className="grid gap-s4">
      <fieldset>
        <legend className="label">{words.legend}</legend>
        <div className="seg">
          {pupils.map(({ id, nickname, hasCard }) => (
            <label className="opt" key={id}>
              <input
                type="checkbox"
                checked={chosen.has(id)}
                onChange={(event) => {
                  choose(id, event.currentTarget.checked);
                }}
              />
              <span>
                <bdi>{nickname}</bdi>
              </span>
              {hasCard && <span className="small soft">{words.old}</span>}
            </label>
          ))}
        </div>
      </fieldset>
      {error !== null && (
        <Notice kind="error" live>
          {error}
        </Notice>
      )}
      <div className="acts">
        <Action onClick={ask}>{words.make}</Action>
      </div>
      <AskFirst {...{ isAsking, setIsAsking, make, words }} />
    </div>
  );
}

interface AskFirstProps {
  readonly isAsking: boolean;
  readonly setIsAsking: (isAsking: boolean) => void;
  readonly make: () => void;
  readonly words: CardSheetProps['words'];
}

function AskFirst({ isAsking, setIsAsking, make, words }: AskFirstProps) {
  const close = (): void => {
    setIsAsking(false);
  };
  return (
    <Dialog open={isAsking} onClose={close} title={words.askTitle} closeLabel={words.askNo}>
      <p>{words.askText}</p>
      <div className="acts">
        <Action onClick={make}>{words.askYes}</Action>
        <Action variant="plain" onClick={close}>
          {words.askNo}
        </Action>
      </div>
    </Dialog>
  );
}
