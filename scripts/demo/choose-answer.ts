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

/** The answers that show a misconception; where there are none, whatever is wrong. */
export function wrongAnswers({ question, variant }: Asked, digits: Digits): Answer[] {
  const scored = listMistakes(question, variant).map((answer) => ({
    answer: writeAnswer(answer, digits),
    score: scoreAnswer(question, variant, answer),
  }));
  const wrong = scored.filter(({ score }) => score.outcome === 'partly' || score.outcome === 'not-yet');
  const typical = wrong.filter(({ score }) => score.misconceptions.length > 0);
  return (typical.length > 0 ? typical : wrong).map(({ answer }) => answer);
}
