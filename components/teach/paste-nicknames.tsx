'use client';
// A field for a list of nicknames that says, line by line, what cannot be used, while it is typed.
import { useState } from 'react';
import type { Digits } from '@/domain/locale';
import { writeDigits } from '@/domain/number-text';
import { readRoster, type NicknameFault } from '@/domain/roster';

interface PasteNicknamesProps {
  readonly label: string;
  readonly note: string;
  /** With `{line}` and `{fault}`. */
  readonly lineWords: string;
  readonly faultWords: Record<NicknameFault, string>;
  readonly taken: readonly string[];
  readonly digits: Digits;
}

export function PasteNicknames(props: PasteNicknamesProps) {
  const { label, note, lineWords, faultWords, taken, digits } = props;
  const [text, setText] = useState('');
  const { faults } = readRoster(text, taken);
  return (
    <div>
      <label className="label" htmlFor="nicknames">
        {label}
      </label>
      <p className="small soft" id="nicknames-note">
        {note}
      </p>
      <textarea
        id="nicknames"
        name="nicknames"
        className="field"
        rows={6}
        dir="auto"
        autoComplete="off"
        required
        aria-describedby="nicknames-note nicknames-faults"
        aria-invalid={faults.length > 0}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
        }}
      />
      <div id="nicknames-faults" role="status">
        <ul>
          {faults.slice(0, 8).map(({ line, fault }) => (
            <li className="error" key={line}>
              {writeDigits(
                lineWords.replace('{line}', String(line)).replace('{fault}', faultWords[fault]),
                digits,
              )}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
