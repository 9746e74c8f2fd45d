// What a sample learner answers: the right thing, or one of the wrong things that the authors expected, above all those
// that show a misconception. The scoring of the course itself says which are wrong.
import type { Digits } from '../../domain/locale';
import { writeDigits } from '../../domain/number-text';
import type { Answer } from '../../domain/question/answer';
import { listMistakes } from '../../domain/scoring/mistakes';
import { scoreAnswer } from '../../domain/scoring/score-answer';
import { solve } from '../../domain/scoring/solution';
import type { AskedQuestion } from '../../server/use-cases/asked-question';

type Asked = Pick<AskedQuestion, 'question' | 'variant'>;

/** In the digits that the learner types. */
function writeAnswer(answer: Answer, digits: Digits): Answer {
  return 'text' in answer ? { ...answer, text: writeDigits(answer.text, digits) } : answer;
}

export function rightAnswer({ question, variant }: Asked, digits: Digits): Answer {
  return writeAnswer(solve(question, variant), digits);
}

/** Wrong answers: those that show a misconception, and the others. Neither list holds a mere slip of spelling. */
export function wrongAnswers({ question, variant }: Asked, digits: Digits) {
  const wrong = listMistakes(question, variant)
    .map((answer) => ({ answer, score: scoreAnswer(question, variant, answer) }))
    .filter(({ score: { outcome, feedback } }) => {
      const isWrong = outcome === 'partly' || outcome === 'not-yet';
      return isWrong && feedback.type !== 'spelling';
    });
  const write = (isTypical: boolean): Answer[] =>
    wrong
      .filter(({ score }) => score.misconceptions.length > 0 === isTypical)
      .map(({ answer }) => writeAnswer(answer, digits));
  return { typical: write(true), other: write(false) };
}
