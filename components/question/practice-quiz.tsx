'use client';
// A practice quiz: one question at a time, feedback at once, the next one after a right answer or whenever one likes.
import { useCallback, useEffect, useRef, useState } from 'react';
import { Action } from '@/components/ui/action';
import { PositionList } from './position-list';
import { PracticeQuestion } from './practice-question';
import type { PracticeWords } from './question-words';
import type { QuizWords } from './quiz-words';
import { usePlace } from './use-place';
import type { PracticeStart } from './use-practice';

interface PracticeQuizProps {
  readonly starts: readonly PracticeStart[];
  readonly words: PracticeWords;
  readonly quizWords: QuizWords;
  readonly nextLabel: string;
  readonly finishLabel: string;
  readonly lessonsPath: string;
  readonly finishHref: string;
}

export function PracticeQuiz(props: PracticeQuizProps) {
  const { starts, words, quizWords, nextLabel, finishLabel, lessonsPath, finishHref } = props;
  const [place, goTo] = usePlace(starts.length);
  const shown = Math.min(place, starts.length - 1);
  const box = useRef<HTMLDivElement>(null);
  const hasMoved = useRef(false);
  useEffect(() => {
    if (hasMoved.current) box.current?.querySelector<HTMLElement>('section:not([hidden]) .stem')?.focus();
  }, [shown]);
  const move = (position: number): void => {
    hasMoved.current = true;
    goTo(position);
  };
  const [checked, setChecked] = useState<ReadonlySet<number>>(
    () => new Set(starts.flatMap(({ result }, position) => (result === null ? [] : [position]))),
  );
  const markChecked = useCallback(() => {
    setChecked((before) => (before.has(shown) ? before : new Set([...before, shown])));
  }, [shown]);
  const onward = (position: number) =>
    position + 1 === starts.length ? (
      <Action href={finishHref} arrow>
        {finishLabel}
      </Action>
    ) : (
      <Action
        arrow
        onClick={() => {
          move(position + 1);
        }}
      >
        {nextLabel}
      </Action>
    );
  return (
    <div className="grid gap-s4" ref={box}>
      {starts.map((start, position) => (
        // Kept in the page while hidden, so that going back finds each question as it was left.
        <section key={start.position} hidden={position !== shown} aria-label={quizWords.places[position]}>
          <PracticeQuestion
            start={start}
            place={quizWords.places[position] ?? ''}
            modeLabel={quizWords.modeLabel}
            words={words}
            lessonsPath={lessonsPath}
            onward={onward(position)}
            {...(position === shown ? { onChecked: markChecked } : {})}
          />
        </section>
      ))}
      <PositionList
        states={starts.map(({ question }, position) => ({
          title: question.title,
          isAnswered: checked.has(position),
          isFlagged: false,
        }))}
        current={shown}
        words={quizWords}
        goTo={move}
      />
    </div>
  );
}
