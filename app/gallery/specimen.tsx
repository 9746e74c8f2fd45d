'use client';
// One question of the gallery in one state; before a check it can be answered, and nothing is sent.
import { useRef, useState } from 'react';
import { QuestionBody } from '@/components/question/question-body';
import { QuestionStem } from '@/components/question/question-stem';
import type { QuestionWords } from '@/components/question/question-words';
import type { PublicQuestion } from '@/domain/question/public-question';
import type { SampleState } from './sample-answers';

interface SpecimenProps {
  readonly id: string;
  readonly question: PublicQuestion;
  readonly given: SampleState;
  readonly state: string;
  readonly words: QuestionWords;
}

export function Specimen({ id, question, given, state, words }: SpecimenProps) {
  const [answer, setAnswer] = useState(given.answer);
  const [error, setError] = useState(given.error);
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <article className="q self-start min-w-0" aria-labelledby={`${id}-stem`}>
      <header className="q-head">
        <bdi>{question.kind}</bdi>
        <bdi>{state}</bdi>
      </header>
      <QuestionStem id={`${id}-stem`} question={question} words={words} headingRef={heading} />
      <QuestionBody
        question={question}
        name={`gallery-${id}`}
        answer={answer}
        onAnswer={(changed) => {
          setAnswer(changed);
          setError(null);
        }}
        words={words}
        marks={given.marks}
        outcome={given.outcome}
        error={error}
      />
      <div className="q-foot" />
    </article>
  );
}
