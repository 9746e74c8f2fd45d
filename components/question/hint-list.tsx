// Hints that were asked for, in order. The region is there from the start, so that a new hint is said aloud.
import { Text } from '@/components/ui/text';

interface HintListProps {
  readonly hints: readonly string[];
  readonly title: string;
}

export function HintList({ hints, title }: HintListProps) {
  return (
    <div aria-live="polite" className={hints.length === 0 ? 'visually-hidden' : 'hintbox'}>
      {hints.map((hint) => (
        <p key={hint}>
          <b>{title}</b>
          <Text>{hint}</Text>
        </p>
      ))}
    </div>
  );
}
