// Reads the state of a station from the address of its page. Nothing that stands there can break a station: what is no
// value falls back to the one at first, what is out of range is held inside it, and both are told.
import { z } from 'zod';
import { readMoment } from './address';
import { fitValue, type Field, type State } from './station-model';

const longestValue = 40;

const plainNumber = z
  .string()
  .max(longestValue)
  .regex(/^-?\d+(\.\d+)?$/u)
  .transform(Number);

const moment = z
  .string()
  .max(longestValue)
  .transform((text, context) => {
    const read = readMoment(text);
    if (read !== null) return read;
    context.addIssue('expected a moment like 2026-11-24T12:00');
    return z.NEVER;
  });

function schemaOf(field: Field): z.ZodType<number | string> {
  switch (field.kind) {
    case 'range':
      return plainNumber;
    case 'moment':
      return moment;
    case 'choice':
      return z.enum(field.options);
  }
}

export interface ReadAddress {
  readonly state: State;
  /** The keys of the fields whose value was none, or was out of range. */
  readonly repaired: readonly string[];
}

/** `first` is the state where the address says nothing; what is no field is passed over. Never throws. */
export function readAddress(
  fields: readonly Field[],
  first: State,
  params: Readonly<Record<string, unknown>>,
): ReadAddress {
  const repaired: string[] = [];
  const state = fields.reduce<State>((read, field) => {
    const given = params[field.key];
    if (given === undefined) return read;
    const parsed = schemaOf(field).safeParse(given);
    const fitted = parsed.success ? fitValue(field, parsed.data) : null;
    if (fitted !== parsed.data) repaired.push(field.key);
    return fitted === null ? read : { ...read, [field.key]: fitted };
  }, first);
  return { state, repaired };
}
