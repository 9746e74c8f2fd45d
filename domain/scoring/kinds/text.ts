// text: a word or a name, typed. Spelling that carries no meaning is set aside; a near miss is not a wrong answer.
import { nought } from '../../fraction';
import type { AnswerOf } from '../../question/answer';
import { countSlips, normaliseText } from '../../question/normalise-text';
import type { QuestionOf } from '../../question/question';
import { rightScore, scoreWithSlips, unansweredScore, type Score } from '../score';

/** Short words turn into other words with one letter changed, so they must be exact. */
const SHORTEST_FORGIVEN = 4;
const SHORTEST_FORGIVEN_TWICE = 9;

function forgivenSlips(form: string): number {
  if (form.length >= SHORTEST_FORGIVEN_TWICE) return 2;
  return form.length >= SHORTEST_FORGIVEN ? 1 : 0;
}

/** Another number is another thing and no slip of spelling: Viking 2 is not Viking 1. */
function numbersOf(form: string): string {
  return (form.match(/\p{N}+/gu) ?? []).join(' ');
}

/** Accepted in either language, whichever the page is in: a learner may know the name in the other. */
function acceptedForms({ words }: QuestionOf<'text'>): string[] {
  return [...words.en.accepted, ...words.ar.accepted].map(normaliseText);
}

function findSlip({ words }: QuestionOf<'text'>, given: string): string | null {
  const slips = [...Object.entries(words.en.slips), ...Object.entries(words.ar.slips)];
  const found = slips.filter(([, { forms }]) => forms.some((form) => normaliseText(form) === given));
  return found.map(([id]) => id).sort()[0] ?? null;
}

export function scoreText(question: QuestionOf<'text'>, answer: AnswerOf<'text'>): Score {
  const given = normaliseText(answer.text);
  if (given === '') return unansweredScore;
  const accepted = acceptedForms(question);
  if (accepted.includes(given)) return rightScore;
  const slip = findSlip(question, given);
  if (slip !== null) return scoreWithSlips(nought, question.slips, [slip]);
  const isNear = accepted.some(
    (form) => numbersOf(form) === numbersOf(given) && countSlips(given, form) <= forgivenSlips(form),
  );
  return isNear
    ? { ...rightScore, feedback: { type: 'spelling' } }
    : scoreWithSlips(nought, question.slips, []);
}
