'use client';
// The life of one practice question in the browser: answering, checking, checked; then perhaps a new variant.
import { useEffect, useRef, useState, type RefObject } from 'react';
import { askHint, askQuestion, askSolution, knowStarted } from '@/components/outbox/api-client';
import { submit, type OutboxEvent } from '@/components/outbox/outbox';
import type { Confidence } from '@/domain/attempt/confidence';
import type { Answer } from '@/domain/question/answer';
import { checkAnswer } from '@/domain/question/check-answer';
import type { PublicQuestion } from '@/domain/question/public-question';
import type { PracticeWords } from './question-words';
import type { QuestionResult } from './result-note';
import { sayUnsent } from './say-unsent';
import { nextSeq } from './seq';
import type { Solution } from './solution-note';
import { useOutboxNews, type LineState } from './use-outbox-news';

export interface PracticeStart {
  readonly attemptId: string;
  readonly quizId: string;
  readonly isStarted: boolean;
  readonly lastSeq: number;
  readonly position: number;
  readonly tryNumber: number;
  readonly question: PublicQuestion;
  readonly answer: Answer | null;
  readonly confidence: Confidence | null;
  readonly result: QuestionResult | null;
  readonly hints: readonly string[];
  readonly shown: Solution | null;
}

interface PracticeState {
  readonly phase: 'answering' | 'checking' | 'checked';
  readonly tryNumber: number;
  readonly question: PublicQuestion;
  readonly answer: Answer | null;
  readonly confidence: Confidence | null;
  readonly result: QuestionResult | null;
  readonly hints: readonly string[];
  readonly shown: Solution | null;
  readonly error: string | null;
  /** Where the focus goes once this state is drawn. */
  readonly focus: 'stem' | 'result' | 'solution' | null;
}

interface Practice {
  readonly state: PracticeState;
  readonly line: LineState;
  readonly stemRef: RefObject<HTMLHeadingElement | null>;
  readonly resultRef: RefObject<HTMLHeadingElement | null>;
  readonly solutionRef: RefObject<HTMLHeadingElement | null>;
  readonly choose: (answer: Answer) => void;
  readonly setConfidence: (confidence: Confidence) => void;
  readonly check: () => void;
  readonly giveUp: () => void;
  readonly showHint: () => void;
  readonly tryNew: () => void;
}

function begin(start: PracticeStart): PracticeState {
  const { tryNumber, question, answer, confidence, result, hints, shown } = start;
  const phase = result === null && shown === null ? 'answering' : 'checked';
  return { phase, tryNumber, question, answer, confidence, result, hints, shown, error: null, focus: null };
}

/** Why an answer cannot be sent yet, in words; null when it can. */
function findObstacle(state: PracticeState, words: PracticeWords): string | null {
  const { answer, question } = state;
  const check = answer === null ? { state: 'unanswered' as const } : checkAnswer(question, answer);
  if (check.state === 'unanswered') return words.unanswered[question.kind];
  if (check.state === 'incomplete') return words.incomplete;
  return check.state === 'unreadable' ? words.unreadable[check.reason] : null;
}

/** A try at which nothing was done yet. */
const untouched = { answer: null, confidence: null, result: null, hints: [], shown: null };

/** What an event of the outbox changes; null when it is not about this try. */
function applyEvent(
  event: OutboxEvent,
  state: PracticeState,
  place: PracticeStart,
  words: PracticeWords,
): Partial<PracticeState> | null {
  if (!('entry' in event) || event.type === 'kept') return null;
  const { entry } = event;
  const isOurs = entry.attemptId === place.attemptId && entry.position === place.position;
  if (!isOurs || entry.tryNumber !== state.tryNumber) return null;
  if (event.type === 'refused')
    return { phase: 'answering', error: event.message === '' ? words.refused : event.message };
  const { result } = event.value;
  return result === undefined ? null : { phase: 'checked', answer: entry.answer, result, focus: 'result' };
}

export function usePractice(start: PracticeStart, words: PracticeWords): Practice {
  const { attemptId, quizId, position, isStarted } = start;
  const [state, setState] = useState(() => begin(start));
  const stemRef = useRef<HTMLHeadingElement>(null);
  const resultRef = useRef<HTMLHeadingElement>(null);
  const solutionRef = useRef<HTMLHeadingElement>(null);
  const patch = (change: Partial<PracticeState>): void => {
    setState((before) => ({ ...before, focus: null, ...change }));
  };

  useEffect(() => {
    if (isStarted) knowStarted(attemptId);
  }, [attemptId, isStarted]);
  useEffect(() => {
    if (state.focus === 'stem') stemRef.current?.focus();
    if (state.focus === 'result') resultRef.current?.focus();
    if (state.focus === 'solution') solutionRef.current?.focus();
  }, [state.focus, state.tryNumber]);
  const line = useOutboxNews((event) => {
    // The outbox says more than once: drawn together, an empty change would take the focus away again.
    const change = applyEvent(event, state, start, words);
    if (change !== null) patch(change);
  });

  async function check(): Promise<void> {
    const { answer, confidence, tryNumber } = state;
    const obstacle = findObstacle(state, words);
    if (obstacle !== null || answer === null) {
      patch({ error: obstacle });
      return;
    }
    patch({ phase: 'checking', error: null });
    const seq = nextSeq(attemptId, start.lastSeq);
    await submit({ attemptId, quizId, position, tryNumber, seq, answer, confidence }).catch(() => {
      patch({ phase: 'answering', error: words.refused });
    });
  }

  async function showHint(): Promise<void> {
    const place = { position, tryNumber: state.tryNumber, step: state.hints.length + 1 };
    const sent = await askHint(attemptId, quizId, place);
    if (sent.state === 'done') patch({ hints: [...state.hints, sent.value.text] });
    else patch({ error: sayUnsent(sent, words) });
  }

  async function giveUp(): Promise<void> {
    const sent = await askSolution(start, state.tryNumber);
    if (sent.state === 'done') patch({ phase: 'checked', shown: sent.value, focus: 'solution', error: null });
    else patch({ error: sayUnsent(sent, words) });
  }

  async function tryNew(): Promise<void> {
    const sent = await askQuestion(attemptId, position, state.tryNumber + 1);
    if (sent.state === 'done')
      setState({
        ...begin({ ...start, ...untouched, ...sent.value }),
        focus: 'stem',
      });
    else patch({ error: sayUnsent(sent, words) });
  }

  const choose = (answer: Answer): void => {
    patch({ answer, error: null });
  };
  /** Starts what takes a while; a fault in it is told like a refusal, so that the card never stays silent. */
  const begun = (act: () => Promise<void>) => () => {
    act().catch(() => {
      patch({ phase: 'answering', error: words.refused });
    });
  };
  const setConfidence = (confidence: Confidence): void => {
    patch({ confidence });
  };
  const acts = {
    check: begun(check),
    showHint: begun(showHint),
    giveUp: begun(giveUp),
    tryNew: begun(tryNew),
  };
  return { state, line, stemRef, resultRef, solutionRef, choose, setConfidence, ...acts };
}
