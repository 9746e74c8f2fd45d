import { expect, it } from 'vitest';
import { makeQuestion } from '../../../tests/fixtures/questions';
import { makeVariant, optionLetter } from '../../question/variant';
import { scoreAnswer } from '../score-answer';

const question = makeQuestion('hotspot', 1);
const variant = makeVariant(question, 'seed');
const scoreOf = (spotId: string) =>
  scoreAnswer(question, variant, { kind: 'hotspot', spot: optionLetter(variant.order.indexOf(spotId)) });

it('a place that is not the one asked for is told as chosen wrongly, and the right one is not given away', () => {
  for (const spot of variant.order.filter((id) => id !== question.key))
    expect(scoreOf(spot)).toMatchObject({
      outcome: 'not-yet',
      earned: { numerator: 0 },
      feedback: { type: 'options', chosenWrong: [spot], missed: [] },
    });
  expect(scoreOf(question.key)).toMatchObject({ outcome: 'right', feedback: { type: 'none' } });
});
