// categorise: a group for each item, by radios or, with many groups, by a select; a board shows what lies where.
import { Text } from '@/components/ui/text';
import type { PublicCategorise, PublicOption } from '@/domain/question/public-question';
import { ErrorLine } from './error-line';
import { MarkedPair, OptionInput, OptionSet } from './option-row';
import { Pick, textOf, withPair } from './pick';
import type { BodyProps } from './question-body-props';
import type { QuestionWords } from './question-words';

const MOST_RADIOS = 3;

interface ItemProps {
  readonly item: PublicOption;
  readonly name: string;
  readonly groups: readonly PublicOption[];
  readonly chosen: string | undefined;
  readonly errorId: string | undefined;
  readonly words: QuestionWords;
  readonly onGroup: (group: string | null) => void;
}

function ItemRadios({ item, name, groups, chosen, errorId, onGroup }: ItemProps) {
  return (
    <fieldset className="pair">
      <legend>
        <Text>{item.text}</Text>
      </legend>
      <div className="seg across">
        {groups.map((group) => (
          <OptionInput
            key={group.id}
            type="radio"
            name={name}
            value={group.id}
            isChosen={chosen === group.id}
            errorId={chosen === undefined ? errorId : undefined}
            onChoose={() => {
              onGroup(group.id);
            }}
          >
            <Text>{group.text}</Text>
          </OptionInput>
        ))}
      </div>
    </fieldset>
  );
}

function ItemSelect({ item, name, groups, onGroup, ...rest }: ItemProps) {
  return (
    <div className="pair">
      <label htmlFor={name}>
        <Text>{item.text}</Text>
      </label>
      <Pick id={name} options={groups} onPick={onGroup} {...rest} />
    </div>
  );
}

interface BoardProps {
  readonly question: PublicCategorise;
  readonly given: Readonly<Record<string, string>>;
  readonly words: QuestionWords;
}

function Board({ question, given, words }: BoardProps) {
  return (
    <dl className="board">
      {question.groups.map((group) => {
        const inside = question.items.filter(({ id }) => given[id] === group.id);
        return (
          <div key={group.id}>
            <dt>
              <Text>{group.text}</Text>
            </dt>
            {inside.map(({ id, text }) => (
              <dd key={id}>
                <Text>{text}</Text>
              </dd>
            ))}
            {inside.length === 0 && <dd className="soft">{words.groupEmpty}</dd>}
          </div>
        );
      })}
    </dl>
  );
}

export function Categorise(props: BodyProps<PublicCategorise>) {
  const { question, name, answer, onAnswer, words, marks, error } = props;
  const { items, groups } = question;
  const given = answer?.kind === 'categorise' ? answer.groups : {};
  const errorId = `${name}-error`;
  const Item = groups.length > MOST_RADIOS ? ItemSelect : ItemRadios;
  if (marks !== null)
    return (
      <OptionSet legend={words.answersLegend}>
        {items.map(({ id, text }) => (
          <MarkedPair key={id} item={text} given={textOf(groups, given[id])} mark={marks[id]} words={words} />
        ))}
      </OptionSet>
    );
  return (
    <>
      <div className="options" role="group" aria-label={words.answersLegend}>
        {items.map((item) => (
          <Item
            key={item.id}
            item={item}
            name={`${name}-${item.id}`}
            groups={groups}
            chosen={given[item.id]}
            errorId={error === null ? undefined : errorId}
            words={words}
            onGroup={(group) => {
              onAnswer({ kind: 'categorise', groups: withPair(given, item.id, group) });
            }}
          />
        ))}
      </div>
      <ErrorLine id={errorId} text={error} />
      <Board question={question} given={given} words={words} />
    </>
  );
}
