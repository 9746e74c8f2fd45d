'use client';
// Login cards for printing: asks for new ones, and draws them here. They are in no other place: leaving the page forgets
// them.
import { direction, type Locale } from '@/domain/locale';
import { ChoosePupils, type ChooseWords, type PupilToChoose } from './choose-pupils';
import { useOrigin } from './page-address';
import { QrCode } from './qr-code';
import { ToldOnce, type ToldOnceWords } from './told-once';

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
  readonly pupils: readonly PupilToChoose[];
  readonly words: ChooseWords & ToldOnceWords;
  readonly cardWords: Readonly<Record<Locale, CardWords>>;
}

interface LoginCardProps {
  readonly card: Card;
  readonly className: string;
  readonly words: CardWords;
}

function LoginCard({ card, className, words }: LoginCardProps) {
  const address = `${useOrigin()}/${card.locale}/card/${card.secret}`;
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

export function CardSheet({ classId, className, pupils, words, cardWords }: CardSheetProps) {
  return (
    <ChoosePupils<{ readonly cards: readonly Card[] }>
      path={`/api/v1/classes/${classId}/cards`}
      {...{ pupils, words }}
      show={({ cards }) => (
        <ToldOnce words={words}>
          {cards.map((card) => (
            <LoginCard key={card.secret} {...{ card, className }} words={cardWords[card.locale]} />
          ))}
        </ToldOnce>
      )}
    />
  );
}
