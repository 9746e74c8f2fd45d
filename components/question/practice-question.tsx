'use client';
// A question with feedback at once: answer, check, read what the answer shows, try a new variant. Hints on the way.
import { useEffect, useId, useState, type ReactNode } from 'react';
import { Action } from '@/components/ui/action';
import { Icon } from '@/components/ui/icon';
import { StatusLine } from '@/components/ui/status-line';
import { isSurprise } from '@/domain/attempt/confidence';
import { ConfidenceChoice } from './confidence';
import { HintList } from './hint-list';
import { QuestionBody } from './question-body';
import { QuestionStem } from './question-stem';
import type { PracticeWords } from './question-words';
import { ReportProblem } from './report-problem';
import { ResultNote } from './result-note';
import { SolutionNote } from './solution-note';
import { SignInAgain } from './sign-in-again';
import type { LineState } from './use-outbox-news';
import { usePractice, type PracticeStart } from './use-practice';

export interface PracticeQuestionProps {
  readonly start: PracticeStart;
  /** "Question 2 of 4". */
  readonly place: string;
  readonly modeLabel: string;
  readonly words: PracticeWords;
  /** Where the lessons stand, as `/en/units`. */
  readonly lessonsPath: string;
  /** What to go on with after a right answer. */
  readonly onward?: ReactNode;
  /** Told once this question has been checked. */
  readonly onChecked?: () => void;
}

type PracticeView = ReturnType<typeof usePractice>;

function ShowMe({ words, onClick }: { readonly words: PracticeWords; readonly onClick: () => void }) {
  return (
    <button type="button" className="link" onClick={onClick}>
      {words.showMe}
    </button>
  );
}

function AnsweringFoot({
  practice,
  words,
}: {
  readonly practice: PracticeView;
  readonly words: PracticeWords;
}) {
  const { state, check, showHint, giveUp } = practice;
  const isChecking = state.phase === 'checking';
  // The server holds the same rule: a hint or a checked try comes first.
  const mayGiveUp = state.hints.length > 0 || state.tryNumber > 1;
  return (
    <div className="q-foot">
      {state.hints.length < state.question.hintCount && !isChecking && (
        <button type="button" className="link" onClick={showHint}>
          <Icon name="hint" />
          {state.hints.length === 0 ? words.showHint : words.showAnotherHint}
        </button>
      )}
      {mayGiveUp && !isChecking && <ShowMe words={words} onClick={giveUp} />}
      <Action aria-disabled={isChecking} onClick={isChecking ? undefined : check}>
        {isChecking ? words.checking : words.check}
      </Action>
    </div>
  );
}

interface CheckedFootProps {
  readonly practice: PracticeView;
  readonly words: PracticeWords;
  readonly lessonsPath: string;
  readonly onward: ReactNode;
}

function CheckedFoot({ practice, words, lessonsPath, onward }: CheckedFootProps) {
  const { state, tryNew, giveUp } = practice;
  const review = state.result?.review ?? null;
  const isRight = state.result?.outcome === 'right';
  return (
    <div className="q-foot">
      {review !== null && (
        <a className="link" href={`${lessonsPath}/${review.unit}/${review.lesson}/${String(review.step)}`}>
          {words.seeStepAgain}
        </a>
      )}
      {!isRight && state.shown === null && <ShowMe words={words} onClick={giveUp} />}
      {isRight ? onward : <Action onClick={tryNew}>{words.tryNew}</Action>}
    </div>
  );
}

/** What was given up unchecked is neither right nor wrong, so it is not shown as marked. */
function hasBody({ shown, result }: PracticeView['state']): boolean {
  return shown === null || result !== null;
}

/** Of several questions on a page only the one that waits, or waited, says how it stands with the line. */
function useLineText(line: LineState, isChecking: boolean, words: PracticeWords) {
  const isKept = isChecking && (line === 'waiting' || line === 'signed-out');
  const [hasWaited, setHasWaited] = useState(false);
  if (isKept && !hasWaited) setHasWaited(true);
  const isSignedOut = isKept && line === 'signed-out';
  const kept = isSignedOut ? words.signedOut : words.keptHere;
  const back = hasWaited && line === 'back' ? words.sentNow : '';
  return { lineText: isKept ? kept : back, isSignedOut };
}

export function PracticeQuestion(props: PracticeQuestionProps) {
  const { start, place, modeLabel, words, lessonsPath, onward, onChecked } = props;
  const name = useId();
  const practice = usePractice(start, words);
  const { state, line, choose, setConfidence, stemRef, resultRef, solutionRef } = practice;
  const isChecked = state.phase === 'checked';
  useEffect(() => {
    if (isChecked) onChecked?.();
  }, [isChecked, onChecked]);
  const [said, setSaid] = useState('');
  const { lineText, isSignedOut } = useLineText(line, state.phase === 'checking', words);
  const { attemptId, quizId, position } = start;
  return (
    <article className="q" aria-labelledby={`${name}-stem`}>
      <header className="q-head">
        <span>{place}</span>
        <span>{modeLabel}</span>
      </header>
      <QuestionStem id={`${name}-stem`} question={state.question} words={words} headingRef={stemRef} />
      {hasBody(state) && (
        <QuestionBody
          key={state.tryNumber}
          question={state.question}
          name={`${name}-answer`}
          answer={state.answer}
          onAnswer={choose}
          words={words}
          marks={isChecked ? (state.result?.marks ?? {}) : null}
          error={state.error}
          outcome={state.result?.outcome ?? null}
        />
      )}
      {!isChecked && (
        <ConfidenceChoice
          name={`${name}-sure`}
          chosen={state.confidence}
          words={words}
          onChoose={setConfidence}
        />
      )}
      <HintList hints={state.hints} title={words.hint} />
      {isChecked && state.result !== null && (
        <ResultNote
          result={state.result}
          words={words}
          headingRef={resultRef}
          isSurprise={isSurprise(state.confidence, state.result.outcome)}
        />
      )}
      {state.shown !== null && <SolutionNote shown={state.shown} words={words} headingRef={solutionRef} />}
      {isChecked ? (
        <CheckedFoot practice={practice} words={words} lessonsPath={lessonsPath} onward={onward} />
      ) : (
        <AnsweringFoot practice={practice} words={words} />
      )}
      <StatusLine className="q-status small soft">{said === '' ? lineText : said}</StatusLine>
      {isSignedOut && <SignInAgain words={words.signIn} />}
      <div className="q-report">
        <ReportProblem
          place={{ attemptId, quizId, position, tryNumber: state.tryNumber }}
          words={words.report}
          onSaid={setSaid}
        />
      </div>
    </article>
  );
}
