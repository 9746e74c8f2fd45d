'use client';
// A date and a time of day as the clock on the wall shows them, sent as a moment that is the same everywhere.
import { useState } from 'react';

interface MomentFieldProps {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly note: string;
}

function toMoment(local: string): string {
  const date = new Date(local);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString();
}

export function MomentField({ id, name, label, note }: MomentFieldProps) {
  const [local, setLocal] = useState('');
  return (
    <div>
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <p className="small soft" id={`${id}-note`}>
        {note}
      </p>
      <input
        id={id}
        className="field"
        type="datetime-local"
        aria-describedby={`${id}-note`}
        value={local}
        onChange={(event) => {
          setLocal(event.target.value);
        }}
      />
      <input type="hidden" name={name} value={toMoment(local)} />
    </div>
  );
}
