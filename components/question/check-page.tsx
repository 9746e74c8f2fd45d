'use client';
// Before handing in: every question with its state, the first open one as the next thing to do, and the way to finish.
import { useState, type ReactNode, type RefObject } from 'react';
import { Action } from '@/components/ui/action';
import { Icon } from '@/components/ui/icon';
import { StateWord } from '@/components/ui/state-word';
import { StatusLine } from '@/components/ui/status-line';
import type { PositionState } from './position-list';
import type { QuizWords } from './quiz-words';

interface CheckPageProps {
  readonly states: readonly PositionState[];
  readonly words: QuizWords;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
  readonly resultHref: string;
  readonly goTo: (position: number) => void;
  /** How it stands with the line, when there is something to say. */
  readonly lineText: string;
  /** The way to sign in again, when the session has ended. */
  readonly signIn: ReactNode;
  /** Told once the quiz is handed in. */
  readonly onDone: () => void;
  readonly quiz: {
    readonly isSaving: boolean;
    readonly failure: boolean;
    /** The server's words for an answer that it did not take, as one that came late. */
    readonly refusal: string | null;
    submitQuiz: () => Promise<boolean>;
  };
}

function CheckList({ states, words, goTo }: Pick<CheckPageProps, 'states' | 'words' | 'goTo'>) {
  return (
    <ol className="ledger">
      {states.map(({ title, isAnswered, isFlagged }, position) => (
        <li key={title}>
          <button
            type="button"
            className="row"
            onClick={() => {
              goTo(position);
            }}
          >
            <span className="pos">{words.numbers[position]}</span>
            <span className="grow">{title}</span>
            {isFlagged && (
              <span className="state-word">
                <Icon name="flag" />
                {words.flagged}
              </span>
            )}
            <StateWord
              state={isAnswered ? 'answered' : 'not-answered'}
              word={isAnswered ? words.answered : words.notAnswered}
              call={!isAnswered}
            />
          </button>
        </li>
      ))}
    </ol>
  );
}

export function CheckPage(props: CheckPageProps) {
  const { states, words, headingRef, resultHref, goTo, lineText, signIn, onDone, quiz } = props;
  const [isHandingIn, setIsHandingIn] = useState(false);
  const open = states.filter((state) => !state.isAnswered).length;
  const firstOpen = states.findIndex((state) => !state.isAnswered);
  const stay = (): void => {
    setIsHandingIn(false);
  };
  function finish(): void {
    if (isHandingIn) return;
    setIsHandingIn(true);
    quiz.submitQuiz().then((isDone) => {
      if (!isDone) {
        stay();
        return;
      }
      onDone();
      location.assign(resultHref);
    }, stay);
  }
  const label = open === 0 ? words.handIn : words.handInOpen[open];
  return (
    <div className="grid gap-s4">
      <h2 ref={headingRef} tabIndex={-1}>
        {words.checkTitle}
      </h2>
      <p className="lead">
        {words.answeredCount[states.length - open]} {words.goBackHint}
      </p>
      <CheckList states={states} words={words} goTo={goTo} />
      <p className="saved small">
        {!quiz.isSaving && <Icon name="check" />}
        <span>{quiz.isSaving ? words.notSavedYet : words.allSaved}</span>
      </p>
      <StatusLine className={quiz.failure ? 'error' : 'small soft'}>
        {quiz.failure && signIn === false ? (quiz.refusal ?? '') || words.handInFailed : lineText}
      </StatusLine>
      {signIn}
      <div className="acts">
        {open > 0 && (
          <Action
            arrow
            onClick={() => {
              goTo(firstOpen);
            }}
          >
            {words.answerQuestion[firstOpen]}
          </Action>
        )}
        <Action variant={open > 0 ? 'plain' : 'filled'} aria-disabled={isHandingIn} onClick={finish}>
          {isHandingIn ? words.handingIn : label}
        </Action>
      </div>
    </div>
  );
}
