// How sure somebody is of an answer: three native radios under it. Nobody has to say, and it changes no points.
import { ChoiceGroup } from '@/components/ui/choice-group';
import { confidences, type Confidence } from '@/domain/attempt/confidence';
import type { QuestionWords } from './question-words';

interface ConfidenceChoiceProps {
  /** Names the group of radios; unique on the page. */
  readonly name: string;
  readonly chosen: Confidence | null;
  readonly words: QuestionWords;
  readonly onChoose: (confidence: Confidence) => void;
}

export function ConfidenceChoice({ name, chosen, words, onChoose }: ConfidenceChoiceProps) {
  return (
    <div className="how-sure">
      <ChoiceGroup
        legend={words.howSure}
        name={name}
        layout="across"
        // An empty value keeps the group controlled while nothing is chosen.
        chosen={chosen ?? ''}
        choices={confidences.map((value) => ({ value, label: words.confidence[value] }))}
        onChange={(event) => {
          const picked = confidences.find((value) => value === event.currentTarget.value);
          if (picked !== undefined) onChoose(picked);
        }}
      />
    </div>
  );
}
