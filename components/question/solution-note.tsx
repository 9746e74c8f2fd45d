// What "show me" tells: the right answer, and why it is right.
import type { RefObject } from 'react';
import type { SolutionReply } from '@/components/outbox/api-client';
import { Icon } from '@/components/ui/icon';
import { Text } from '@/components/ui/text';
import type { QuestionWords } from './question-words';

export type Solution = Pick<SolutionReply, 'solution' | 'explanation'>;

interface SolutionNoteProps {
  readonly shown: Solution;
  readonly words: QuestionWords;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
}

function wordSolution({ solution }: Solution, words: QuestionWords): readonly string[] {
  const { verdict, parts } = solution;
  if (verdict === null) return parts;
  const word = typeof verdict === 'boolean' ? (verdict ? words.true : words.false) : words.verdicts[verdict];
  return [word, ...parts];
}

export function SolutionNote({ shown, words, headingRef }: SolutionNoteProps) {
  return (
    <div className="tell">
      <h3 ref={headingRef} tabIndex={-1}>
        <Icon name="hint" />
        {words.solutionTitle}
      </h3>
      <ul className="solution" role="list">
        {wordSolution(shown, words).map((text) => (
          <li key={text}>
            <b>
              <Text>{text}</Text>
            </b>
          </li>
        ))}
      </ul>
      <p>
        <Text>{shown.explanation}</Text>
      </p>
    </div>
  );
}
