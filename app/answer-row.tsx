// One question of a quiz that was handed in, looked back on: for whoever answered it, and for their teacher.
import type { ReactNode } from 'react';
import type { AnswerRow } from '@/components/progress/answer-list';
import type { State } from '@/components/ui/state-word';
import type { DescribedAnswer } from '@/domain/scoring/describe-answer';
import type { ResultItem } from '@/server/use-cases/result-items';
import type { Page } from './i18n';

function stateOf({ result }: ResultItem): {
  state: State;
  key: 'right' | 'nearly' | 'not-yet' | 'not-answered';
} {
  if (result.outcome === 'right') return { state: 'right', key: 'right' };
  if (result.outcome === 'partly') return { state: 'nearly', key: 'nearly' };
  if (result.outcome === 'not-yet') return { state: 'not-yet', key: 'not-yet' };
  return { state: 'not-answered', key: 'not-answered' };
}

function wordAnswer({ verdict, parts }: DescribedAnswer, { t }: Page): readonly string[] {
  if (typeof verdict === 'boolean') return [t(verdict ? 'result.true' : 'result.false')];
  const all = [...(verdict === null ? [] : [t(`question.verdicts.${verdict}`)]), ...parts];
  return all.length === 0 ? [t('result.noAnswer')] : all;
}

/** `foot`: what else can be done with the question. */
export function toAnswerRow(item: ResultItem, page: Page, foot: ReactNode = null): AnswerRow {
  const { state, key } = stateOf(item);
  return {
    number: page.number(item.position + 1),
    title: item.question.title,
    stem: item.question.stem,
    state,
    stateWord: page.t(`states.${key}`),
    answered: wordAnswer(item.answered, page),
    solution: wordAnswer(item.solution, page),
    feedback: item.result.feedback,
    explanation: item.result.explanation ?? '',
    foot,
  };
}
