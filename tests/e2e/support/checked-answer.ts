// One question asked in practice over HTTP: each answer its own try, told in both languages, held against what the
// author wrote and against the second grader.
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { variantSeed } from '../../../domain/attempt/draw-questions';
import { locales, type Locale } from '../../../domain/locale';
import type { Answer } from '../../../domain/question/answer';
import { fill } from '../../../domain/question/fill';
import type { Question } from '../../../domain/question/question';
import type { Feedback } from '../../../domain/question/question-parts';
import { makeVariant, type Variant } from '../../../domain/question/variant';
import { listMistakes } from '../../../domain/scoring/mistakes';
import { solve } from '../../../domain/scoring/solution';
import { digitsOf, readSettings } from '../../../domain/settings';
import { listAuthored } from '../../fixtures/authored-feedback';
import { gradeAnswer } from '../../grader/grade';
import type { Asked } from './begin-asked';

const checked = z.object({
  state: z.literal('checked'),
  tryNumber: z.number(),
  result: z.object({
    outcome: z.string(),
    earned: z.number(),
    feedback: z.array(z.strictObject({ text: z.string(), next: z.string().optional() })),
    explanation: z.string().nullable(),
  }),
});
type Result = z.infer<typeof checked>['result'];

/** One answer in one language. The second time it is told again what the first time was decided. */
interface Given {
  readonly asked: Asked;
  readonly tryNumber: number;
  readonly submissionId: string;
  readonly variant: Variant;
  readonly answer: Answer;
  readonly locale: Locale;
}

async function tell({ asked, tryNumber, submissionId, answer, locale }: Given): Promise<Result | string> {
  const path = `/api/v1/attempts/${asked.attempt}/answers/${asked.position}?locale=${locale}`;
  const body = { submissionId, seq: tryNumber, tryNumber, answer };
  const { status, text } = await asked.guest.call('PUT', path, body);
  if (status !== 200) return `status ${status}: ${text}`;
  const { result, tryNumber: which } = checked.parse(JSON.parse(text));
  return which === tryNumber ? result : `told of try ${which}`;
}

/** Authored words with the numbers of the variant. How far an estimate was off is any text: units have tests of their own. */
function saysWhat(
  came: string | undefined,
  authored: string | undefined,
  { asked, ...given }: Given,
): boolean {
  if (came === undefined || authored === undefined) return came === authored;
  const { variant, locale } = given;
  const reading = { locale, digits: digitsOf(readSettings(undefined), locale) };
  const parts = authored.split('{off}').map((part) => fill(part, asked.question, variant, reading));
  const exactly = parts.map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`));
  return new RegExp(`^${exactly.join('.+')}$`, 'su').test(came);
}

function saysAll(came: readonly Feedback[], authored: readonly Feedback[], given: Given): boolean {
  return (
    came.length === authored.length &&
    came.every(
      ({ text, next }, index) =>
        saysWhat(text, authored[index]?.text, given) && saysWhat(next, authored[index]?.next, given),
    )
  );
}

/** What an estimate says for the whole point; all other kinds say nothing but the explanation. */
function listPraise(question: Question, locale: Locale): Feedback[] {
  return question.kind === 'estimate' ? [question.words[locale].near] : [];
}

function judgeRight(result: Result, given: Given): string | null {
  const { asked, locale } = given;
  const { question } = asked;
  if (result.outcome !== 'right' || result.earned !== 1) return `scored ${result.outcome}, ${result.earned}`;
  if (!saysWhat(result.explanation ?? undefined, question.words[locale].explanation, given))
    return `explained with ${result.explanation ?? 'nothing'}`;
  return saysAll(result.feedback, listPraise(question, locale), given)
    ? null
    : `said ${JSON.stringify(result.feedback)}`;
}

function judgeMistake(result: Result, given: Given): string | null {
  const { asked, variant, answer, locale } = given;
  const graded = gradeAnswer(asked.question, variant, answer);
  const [over = Number.NaN, under = Number.NaN] = graded.earned.split('/').map(Number);
  if (graded.outcome === 'right') return 'is no mistake';
  if (result.outcome !== graded.outcome || Math.abs(result.earned - over / under) > 1e-9)
    return `scored ${result.outcome}, ${result.earned}, expected ${graded.outcome}, ${graded.earned}`;
  if (result.explanation !== null) return 'gave the solution away';
  const authored = listAuthored(asked.question, variant, answer, locale);
  return authored.length > 0 && saysAll(result.feedback, authored, given)
    ? null
    : `said ${JSON.stringify(result.feedback)}, expected ${JSON.stringify(authored)}`;
}

/** Answers by each foreseen mistake and then by the key, in both languages, and lists what was not as it should be. */
export async function checkEveryAnswer(asked: Asked): Promise<string[]> {
  const { question, seed, position } = asked;
  const wrong: string[] = [];
  const variantOf = (tryNumber: number): Variant =>
    makeVariant(question, variantSeed(seed, position, tryNumber));
  // Each try draws its variant; how many mistakes there are is the same in all of them.
  const mistakes = listMistakes(question, variantOf(1)).length;
  for (let tryNumber = 1; tryNumber <= mistakes + 1; tryNumber += 1) {
    const variant = variantOf(tryNumber);
    const mistake = listMistakes(question, variant)[tryNumber - 1];
    const common = { asked, tryNumber, submissionId: randomUUID(), variant };
    for (const locale of locales) {
      const given = { ...common, answer: mistake ?? solve(question, variant), locale };
      const result = await tell(given);
      const judge = mistake === undefined ? judgeRight : judgeMistake;
      const verdict = typeof result === 'string' ? result : judge(result, given);
      if (verdict !== null)
        wrong.push(`${question.id} (${locale}) ${JSON.stringify(given.answer)}: ${verdict}`);
    }
  }
  return wrong;
}
