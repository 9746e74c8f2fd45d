// What a check told: the outcome in a word and a glyph, what this answer shows, one small step, or why it is right.
import type { RefObject } from 'react';
import type { Checked } from '@/components/outbox/api-client';
import { Icon, type IconName } from '@/components/ui/icon';
import { Text } from '@/components/ui/text';
import type { QuestionWords } from './question-words';

export type QuestionResult = NonNullable<Checked['result']>;

interface ResultNoteProps {
  readonly result: QuestionResult;
  readonly words: QuestionWords;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
  readonly isSurprise: boolean;
}

function lookOf(
  result: QuestionResult,
  words: QuestionWords,
): { kind: string; icon: IconName; title: string } {
  if (result.outcome === 'right') return { kind: 'yes', icon: 'star-tick', title: words.right };
  if (result.outcome === 'partly') return { kind: 'part', icon: 'star-half', title: words.partly };
  return { kind: 'no', icon: 'octagon-cross', title: words.notYet };
}

export function ResultNote({ result, words, headingRef, isSurprise }: ResultNoteProps) {
  const { kind, icon, title } = lookOf(result, words);
  return (
    <div className={`tell ${kind}`}>
      <h3 ref={headingRef} tabIndex={-1}>
        <Icon name={icon} />
        {title}
      </h3>
      {isSurprise && <p>{words.sureNotYet}</p>}
      {result.feedback.map(({ text, next }) => (
        <div key={text}>
          <p>
            <Text>{text}</Text>
          </p>
          {next !== undefined && (
            <p className="next mbs-s3">
              <b>{words.nextStep}</b>
              <Text>{next}</Text>
            </p>
          )}
        </div>
      ))}
      {result.explanation !== null && (
        <p>
          <Text>{result.explanation}</Text>
        </p>
      )}
    </div>
  );
}
