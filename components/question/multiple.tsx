// multiple: native checkboxes; how many are chosen is said politely.
import { StatusLine } from '@/components/ui/status-line';
import { Text } from '@/components/ui/text';
import type { PublicMultiple } from '@/domain/question/public-question';
import { MarkedOption, OptionGroup, OptionInput } from './option-row';
import type { BodyProps } from './question-body-props';
import { toggle } from './toggle';

export function Multiple({
  question,
  name,
  answer,
  onAnswer,
  words,
  marks,
  error,
}: BodyProps<PublicMultiple>) {
  const chosen = answer?.kind === 'multiple' ? answer.options : [];
  const errorId = `${name}-error`;
  return (
    <>
      <OptionGroup legend={words.answersLegend} error={error} errorId={errorId}>
        {question.options.map(({ id, text }) =>
          marks === null ? (
            <OptionInput
              key={id}
              type="checkbox"
              name={name}
              value={id}
              isChosen={chosen.includes(id)}
              errorId={error === null ? undefined : errorId}
              onChoose={() => {
                onAnswer({ kind: 'multiple', options: toggle(chosen, id) });
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
      {marks === null && <StatusLine className="small soft pbs-s2">{words.chosen[chosen.length]}</StatusLine>}
    </>
  );
}
