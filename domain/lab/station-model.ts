// What a station of the lab is made of, without words and pictures: what can be set, what is read off, what is said.

/** Everything that a station shows follows from its state. Write a station's state as a `type`, not an `interface`. */
export type State = Readonly<Record<string, number | string>>;

interface FieldOf {
  /** The name in the state, in addresses and in the words. */
  readonly key: string;
  /** Runs by itself: Reset sets it back, and it has no control. */
  readonly isTime?: boolean;
  /** The tools of the station set it as well: its control is folded away, under `names.fine`. */
  readonly isFine?: boolean;
}

/** A number from `from` to `to` (both included) in steps; its decimals are those of the step. */
export interface RangeField extends FieldOf {
  readonly kind: 'range';
  readonly from: number;
  readonly to: number;
  readonly step: number;
  /** By its international symbol: domain/question/unit-symbol.ts has the Arabic ones. */
  readonly unit?: string;
}

/** One of a few: up to four as radios, more as a list. */
export interface ChoiceField extends FieldOf {
  readonly kind: 'choice';
  readonly options: readonly string[];
}

/** A moment in UTC, in milliseconds since 1970; to the minute or to the day. In addresses it is 2026-11-24T12:00. */
export interface MomentField extends FieldOf {
  readonly kind: 'moment';
  readonly from: number;
  readonly to: number;
  readonly step: 'minute' | 'day';
}

export type Field = RangeField | ChoiceField | MomentField;

interface ReadingOf {
  /** The name in the words; a sentence may say it as {id}. */
  readonly id: string;
  /** Only said in sentences, and in neither list nor table. */
  readonly isQuiet?: boolean;
}

interface NumberReading extends ReadingOf {
  readonly value: number;
  readonly decimals: number;
  readonly unit?: string;
}

/** `word` is an option of this reading in the words: `options.<id>.<word>`. */
interface WordReading extends ReadingOf {
  readonly word: string;
}

interface MomentReading extends ReadingOf {
  readonly moment: number;
  readonly step: 'minute' | 'day';
}

/** A time of day, in hours of whatever day it is, 0 up to 24: written as 14:05. */
interface ClockReading extends ReadingOf {
  readonly clockH: number;
}

export type LabReading = NumberReading | WordReading | MomentReading | ClockReading;

/** How a station runs, in seconds of its own time, or in `unit`. */
export interface Run<S extends State> {
  /** One press of Step. */
  readonly stepS: number;
  /** Where its time is not in seconds: all numbers here are then in this unit. */
  readonly unit?: string;
  /** One second of Play. */
  readonly playS: number;
  /** The state after `elapsedS` more: the only way in which time advances. */
  step(state: S, elapsedS: number): S;
  /** There is nothing more to see: Play stops. */
  isOver(state: S): boolean;
}

/**
 * A station. `Data` is what it needs beside its state, such as a map that is loaded; most need none (null).
 * Methods, not functions in fields: a list of stations with different states is then still a list of stations.
 */
export interface StationModel<S extends State, Data = null> {
  /** All that makes up the state, in the order in which it is shown. */
  readonly fields: readonly Field[];
  /** The state at first. `nowMs` for stations that begin today. Every value fits its field. */
  start(nowMs: number): S;
  readings(state: S, data: Data): readonly LabReading[];
  /** The sentences that say what is happening, by their keys in `tellings`; their {names} are fields and readings. */
  describe(state: S, data: Data): readonly string[];
  readonly run?: Run<S>;
}

/** What a field's value is worth, held inside its field; null for what is no value of it at all. */
export function fitValue(field: Field, value: unknown): number | string | null {
  if (field.kind === 'choice')
    return typeof value === 'string' && field.options.includes(value) ? value : null;
  if (typeof value !== 'number' || !Number.isFinite(value)) return null;
  const inside = Math.min(Math.max(value, field.from), field.to);
  if (field.kind === 'moment') {
    const stepMs = field.step === 'day' ? 86_400_000 : 60_000;
    // Plus 0, because −0 is another state than 0.
    return Math.floor(inside / stepMs) * stepMs + 0;
  }
  const steps = Math.round((inside - field.from) / field.step);
  // Sums of decimal steps are not exact: 0.1 + 0.2.
  const onStep = Number((field.from + steps * field.step).toFixed(decimalsOf(field.step)));
  return Math.min(onStep, field.to);
}

/** The state with one value changed; a value that is none of the field leaves it as it is. */
export function setValue<S extends State>(state: S, field: Field, value: unknown): S {
  const fitted = fitValue(field, value);
  return fitted === null ? state : { ...state, [field.key]: fitted };
}

/** A station's state from plain values, as they came from the server; what does not fit stays as at first. */
export function adoptState<S extends State, Data>(
  model: StationModel<S, Data>,
  values: State,
  nowMs: number,
): S {
  return model.fields.reduce((state, field) => setValue(state, field, values[field.key]), model.start(nowMs));
}

/** What Reset does: what runs by itself goes back; where nothing does, everything. */
export function resetState<S extends State, Data>(model: StationModel<S, Data>, state: S, nowMs: number): S {
  const first = model.start(nowMs);
  const times = model.fields.filter(({ isTime }) => isTime === true);
  if (times.length === 0) return first;
  return times.reduce((next, field) => setValue(next, field, first[field.key]), state);
}

/** The decimals of a step like 0.25. */
export function decimalsOf(step: number): number {
  return String(step).split('.')[1]?.length ?? 0;
}
