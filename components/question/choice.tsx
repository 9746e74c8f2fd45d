// choice: native radios; Tab in, Up and Down choose, Space takes.
import { Text } from '@/components/ui/text';
import type { PublicChoice } from '@/domain/question/public-question';
import { MarkedOption, OptionGroup, OptionInput } from './option-row';
import type { BodyProps } from './question-body-props';

export function Choice({ question, name, answer, onAnswer, words, marks, error }: BodyProps<PublicChoice>) {
  const chosen = answer?.kind === 'choice' ? answer.option : null;
  const errorId = `${name}-error`;
  return (
    <OptionGroup legend={words.answersLegend} error={error} errorId={errorId}>
      {question.options.map(({ id, text }) =>
        marks === null ? (
          <OptionInput
            key={id}
            type="radio"
            name={name}
            value={id}
            isChosen={chosen === id}
            errorId={error === null ? undefined : errorId}
            onChoose={() => {
              onAnswer({ kind: 'choice', option: id });
            }}
          >
            <Text>{text}</Text>
          </OptionInput>
        ) : (
          <MarkedOption key={id} mark={marks[id]} words={words}>
            <Text>{text}</Text>
          </MarkedOption>
        ),
      )}
    </OptionGroup>
  );
}
