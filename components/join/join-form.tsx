'use client';
// The way into a class: the code first, then who one wants to be there.
import { useEffect, useRef, useState } from 'react';
import { isolate } from '@/domain/isolate';
import { sayWhyNot, type Sent } from '../outbox/request';
import { Action } from '../ui/action';
import { Notice } from '../ui/notice';
import { ChooseWho, type Who } from './choose-who';
import type { JoinWords, Offer } from './join-words';
import { askOffer, leaveHere, sendJoin } from './send-join';

interface JoinFormProps {
  readonly words: JoinWords;
  readonly doneHref: string;
}

export function JoinForm({ words, doneHref }: JoinFormProps) {
  const [code, setCode] = useState('');
  const [offer, setOffer] = useState<Offer | null>(null);
  const [isSending, setIsSending] = useState(false);
  const [error, setError] = useState<string | null>(null);

  /** One request at a time; what speaks against it is said. */
  function send<T>(asked: () => Promise<Sent<T>>, whenDone: (value: T) => void): void {
    if (isSending) return;
    setIsSending(true);
    setError(null);
    asked()
      .then((sent) => {
        if (sent.state === 'done') whenDone(sent.value);
        else setError(sayWhyNot(sent, words.later));
      })
      .catch(() => {
        setError(words.later);
      })
      .finally(() => {
        setIsSending(false);
      });
  }
  const ask = (): void => {
    send(() => askOffer(code), setOffer);
  };
  const join = (who: Who): void => {
    send(
      () => sendJoin({ code, ...who }),
      () => {
        location.assign(doneHref);
      },
    );
  };
  const leaveFirst = (): void => {
    send(
      async () => ((await leaveHere(true)) ? await askOffer(code) : { state: 'later', wasReached: false }),
      setOffer,
    );
  };

  return (
    <div className="grid gap-s5">
      {offer === null ? (
        <CodeField {...{ words, code, setCode, isSending, ask }} />
      ) : (
        <Found {...{ words, offer, isSending, ask, join, leaveFirst }} />
      )}
      {error !== null && (
        <Notice kind="error" live>
          {error}
        </Notice>
      )}
    </div>
  );
}

interface CodeFieldProps {
  readonly words: JoinWords;
  readonly code: string;
  readonly setCode: (code: string) => void;
  readonly isSending: boolean;
  readonly ask: () => void;
}

function CodeField({ words, code, setCode, isSending, ask }: CodeFieldProps) {
  return (
    <form
      className="grid gap-s4"
      onSubmit={(event) => {
        event.preventDefault();
        ask();
      }}
    >
      <div>
        <label className="label" htmlFor="code">
          {words.code}
        </label>
        <p className="small soft" id="code-note">
          {words.codeNote}
        </p>
        <input
          className="field"
          id="code"
          dir="ltr"
          lang="en"
          maxLength={40}
          required
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          aria-describedby="code-note"
          value={code}
          onChange={(event) => {
            setCode(event.currentTarget.value);
          }}
        />
      </div>
      <div className="acts">
        <Action type="submit" aria-disabled={isSending} arrow>
          {isSending ? words.sending : words.go}
        </Action>
      </div>
    </form>
  );
}

interface FoundProps {
  readonly words: JoinWords;
  readonly offer: Offer;
  readonly isSending: boolean;
  readonly ask: () => void;
  readonly join: (who: Who) => void;
  readonly leaveFirst: () => void;
}

function Found({ words, offer, isSending, ask, join, leaveFirst }: FoundProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const { present, nicknames, className } = offer;
  return (
    <section className="grid gap-s4">
      <h2 ref={heading} tabIndex={-1}>
        {words.found.replace('{name}', isolate(className))}
      </h2>
      {present.is === 'staff' && <Notice>{words.staff}</Notice>}
      {present.is === 'pupil' && (
        <AsPupil
          {...{ words, leaveFirst }}
          nickname={present.nickname}
          join={() => {
            join({ nickname: nicknames[0] ?? '', avatar: 0, beginsAnew: false });
          }}
        />
      )}
      {(present.is === 'nobody' || present.is === 'guest') && (
        <ChooseWho {...{ offer, words, isSending }} onOther={ask} onJoin={join} />
      )}
    </section>
  );
}

interface AsPupilProps {
  readonly words: JoinWords;
  readonly nickname: string;
  readonly join: () => void;
  readonly leaveFirst: () => void;
}

function AsPupil({ words, nickname, join, leaveFirst }: AsPupilProps) {
  const named = (text: string): string => text.replace('{nickname}', isolate(nickname));
  return (
    <>
      <p>{named(words.pupil)}</p>
      <div className="acts">
        <Action onClick={join}>{named(words.joinAs)}</Action>
        <Action variant="plain" onClick={leaveFirst}>
          {named(words.notMe)}
        </Action>
      </div>
    </>
  );
}
