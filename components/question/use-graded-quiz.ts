'use client';
// A quiz being taken: which question is shown, every answer kept and sent as it is given, handing in.
import { useEffect, useRef, useState } from 'react';
import { handIn, knowStarted } from '@/components/outbox/api-client';
import { pageOwner } from '@/components/outbox/browser-session';
import { drain, keep, whenSent } from '@/components/outbox/outbox';
import { listEntries, type OutboxEntry } from '@/components/outbox/outbox-store';
import type { Confidence } from '@/domain/attempt/confidence';
import type { Answer } from '@/domain/question/answer';
import { checkAnswer } from '@/domain/question/check-answer';
import type { PublicQuestion } from '@/domain/question/public-question';
import { nextSeq, noteSeq } from './seq';
import { useOutboxNews, type LineState } from './use-outbox-news';

interface QuizQuestion {
  readonly question: PublicQuestion;
  readonly answer: Answer | null;
  readonly confidence: Confidence | null;
}

export interface QuizStart {
  readonly attemptId: string;
  readonly quizId: string;
  readonly isStarted: boolean;
  readonly lastSeq: number;
  readonly questions: readonly QuizQuestion[];
}

/** A pause in typing before what is typed is saved; choices are saved at once. */
const TYPING_PAUSE_MS = 600;

export function isAnswered(question: PublicQuestion, answer: Answer | null): boolean {
  return answer !== null && checkAnswer(question, answer).state !== 'unanswered';
}

/** Answers that were kept on this device and are not acknowledged yet, in the order in which they were given. */
async function listKept(attemptId: string): Promise<OutboxEntry[]> {
  // Whoever opens the address of somebody else's attempt on a shared computer is shown nothing of it.
  const isOwn = ({ owner }: OutboxEntry): boolean => owner === pageOwner() || owner === 'visitor';
  const own = (await listEntries()).filter((entry) => entry.attemptId === attemptId && isOwn(entry));
  return own.sort((a, b) => a.seq - b.seq);
}

function replaceAt<T>(list: readonly T[], position: number, value: T): T[] {
  return list.map((old, index) => (index === position ? value : old));
}

function withEntries<T>(
  list: readonly T[],
  entries: readonly OutboxEntry[],
  valueOf: (entry: OutboxEntry) => T,
): T[] {
  return entries.reduce((all, entry) => replaceAt(all, entry.position, valueOf(entry)), [...list]);
}

interface GradedQuiz {
  readonly answers: readonly (Answer | null)[];
  readonly confidences: readonly (Confidence | null)[];
  readonly isSaving: boolean;
  readonly failure: boolean;
  /** Why an answer will never be saved: the server's words, empty where this device could not keep it. */
  readonly refusal: string | null;
  readonly line: LineState;
  readonly answer: (position: number, answer: Answer) => void;
  /** Goes with the answer: at once where there is one, else with the one that is given next. */
  readonly setConfidence: (position: number, confidence: Confidence) => void;
  /** False when not everything has reached the server: then nothing was handed in. */
  readonly submitQuiz: () => Promise<boolean>;
}

export function useGradedQuiz(start: QuizStart): GradedQuiz {
  const [answers, setAnswers] = useState(() => start.questions.map(({ answer }) => answer));
  const [confidences, setConfidences] = useState(() => start.questions.map(({ confidence }) => confidence));
  const [unsaved, setUnsaved] = useState(0);
  const [failure, setFailure] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  /** What was typed a moment ago: kept on this device with each letter, sent after a pause. */
  const pending = useRef<{ position: number; id: string; timer: ReturnType<typeof setTimeout> } | null>(null);
  /** The last answer on its way into this device's outbox. */
  const kept = useRef<Promise<void>>(Promise.resolve());
  const { attemptId, quizId, isStarted, lastSeq } = start;

  const line = useOutboxNews((event) => {
    // While somebody types, more is to come, so an empty outbox does not mean that it is saved.
    if (event.type === 'empty' && pending.current === null) setUnsaved(0);
    if (!('entry' in event) || event.entry.attemptId !== attemptId) return;
    const { seq, position, answer: given } = event.entry;
    const isNews = noteSeq(attemptId, seq);
    if (isNews && event.type !== 'refused') setAnswers((before) => replaceAt(before, position, given));
    if (event.type === 'kept') {
      setUnsaved((count) => count + 1);
      return;
    }
    if (event.type === 'refused') setFailure(true);
    setRefusal(event.type === 'refused' ? event.message : null);
  });
  useEffect(() => {
    if (isStarted) knowStarted(attemptId);
    listKept(attemptId).then(
      (entries) => {
        // What is answered from now on must come after what was answered before a reload and has not arrived yet.
        for (const { seq } of entries) noteSeq(attemptId, seq);
        setAnswers((before) => withEntries(before, entries, (entry) => entry.answer));
        setConfidences((before) => withEntries(before, entries, (entry) => entry.confidence ?? null));
        setUnsaved(entries.length);
      },
      () => {
        setFailure(true);
      },
    );
  }, [attemptId, isStarted]);

  function sendKept(): void {
    clearTimeout(pending.current?.timer);
    pending.current = null;
    kept.current.then(drain, () => {
      setFailure(true);
    });
  }

  function answer(position: number, given: Answer, sure = confidences[position] ?? null): void {
    setAnswers((before) => replaceAt(before, position, given));
    setUnsaved((count) => count + 1);
    if (pending.current !== null && pending.current.position !== position) sendKept();
    clearTimeout(pending.current?.timer);
    const seq = nextSeq(attemptId, lastSeq);
    const entry = { attemptId, quizId, position, tryNumber: 1, seq, answer: given, confidence: sure };
    const { submissionId, done } = keep(entry, pending.current?.id ?? null);
    kept.current = done;
    const pause = 'text' in given ? TYPING_PAUSE_MS : 0;
    pending.current = { position, id: submissionId, timer: setTimeout(sendKept, pause) };
  }

  function setConfidence(position: number, confidence: Confidence): void {
    setConfidences((before) => replaceAt(before, position, confidence));
    const given = answers[position] ?? null;
    if (given !== null) answer(position, given, confidence);
  }

  /** Everything given must be with the server before handing in. */
  async function submitQuiz(): Promise<boolean> {
    await kept.current;
    sendKept();
    const sent = (await whenSent(attemptId)) ? await handIn(attemptId, quizId) : { state: 'later' as const };
    setFailure(sent.state !== 'done');
    return sent.state === 'done';
  }

  const isSaving = unsaved > 0;
  return { answers, confidences, isSaving, failure, refusal, line, answer, setConfidence, submitQuiz };
}
