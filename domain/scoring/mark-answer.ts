// Which parts of an answer are right and which are not, by the letter a learner sees them under.
import { answerSchema } from '../question/answer';
import { partsOf } from '../question/answer-parts';
import type { Question } from '../question/question';
import { optionLetter, type Variant } from '../question/variant';
import { solve } from './solution';

type Mark = 'right' | 'wrong';
/** By letter; the verdict of a claim under the name `verdict`. Only what was chosen is marked. */
export type Marks = Readonly<Record<string, Mark>>;

/** An item of an order is right at its right place. Empty for kinds that have no parts, and for what is no answer. */
export function markAnswer(question: Question, variant: Variant, answer: unknown): Marks {
  const parsed = answerSchema.safeParse(answer);
  if (!parsed.success || parsed.data.kind !== question.kind) return {};
  const key = partsOf(solve(question, variant));
  const shown = ['verdict', ...variant.order.map((_, index) => optionLetter(index))];
  return Object.fromEntries(
    Object.entries(partsOf(parsed.data))
      .filter(([part]) => shown.includes(part))
      .map(([part, given]) => [part, key[part] === given ? 'right' : 'wrong']),
  );
}
