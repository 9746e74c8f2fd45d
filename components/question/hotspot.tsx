// hotspot: one of some places, as radios with their texts; the map above chooses the same radios.
import { Text } from '@/components/ui/text';
import type { PublicHotspot } from '@/domain/question/public-question';
import { MarsMap } from './mars-map';
import { MarkedOption, OptionGroup, OptionInput } from './option-row';
import type { BodyProps } from './question-body-props';

export function Hotspot({ question, name, answer, onAnswer, words, marks, error }: BodyProps<PublicHotspot>) {
  const chosen = answer?.kind === 'hotspot' ? answer.spot : null;
  const errorId = `${name}-error`;
  const inputId = (spot: string): string => `${name}-${spot}`;
  return (
    <>
      <MarsMap spots={question.spots} chosen={chosen} inputId={inputId} marks={marks} words={words} />
      <OptionGroup legend={words.answersLegend} error={error} errorId={errorId}>
        {question.spots.map(({ id, text }, index) => {
          const lettered = (
            <>
              <b>{words.letters[index]}.</b> <Text>{text}</Text>
            </>
          );
          return marks === null ? (
            <OptionInput
              key={id}
              id={inputId(id)}
              type="radio"
              name={name}
              value={id}
              isChosen={chosen === id}
              errorId={error === null ? undefined : errorId}
              onChoose={() => {
                onAnswer({ kind: 'hotspot', spot: id });
              }}
            >
              {lettered}
            </OptionInput>
          ) : (
            <MarkedOption key={id} mark={marks[id]} words={words}>
              {lettered}
            </MarkedOption>
          );
        })}
      </OptionGroup>
    </>
  );
}
