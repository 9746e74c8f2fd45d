// The controls of a station, made from its fields: a slider beside a number, radios or a list, a moment.
import { useId, useState, type ReactNode } from 'react';
import { ChoiceGroup } from '@/components/ui/choice-group';
import { say } from '@/components/question/say';
import { readMoment, writeMoment } from '@/domain/lab/address';
import {
  decimalsOf,
  fitValue,
  type ChoiceField,
  type Field,
  type MomentField,
  type RangeField,
  type State,
} from '@/domain/lab/station-model';
import type { LabReader } from '@/domain/lab/tell';
import type { LabWords } from '@/domain/lab/words-file';
import { printNumber, readNumber, writeDigits } from '@/domain/number-text';
import { unitSymbol, withUnit } from '@/domain/question/unit-symbol';
import type { BenchWords } from './station-props';

const mostRadios = 4;

interface ControlProps<F extends Field> {
  readonly field: F;
  readonly value: number | string | undefined;
  readonly words: LabWords;
  readonly frame: BenchWords;
  readonly reader: LabReader;
  readonly onValue: (value: number | string) => void;
}

/** While something is typed it stands as it was typed; what it means is set at once, and shown when one leaves. */
function RangeControl({ field, value, words, frame, reader, onValue }: ControlProps<RangeField>) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const { locale, digits } = reader;
  const current = typeof value === 'number' ? value : field.from;
  const decimals = decimalsOf(field.step);
  const unit = field.unit ?? '';
  const name = words.names[field.key] ?? field.key;
  const print = (number: number): string => printNumber(number, decimals, locale, digits);
  const printUnit = (number: number): string =>
    unit === '' ? print(number) : withUnit(print(number), unit, locale);
  const plain = writeDigits(current.toFixed(decimals).replace('-', '−'), digits);
  const isBad = typed !== null && !readNumber(typed).ok;
  const range = say(reader, frame.range, { from: print(field.from), to: printUnit(field.to) });
  return (
    <div className="control">
      <label className="label" htmlFor={id} id={`${id}-name`}>
        {name}
      </label>
      <div className="slide">
        <input
          type="range"
          min={field.from}
          max={field.to}
          step={field.step}
          value={current}
          aria-label={say(reader, frame.slider, { name })}
          aria-valuetext={printUnit(current)}
          onChange={({ currentTarget }) => {
            setTyped(null);
            onValue(Number(currentTarget.value));
          }}
        />
        <span className="numbox">
          <input
            className="field"
            id={id}
            type="text"
            inputMode="decimal"
            autoComplete="off"
            dir="ltr"
            maxLength={20}
            value={typed ?? plain}
            aria-invalid={isBad ? true : undefined}
            aria-describedby={`${id}-range`}
            onChange={({ currentTarget }) => {
              setTyped(currentTarget.value);
              const read = readNumber(currentTarget.value);
              if (read.ok) onValue(read.value);
            }}
            onBlur={() => {
              setTyped(null);
            }}
          />
          {unit !== '' && <bdi aria-hidden="true">{unitSymbol(unit, locale)}</bdi>}
        </span>
      </div>
      <p className={isBad ? 'small error' : 'small soft'} id={`${id}-range`}>
        {isBad ? say(reader, frame.badNumber, { range }) : range}
      </p>
    </div>
  );
}

function ChoiceControl({ field, value, words, onValue }: ControlProps<ChoiceField>) {
  const id = useId();
  const name = words.names[field.key] ?? field.key;
  const labels = words.options[field.key] ?? {};
  if (field.options.length <= mostRadios)
    return (
      <div className="control">
        <ChoiceGroup
          legend={name}
          name={id}
          choices={field.options.map((option) => ({ value: option, label: labels[option] ?? option }))}
          chosen={String(value)}
          onChange={({ currentTarget }) => {
            onValue(currentTarget.value);
          }}
        />
      </div>
    );
  return (
    <div className="control">
      <label className="label" htmlFor={id}>
        {name}
      </label>
      <select
        className="pick field"
        id={id}
        value={value}
        onChange={({ currentTarget }) => {
          onValue(currentTarget.value);
        }}
      >
        {field.options.map((option) => (
          <option key={option} value={option}>
            {labels[option] ?? option}
          </option>
        ))}
      </select>
    </div>
  );
}

function MomentControl({ field, value, words, frame, onValue }: ControlProps<MomentField>) {
  const id = useId();
  const current = typeof value === 'number' ? value : field.from;
  const name = words.names[field.key] ?? field.key;
  return (
    <div className="control">
      <label className="label" htmlFor={id}>
        {name} <span className="small soft">({frame.utc})</span>
      </label>
      <input
        className="field"
        id={id}
        type={field.step === 'day' ? 'date' : 'datetime-local'}
        dir="ltr"
        min={writeMoment(field.from, field.step)}
        max={writeMoment(field.to, field.step)}
        value={writeMoment(current, field.step)}
        onChange={({ currentTarget }) => {
          const moment = readMoment(currentTarget.value);
          // A year that is being typed goes through 0002 and 0020: what is out of range waits.
          if (moment !== null && fitValue(field, moment) === moment) onValue(moment);
        }}
      />
    </div>
  );
}

function Control({ field, ...rest }: ControlProps<Field>) {
  switch (field.kind) {
    case 'range':
      return <RangeControl field={field} {...rest} />;
    case 'choice':
      return <ChoiceControl field={field} {...rest} />;
    case 'moment':
      return <MomentControl field={field} {...rest} />;
  }
}

interface ControlsProps {
  readonly fields: readonly Field[];
  readonly state: State;
  readonly words: LabWords;
  readonly frame: BenchWords;
  readonly reader: LabReader;
  readonly onSet: (key: string, value: number | string) => void;
  /** More controls of this station. */
  readonly tools: ReactNode;
}

/** Every field that does not run by itself, in order; those that tools set as well are folded away. */
export function Controls({ fields, state, onSet, tools, ...words }: ControlsProps) {
  const show = (isFine: boolean) =>
    fields
      .filter((field) => field.isTime !== true && (field.isFine ?? false) === isFine)
      .map((field) => (
        <Control
          key={field.key}
          field={field}
          value={state[field.key]}
          {...words}
          onValue={(value) => {
            onSet(field.key, value);
          }}
        />
      ));
  const fine = show(true);
  return (
    <>
      {show(false)}
      {tools}
      {fine.length > 0 && (
        <details className="fine">
          <summary>{words.words.names['fine']}</summary>
          {fine}
        </details>
      )}
    </>
  );
}
