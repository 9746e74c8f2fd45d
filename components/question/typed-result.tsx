// What was typed, after a check, with what the check said of it.
import { Icon, type IconName } from '@/components/ui/icon';
import type { Outcome } from '@/domain/scoring/score';
import type { QuestionWords } from './question-words';

interface TypedResultProps {
  readonly text: string;
  readonly outcome: Outcome | null;
  readonly words: QuestionWords;
}

function lookOf(
  outcome: Outcome | null,
  words: QuestionWords,
): { kind: string; icon: IconName; word: string } {
  if (outcome === 'right') return { kind: 'right', icon: 'star-tick', word: words.right };
  if (outcome === 'partly') return { kind: 'partly', icon: 'star-half', word: words.partly };
  return { kind: 'wrong', icon: 'octagon-cross', word: words.notYet };
}

export function TypedResult({ text, outcome, words }: TypedResultProps) {
  const { kind, icon, word } = lookOf(outcome, words);
  return (
    <div className="options">
      <div className={`opt ${kind}`}>
        <Icon name={icon} />
        <bdi>{text}</bdi>
        <span className="says">{word}</span>
      </div>
    </div>
  );
}
