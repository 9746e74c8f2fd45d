// The state of a station in the address of its page, so that a set-up can be shared. Writing needs no zod; reading does
// (read-address.ts), and is done on the server.
import { decimalsOf, type Field, type State } from './station-model';

const charactersOfDay = 10;
const charactersToMinute = 16;

/** 2026-11-24, or 2026-11-24T12:00. */
export function writeMoment(moment: number, step: 'minute' | 'day'): string {
  return new Date(moment).toISOString().slice(0, step === 'day' ? charactersOfDay : charactersToMinute);
}

/** Null for no moment. Takes what writeMoment gives. */
export function readMoment(text: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/u.test(text)) return null;
  const moment = Date.parse(text.length === charactersOfDay ? `${text}T00:00Z` : `${text}Z`);
  return Number.isNaN(moment) ? null : moment;
}

function writeValue(field: Field, value: number | string | undefined): string {
  if (typeof value !== 'number') return value ?? '';
  if (field.kind === 'moment') return writeMoment(value, field.step);
  return field.kind === 'range' ? String(Number(value.toFixed(decimalsOf(field.step)))) : String(value);
}

/** The part of an address after "?", with every field in order. */
export function writeAddress(fields: readonly Field[], state: State): string {
  return fields
    .map((field) => `${field.key}=${encodeURIComponent(writeValue(field, state[field.key]))}`)
    .join('&');
}
