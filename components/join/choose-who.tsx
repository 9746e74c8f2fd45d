'use client';
// Who somebody wants to be in a class: a nickname of six, a picture, and whether the work of this browser is theirs.
import { useState } from 'react';
import { direction } from '@/domain/locale';
import { Action } from '../ui/action';
import { Avatar } from '../ui/avatar';
import { ChoiceGroup } from '../ui/choice-group';
import { Notice } from '../ui/notice';
import type { JoinWords, Offer } from './join-words';

export interface Who {
  readonly nickname: string;
  readonly avatar: number;
  readonly beginsAnew: boolean;
}

interface ChooseWhoProps {
  readonly offer: Offer;
  readonly words: JoinWords;
  readonly isSending: boolean;
  readonly onOther: () => void;
  readonly onJoin: (who: Who) => void;
}

function Nicknames({ offer, words }: Pick<ChooseWhoProps, 'offer' | 'words'>) {
  const { locale, nicknames } = offer;
  return (
    <fieldset>
      <legend className="label">{words.nickname}</legend>
      <div className="seg" lang={locale} dir={direction[locale]}>
        {nicknames.map((nickname) => (
          <label className="opt" key={nickname}>
            <input type="radio" name="nickname" value={nickname} />
            <span>{nickname}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Pictures({ words }: Pick<ChooseWhoProps, 'words'>) {
  return (
    <fieldset>
      <legend className="label">{words.picture}</legend>
      <div className="seg across">
        {words.pictures.map((label, number) => (
          <label className="opt" key={label}>
            <input
              type="radio"
              name="avatar"
              value={number}
              aria-label={label}
              defaultChecked={number === 0}
            />
            <Avatar number={number} />
          </label>
        ))}
      </div>
    </fieldset>
  );
}

export function ChooseWho({ offer, words, isSending, onOther, onJoin }: ChooseWhoProps) {
  const [isMissing, setIsMissing] = useState(false);
  return (
    <form
      className="grid gap-s5"
      onSubmit={(event) => {
        event.preventDefault();
        const fields = new FormData(event.currentTarget);
        const nickname = fields.get('nickname');
        setIsMissing(typeof nickname !== 'string');
        if (typeof nickname !== 'string') return;
        onJoin({
          nickname,
          avatar: Number(fields.get('avatar')),
          beginsAnew: fields.get('along') === 'no',
        });
      }}
    >
      <Nicknames offer={offer} words={words} />
      <div className="acts">
        <Action variant="low" onClick={onOther}>
          {words.other}
        </Action>
      </div>
      <Pictures words={words} />
      {offer.present.is === 'guest' && (
        <div className="grid gap-s2">
          <ChoiceGroup
            legend={words.along}
            name="along"
            chosen="yes"
            choices={[
              { value: 'yes', label: words.alongYes },
              { value: 'no', label: words.alongNo },
            ]}
          />
          <p className="small soft">{words.alongNote}</p>
        </div>
      )}
      {isMissing && (
        <Notice kind="error" live>
          {words.choose}
        </Notice>
      )}
      <div className="acts">
        <Action type="submit" aria-disabled={isSending}>
          {isSending ? words.sending : words.join}
        </Action>
      </div>
    </form>
  );
}
