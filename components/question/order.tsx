// order: a list whose items are moved by buttons or by choosing a place. Nothing is an answer until it is moved or taken.
import { useState } from 'react';
import { Action } from '@/components/ui/action';
import { Icon } from '@/components/ui/icon';
import { plainText } from '@/components/ui/plain-text';
import { StatusLine } from '@/components/ui/status-line';
import { Text } from '@/components/ui/text';
import { writeDigits } from '@/domain/number-text';
import type { PublicOption, PublicOrder } from '@/domain/question/public-question';
import { ErrorLine } from './error-line';
import { MarkedOption } from './option-row';
import type { BodyProps } from './question-body-props';
import type { QuestionWords } from './question-words';
import { say } from './say';

interface RowProps {
  readonly item: PublicOption;
  readonly place: number;
  readonly count: number;
  readonly words: QuestionWords;
  readonly errorId: string | undefined;
  readonly onMove: (to: number) => void;
}

function OrderRow({ item, place, count, words, errorId, onMove }: RowProps) {
  const text = plainText(item.text);
  const move = (name: 'up' | 'down', label: string, to: number) => (
    <button
      type="button"
      className="square"
      aria-label={`${label}: ${text}`}
      aria-disabled={to < 0 || to >= count}
      onClick={() => {
        onMove(to);
      }}
    >
      <Icon name={name} />
    </button>
  );
  return (
    <li>
      <select
        className="field pick"
        aria-label={`${words.place}: ${text}`}
        aria-describedby={errorId}
        value={place}
        onChange={({ currentTarget }) => {
          onMove(Number(currentTarget.value));
        }}
      >
        {Array.from({ length: count }, (_, index) => (
          <option key={index} value={index}>
            {writeDigits(String(index + 1), words.digits)}
          </option>
        ))}
      </select>
      <span>
        <Text>{item.text}</Text>
      </span>
      <span className="moves">
        {move('up', words.moveUp, place - 1)}
        {move('down', words.moveDown, place + 1)}
      </span>
    </li>
  );
}

/** The items as they stand now, from first to last. */
function arrange(items: readonly PublicOption[], given: readonly string[]): readonly PublicOption[] {
  if (given.length === 0) return items;
  return given.flatMap((id) => items.filter((item) => item.id === id));
}

export function Order({ question, name, answer, onAnswer, words, marks, error }: BodyProps<PublicOrder>) {
  const [said, setSaid] = useState('');
  const given = answer?.kind === 'order' ? answer.order : [];
  const isGiven = given.length > 0;
  const items = arrange(question.items, given);
  const order = items.map(({ id }) => id);
  const errorId = `${name}-error`;
  // The same words said twice are heard twice only if they differ.
  const tell = (text: string): void => {
    setSaid((before) => (before === text ? `${text}\u00a0` : text));
  };
  const move = ({ id, text }: PublicOption, to: number): void => {
    const item = plainText(text);
    if (to < 0 || to >= order.length) {
      tell(say(words, to < 0 ? words.alreadyFirst : words.alreadyLast, { item }));
      return;
    }
    const others = order.filter((other) => other !== id);
    onAnswer({ kind: 'order', order: [...others.slice(0, to), id, ...others.slice(to)] });
    tell(say(words, words.moved, { item, place: to + 1, count: order.length }));
  };
  const keep = (): void => {
    if (!isGiven) onAnswer({ kind: 'order', order });
    tell(words.orderGiven);
  };
  return (
    <>
      <p className="end">
        <Text>{question.first}</Text>
      </p>
      <ol className={marks === null ? 'options order' : 'options'}>
        {items.map((item, place) =>
          marks === null ? (
            <OrderRow
              key={item.id}
              item={item}
              place={place}
              count={items.length}
              words={words}
              errorId={error === null ? undefined : errorId}
              onMove={(to) => {
                move(item, to);
              }}
            />
          ) : (
            <li key={item.id}>
              <MarkedOption mark={marks[item.id]} words={words}>
                {writeDigits(String(place + 1), words.digits)}. <Text>{item.text}</Text>
              </MarkedOption>
            </li>
          ),
        )}
      </ol>
      <p className="end">
        <Text>{question.last}</Text>
      </p>
      <ErrorLine id={errorId} text={error} />
      {marks === null && (
        <div className="order-state">
          <span className="state-word">
            <Icon name={isGiven ? 'check' : 'circle-dashed'} />
            {isGiven ? words.orderGiven : words.orderOpen}
          </span>
          <Action variant="low" aria-disabled={isGiven} onClick={keep}>
            {words.orderKeep}
          </Action>
          <StatusLine className="visually-hidden">{said}</StatusLine>
        </div>
      )}
    </>
  );
}
