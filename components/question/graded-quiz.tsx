'use client';
// A quiz with feedback after it is handed in: one question at a time, a list of all of them, a check page before the end.
import { useEffect, useId, useRef, useState } from 'react';
import { Action } from '@/components/ui/action';
import { Icon } from '@/components/ui/icon';
import { StatusLine } from '@/components/ui/status-line';
import { CheckPage } from './check-page';
import { ConfidenceChoice } from './confidence';
import { PositionList } from './position-list';
import { QuestionBody } from './question-body';
import { QuestionStem } from './question-stem';
import type { QuestionWords } from './question-words';
import type { QuizWords } from './quiz-words';
import { ReportProblem } from './report-problem';
import { SignInAgain } from './sign-in-again';
import { TimeLeft, type TimeWords } from './time-left';
import { useFlags } from './use-flags';
import { isAnswered, useGradedQuiz, type QuizStart } from './use-graded-quiz';
import { usePlace } from './use-place';

interface GradedQuizProps {
  readonly start: QuizStart;
  readonly words: QuestionWords;
  readonly quizWords: QuizWords;
  readonly resultHref: string;
  /** Null without a time limit. */
  readonly time: { readonly leftMs: number; readonly words: TimeWords } | null;
}

function QuizHead({ place, isFlagged, words }: Pick<QuizFootProps, 'place' | 'isFlagged' | 'words'>) {
  return (
    <header className="q-head">
      <span>{words.places[place]}</span>
      {isFlagged && (
        <span className="state-word">
          <Icon name="flag" />
          {words.flagged}
        </span>
      )}
      <span>{words.modeLabel}</span>
    </header>
  );
}

interface QuizFootProps {
  readonly place: number;
  readonly count: number;
  readonly isFlagged: boolean;
  readonly words: QuizWords;
  readonly onFlag: () => void;
  readonly goTo: (position: number) => void;
}

function QuizFoot({ place, count, isFlagged, words, onFlag, goTo }: QuizFootProps) {
  const by = (step: number) => () => {
    goTo(place + step);
  };
  return (
    <div className="q-foot">
      <button type="button" className="link" aria-pressed={isFlagged} onClick={onFlag}>
        <Icon name="flag" />
        {words.flag}
      </button>
      <div className="acts">
        {place > 0 && (
          <Action variant="plain" onClick={by(-1)}>
            {words.back}
          </Action>
        )}
        <Action arrow onClick={by(1)}>
          {place + 1 === count ? words.toCheck : words.next}
        </Action>
      </div>
    </div>
  );
}

/** The time left stands above every page of the quiz, so that it goes on counting from one to the next. */
export function GradedQuiz({ time, ...quiz }: GradedQuizProps) {
  const { attemptId, quizId } = quiz.start;
  return (
    <div className="grid gap-s4">
      {time !== null && <TimeLeft attemptId={attemptId} quizId={quizId} {...time} />}
      <QuizPages {...quiz} />
    </div>
  );
}

/** Which question is shown; its heading gets the focus when one moves on. */
function useFocusedPlace(count: number, onMove: () => void) {
  const [place, goTo] = usePlace(count);
  const headingRef = useRef<HTMLHeadingElement>(null);
  const hasMoved = useRef(false);
  useEffect(() => {
    if (hasMoved.current) headingRef.current?.focus();
  }, [place]);
  const move = (position: number): void => {
    hasMoved.current = true;
    onMove();
    goTo(position);
  };
  return { place, move, headingRef };
}

function QuizPages({ start, words, quizWords, resultHref }: Omit<GradedQuizProps, 'time'>) {
  const name = useId();
  const count = start.questions.length;
  const [said, setSaid] = useState('');
  const { place, move, headingRef } = useFocusedPlace(count, () => {
    setSaid('');
  });
  const flags = useFlags(start.attemptId);
  const quiz = useGradedQuiz(start);
  const states = start.questions.map(({ question }, position) => ({
    title: question.title,
    isAnswered: isAnswered(question, quiz.answers[position] ?? null),
    isFlagged: flags.has(position),
  }));
  const current = start.questions[place];
  const lineTexts = { fine: '', waiting: words.keptHere, 'signed-out': words.signedOut, back: words.sentNow };
  const lineText = lineTexts[quiz.line];
  const signIn = quiz.line === 'signed-out' && <SignInAgain words={words.signIn} />;
  if (current === undefined) {
    const props = { states, words: quizWords, headingRef, resultHref, goTo: move, quiz, lineText, signIn };
    return <CheckPage {...props} onDone={flags.forget} />;
  }
  const refusalText = quiz.refusal === '' ? words.refused : quiz.refusal;
  return (
    <div className="grid gap-s4">
      <article className="q" aria-labelledby={`${name}-stem`}>
        <QuizHead place={place} isFlagged={flags.has(place)} words={quizWords} />
        <QuestionStem id={`${name}-stem`} question={current.question} words={words} headingRef={headingRef} />
        <QuestionBody
          key={place}
          question={current.question}
          name={`${name}-${String(place)}`}
          answer={quiz.answers[place] ?? null}
          onAnswer={(answer) => {
            quiz.answer(place, answer);
          }}
          words={words}
          marks={null}
          outcome={null}
          error={null}
        />
        <ConfidenceChoice
          key={`sure-${String(place)}`}
          name={`${name}-${String(place)}-sure`}
          chosen={quiz.confidences[place] ?? null}
          words={words}
          onChoose={(confidence) => {
            quiz.setConfidence(place, confidence);
          }}
        />
        <QuizFoot
          place={place}
          count={count}
          isFlagged={flags.has(place)}
          words={quizWords}
          onFlag={() => {
            flags.toggle(place);
          }}
          goTo={move}
        />
      </article>
      <StatusLine className={refusalText === null ? 'small soft' : 'error small'}>
        {refusalText ?? (said === '' ? lineText : said)}
      </StatusLine>
      {signIn}
      <PositionList states={states} current={place} words={quizWords} goTo={move} />
      <ReportProblem
        key={place}
        place={{ attemptId: start.attemptId, quizId: start.quizId, position: place, tryNumber: 1 }}
        words={words.report}
        onSaid={setSaid}
      />
    </div>
  );
}
