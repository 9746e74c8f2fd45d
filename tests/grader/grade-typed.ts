// Grades what was typed: numbers, estimates and words.
import type { QuestionOf } from '../../domain/question/question';
import type { Variant } from '../../domain/question/variant';
import { decimal, divide, exact, isAbove, larger, minus, plus, size, times, type Exact } from './exact';
import { grade, nothing, one, unanswered, unreadable, type Grade, type Idea } from './grade-parts';
import { isWithin, readTyped, spell } from './read-typed';

const hair = exact(1n, 1_000_000_000n);

function toExact(value: number | undefined): Exact {
  return decimal(String(value ?? 0));
}

function keyOf({ key }: QuestionOf<'numeric' | 'estimate'>, variant: Variant): Exact {
  return toExact(typeof key === 'number' ? key : variant.values[key]);
}

type Slip = QuestionOf<'numeric'>['slips'][string];

function gradeNumeric(question: QuestionOf<'numeric'>, variant: Variant, text: string): Grade {
  const read = readTyped(text, question.unit);
  if (read.state !== 'read') return read.state === 'unanswered' ? unanswered : unreadable;
  const { tolerance, figures, slips } = question;
  const gapTo = (target: Exact): Exact => size(minus(read.value, target));
  const isNear = (target: Exact): boolean => {
    const allowed =
      'absolute' in tolerance
        ? toExact(tolerance.absolute)
        : times(toExact(tolerance.relative), size(target));
    return !isAbove(gapTo(target), plus(allowed, times(hair, larger(one, size(target)))));
  };
  const key = keyOf(question, variant);
  if (isNear(key)) {
    const [least, most] = read.figures;
    return grade(figures === undefined || (figures >= least && figures <= most) ? one : exact(1n, 2n));
  }
  const numberOf = ({ value, factor }: Slip): Exact | null => {
    if (value !== undefined) return toExact(variant.values[value]);
    return factor === undefined ? null : times(key, toExact(factor));
  };
  let best: { gap: Exact; idea: Idea } | null = null;
  for (const [, slip] of Object.entries(slips).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const target = numberOf(slip);
    if (target === null || !isNear(target)) continue;
    if (best === null || isAbove(best.gap, gapTo(target))) best = { gap: gapTo(target), idea: slip };
  }
  return grade(nothing, [best?.idea]);
}

function gradeEstimate(question: QuestionOf<'estimate'>, variant: Variant, text: string): Grade {
  const read = readTyped(text, question.unit);
  if (read.state !== 'read') return read.state === 'unanswered' ? unanswered : unreadable;
  const key = keyOf(question, variant);
  const [full, none] = [toExact(question.closeness.full), toExact(question.closeness.none)];
  let gap = size(minus(read.value, key));
  if (question.closeness.by === 'ratio') {
    if (!isAbove(times(read.value, key), nothing)) return grade(nothing);
    gap = minus(larger(divide(read.value, key), divide(key, read.value)), one);
  }
  if (!isAbove(gap, plus(full, times(hair, larger(one, full))))) return grade(one);
  if (!isAbove(minus(none, times(hair, larger(one, none))), gap)) return grade(nothing);
  const exactly = times(exact(100n), divide(minus(none, gap), minus(none, full)));
  const raised = plus(plus(exactly, exact(1n, 2n)), hair);
  const hundredths = raised.over / raised.under;
  return grade(exact(hundredths < 1n ? 1n : hundredths > 99n ? 99n : hundredths, 100n));
}

function gradeText({ words, slips }: QuestionOf<'text'>, text: string): Grade {
  const given = spell(text);
  if (given === '') return unanswered;
  const accepted = [...words.en.accepted, ...words.ar.accepted].map(spell);
  if (accepted.includes(given)) return grade(one);
  for (const name of Object.keys(slips).sort())
    for (const forms of [words.en.slips[name]?.forms, words.ar.slips[name]?.forms])
      if (forms?.some((form) => spell(form) === given) === true) return grade(nothing, [slips[name]]);
  const numbers = (form: string): string => form.replace(/\P{N}+/gu, ' ').trim();
  for (const form of accepted) {
    const slipsAllowed = form.length >= 9 ? 2 : form.length >= 4 ? 1 : 0;
    if (numbers(form) === numbers(given) && isWithin(Array.from(given), Array.from(form), slipsAllowed))
      return grade(one);
  }
  return grade(nothing);
}

export function gradeTyped(
  question: QuestionOf<'numeric' | 'estimate' | 'text'>,
  variant: Variant,
  text: string,
): Grade {
  if (question.kind === 'text') return gradeText(question, text);
  return question.kind === 'numeric'
    ? gradeNumeric(question, variant, text)
    : gradeEstimate(question, variant, text);
}
