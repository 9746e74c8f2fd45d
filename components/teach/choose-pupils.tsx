'use client';
// For which pupils of a class something new is made, in place of what they have: asks first where that ends something.
import { useState, type ReactNode } from 'react';
import { pageOwner } from '../outbox/browser-session';
import { sayWhyNot, sendAs } from '../outbox/request';
import { Action } from '../ui/action';
import { Dialog } from '../ui/dialog';
import { Notice } from '../ui/notice';
import { TickRows } from '../ui/tick-rows';

export interface PupilToChoose {
  readonly id: string;
  readonly nickname: string;
  /** There is something that would end. */
  readonly hasOne: boolean;
}

type Name = 'legend' | 'old' | 'make' | 'none' | 'askTitle' | 'askText' | 'askYes' | 'askNo' | 'later';
export type ChooseWords = Readonly<Record<Name, string>>;

interface ChoosePupilsProps<Made> {
  /** Where it is made: takes the ids of the pupils, and tells once what was made. */
  readonly path: string;
  readonly pupils: readonly PupilToChoose[];
  readonly words: ChooseWords;
  readonly show: (made: Made) => ReactNode;
}

export function ChoosePupils<Made>({ path, pupils, words, show }: ChoosePupilsProps<Made>) {
  const [chosen, setChosen] = useState(
    () => new Set(pupils.filter((pupil) => !pupil.hasOne).map(({ id }) => id)),
  );
  const [made, setMade] = useState<{ readonly value: Made } | null>(null);
  const [isAsking, setIsAsking] = useState(false);
  const [error, setError] = useState<string | null>(null);

  function choose(id: string, isChosen: boolean): void {
    const next = new Set(chosen);
    if (isChosen) next.add(id);
    else next.delete(id);
    setChosen(next);
  }

  function make(): void {
    setIsAsking(false);
    sendAs<Made>(pageOwner(), 'POST', path, { pupils: [...chosen] })
      .then((sent) => {
        if (sent.state === 'done') setMade({ value: sent.value });
        else setError(sayWhyNot(sent, words.later));
      })
      .catch(() => {
        setError(words.later);
      });
  }

  function ask(): void {
    setError(null);
    if (chosen.size === 0) setError(words.none);
    else if (pupils.some(({ id, hasOne }) => hasOne && chosen.has(id))) setIsAsking(true);
    else make();
  }

  if (made !== null) return show(made.value);
  return (
    <div className="grid gap-s4">
      <fieldset>
        <legend className="label">{words.legend}</legend>
        <TickRows
          rows={pupils.map(({ id, nickname, hasOne }) => ({
            ...{ id, label: <bdi>{nickname}</bdi>, note: hasOne ? words.old : undefined },
            box: {
              checked: chosen.has(id),
              onChange: (event) => {
                choose(id, event.currentTarget.checked);
              },
            },
          }))}
        />
      </fieldset>
      {error !== null && (
        <Notice kind="error" live>
          {error}
        </Notice>
      )}
      <div className="acts">
        <Action onClick={ask}>{words.make}</Action>
      </div>
      <AskFirst {...{ isAsking, setIsAsking, make, words }} />
    </div>
  );
}

interface AskFirstProps {
  readonly isAsking: boolean;
  readonly setIsAsking: (isAsking: boolean) => void;
  readonly make: () => void;
  readonly words: ChooseWords;
}

function AskFirst({ isAsking, setIsAsking, make, words }: AskFirstProps) {
  const close = (): void => {
    setIsAsking(false);
  };
  return (
    <Dialog open={isAsking} onClose={close} title={words.askTitle} closeLabel={words.askNo}>
      <p>{words.askText}</p>
      <div className="acts">
        <Action onClick={make}>{words.askYes}</Action>
        <Action variant="plain" onClick={close}>
          {words.askNo}
        </Action>
      </div>
    </Dialog>
  );
}
