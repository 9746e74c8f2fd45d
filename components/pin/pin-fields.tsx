// What a pupil types to sign in by PIN, wherever it is asked.
import { readJoinCode } from '@/domain/join-code';
import { readPin } from '@/domain/pin';
import { LONGEST_NICKNAME } from '@/domain/roster';
import type { PinFields as Typed } from '../outbox/browser-session';
import { TextField } from '../teach/text-field';
import { readField } from '../ui/read-field';

interface PinFieldsProps {
  /** Of the class, where it is known already. */
  readonly code?: string;
  readonly words: Readonly<Record<'code' | 'nickname' | 'pin', string>> &
    Readonly<Partial<Record<'codeNote' | 'nicknameNote' | 'pinNote', string>>>;
}

export function PinFields({ code = '', words }: PinFieldsProps) {
  return (
    <>
      <TextField
        {...{ id: 'pin-code', name: 'code', dir: 'ltr', maxLength: 40, isRequired: true }}
        label={words.code}
        note={words.codeNote}
        value={code}
      />
      <TextField
        {...{ id: 'pin-nickname', name: 'nickname', dir: 'auto', isRequired: true }}
        label={words.nickname}
        note={words.nicknameNote}
        maxLength={2 * LONGEST_NICKNAME}
      />
      <TextField
        {...{ id: 'pin-pin', name: 'pin', dir: 'ltr', inputMode: 'numeric', maxLength: 20, isRequired: true }}
        label={words.pin}
        note={words.pinNote}
      />
    </>
  );
}

/** What was typed, or what of it is a slip of the finger that need not be sent. */
export function readPinFields(form: HTMLFormElement): Typed | 'badCode' | 'badPin' {
  const typed = {
    ...{ code: readField(form, 'code'), nickname: readField(form, 'nickname') },
    pin: readField(form, 'pin'),
  };
  if (readJoinCode(typed.code) === null) return 'badCode';
  return readPin(typed.pin) === null ? 'badPin' : typed;
}
