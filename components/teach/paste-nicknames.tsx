'use client';
// A field for a list of nicknames, typed, pasted or taken from a file, that says line by line what cannot be used.
import { useState } from 'react';
import type { Digits } from '@/domain/locale';
import { writeDigits } from '@/domain/number-text';
import { readRoster, type NicknameFault } from '@/domain/roster';
import { RosterFileField, type RosterFileFault } from './roster-file-field';

interface PasteNicknamesProps {
  readonly label: string;
  readonly note: string;
  /** With `{line}` and `{fault}`. */
  readonly lineWords: string;
  readonly faultWords: Record<NicknameFault, string>;
  readonly file: {
    readonly label: string;
    readonly note: string;
    readonly faultWords: Readonly<Record<RosterFileFault, string>>;
  };
  readonly taken: readonly string[];
  readonly digits: Digits;
}

export function PasteNicknames(props: PasteNicknamesProps) {
  const { label, note, lineWords, faultWords, file, taken, digits } = props;
  const [text, setText] = useState('');
  const { faults } = readRoster(text, taken);
  return (
    <div className="grid gap-s4">
      <RosterFileField
        {...file}
        onRead={(nicknames) => {
          setText((before) => [...(before.trim() === '' ? [] : [before.trimEnd()]), ...nicknames].join('\n'));
        }}
      />
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
    </div>
  );
}
