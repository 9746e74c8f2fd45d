// match: for each item a native select of all partners, named by the item's text.
import { Text } from '@/components/ui/text';
import type { PublicMatch } from '@/domain/question/public-question';
import { ErrorLine } from './error-line';
import { MarkedPair, OptionSet } from './option-row';
import { Pick, textOf, withPair } from './pick';
import type { BodyProps } from './question-body-props';

export function Match({ question, name, answer, onAnswer, words, marks, error }: BodyProps<PublicMatch>) {
  const partners = answer?.kind === 'match' ? answer.partners : {};
  const errorId = `${name}-error`;
  return (
    <>
      <OptionSet legend={words.answersLegend}>
        {question.items.map(({ id, text }) =>
          marks === null ? (
            <div className="pair" key={id}>
              <label htmlFor={`${name}-${id}`}>
                <Text>{text}</Text>
              </label>
              <Pick
                id={`${name}-${id}`}
                options={question.partners}
                chosen={partners[id]}
                errorId={error === null ? undefined : errorId}
                words={words}
                onPick={(partner) => {
                  onAnswer({ kind: 'match', partners: withPair(partners, id, partner) });
                }}
              />
            </div>
          ) : (
            <MarkedPair
              key={id}
              item={text}
              given={textOf(question.partners, partners[id])}
              mark={marks[id]}
              words={words}
            />
          ),
        )}
      </OptionSet>
      <ErrorLine id={errorId} text={error} />
    </>
  );
}
