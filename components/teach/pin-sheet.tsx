'use client';
// PINs for printing: asks for new ones, and shows them here. They are in no other place: leaving the page forgets them.
import { writeJoinCode } from '@/domain/join-code';
import { direction, type Digits, type Locale } from '@/domain/locale';
import { writeDigits } from '@/domain/number-text';
import { writePin } from '@/domain/pin';
import { ChoosePupils, type ChooseWords, type PupilToChoose } from './choose-pupils';
import { PageAddress, useOrigin } from './page-address';
import { QrCode } from './qr-code';
import { ToldOnce, type ToldOnceWords } from './told-once';

interface SlipWords {
  readonly over: string;
  readonly use: string;
  readonly scan: string;
  readonly code: string;
  readonly nickname: string;
  readonly keep: string;
}

interface MadePin {
  readonly nickname: string;
  readonly locale: Locale;
  /** Six digits. */
  readonly pin: string;
}

interface PinSheetProps {
  readonly classId: string;
  readonly className: string;
  /** Those in which the PINs are written. */
  readonly digits: Readonly<Record<Locale, Digits>>;
  readonly pupils: readonly PupilToChoose[];
  readonly words: ChooseWords & ToldOnceWords;
  readonly slipWords: Readonly<Record<Locale, SlipWords>>;
}

interface SlipProps {
  readonly made: MadePin;
  readonly code: string;
  readonly className: string;
  readonly digits: Digits;
  readonly words: SlipWords;
}

function Slip({ made, code, className, digits, words }: SlipProps) {
  const { nickname, locale, pin } = made;
  const path = `/${locale}/pin`;
  return (
    <li className="login-card pin-slip" lang={locale} dir={direction[locale]}>
      {/* Never the PIN: what a camera has read stays in its lists and in the history of the browser. */}
      <QrCode text={`${useOrigin()}${path}?class=${code}`} label={words.scan} />
      <div>
        <p className="small">
          {words.over} · <bdi>{className}</bdi>
        </p>
        <p className="pin-number">
          <bdi dir="ltr">{writeDigits(writePin(pin), digits)}</bdi>
        </p>
        <p>
          {words.nickname} <bdi className="login-card-name">{nickname}</bdi>
        </p>
        <p>
          {words.code}{' '}
          <bdi className="pin-code" dir="ltr" lang="en">
            {writeJoinCode(code)}
          </bdi>
        </p>
      </div>
      <div className="pin-slip-foot small">
        <p>
          {words.use} <PageAddress path={path} />
        </p>
        <p>{words.keep}</p>
      </div>
    </li>
  );
}

export function PinSheet({ classId, className, digits, pupils, words, slipWords }: PinSheetProps) {
  return (
    <ChoosePupils<{ readonly signInCode: string; readonly pins: readonly MadePin[] }>
      path={`/api/v1/classes/${classId}/pins`}
      {...{ pupils, words }}
      show={({ signInCode, pins }) => (
        <ToldOnce words={words}>
          {pins.map((made) => (
            <Slip
              key={made.nickname}
              {...{ made, className, code: signInCode }}
              digits={digits[made.locale]}
              words={slipWords[made.locale]}
            />
          ))}
        </ToldOnce>
      )}
    />
  );
}
