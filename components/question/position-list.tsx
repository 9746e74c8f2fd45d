// The questions of a quiz as a row of numbers: answered, not answered, flagged, where you are. All by word and glyph.
import { Icon } from '@/components/ui/icon';
import type { QuizWords } from './quiz-words';

export interface PositionState {
  readonly title: string;
  readonly isAnswered: boolean;
  readonly isFlagged: boolean;
}

interface PositionListProps {
  readonly states: readonly PositionState[];
  readonly current: number;
  readonly words: QuizWords;
  readonly goTo: (position: number) => void;
}

function describe(state: PositionState, place: string, words: QuizWords): string {
  const parts = [place, state.isAnswered ? words.answered : words.notAnswered];
  return [...parts, ...(state.isFlagged ? [words.flagged] : [])].join(', ');
}

export function PositionList({ states, current, words, goTo }: PositionListProps) {
  return (
    <nav aria-label={words.questions}>
      <ol className="positions">
        {states.map((state, position) => (
          <li key={state.title}>
            <button
              type="button"
              className={state.isAnswered ? 'answered' : ''}
              aria-current={position === current ? 'step' : undefined}
              aria-label={describe(state, words.places[position] ?? '', words)}
              onClick={() => {
                goTo(position);
              }}
            >
              {words.numbers[position]}
              {state.isAnswered && <Icon name="check" />}
              {state.isFlagged && <Icon name="flag" />}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
