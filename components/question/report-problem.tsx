'use client';
// "Something is wrong with this question": what it is about and, if one likes, a few words. What was written stays on this
// device until it has been sent.
import { useId, useState, type SyntheticEvent } from 'react';
import { sendProblem, type ProblemPlace } from '@/components/outbox/api-client';
import { makeUuid } from '@/components/outbox/browser-parts';
import { sayWhyNot } from '@/components/outbox/request';
import { Action } from '@/components/ui/action';
import { ChoiceGroup } from '@/components/ui/choice-group';
import { Dialog } from '@/components/ui/dialog';
import { Icon } from '@/components/ui/icon';
import { LONGEST_PROBLEM_TEXT, problemAspects, type ProblemAspect } from '@/domain/attempt/problem';
import { ErrorLine } from './error-line';
import { useNote } from './use-note';

export interface ReportWords {
  readonly open: string;
  readonly title: string;
  readonly about: string;
  readonly aspects: Readonly<Record<ProblemAspect, string>>;
  readonly text: string;
  readonly note: string;
  readonly send: string;
  readonly close: string;
  readonly sent: string;
  readonly missing: string;
  readonly unsent: string;
  readonly signedOut: string;
}

interface ReportProblemProps {
  readonly place: ProblemPlace;
  readonly words: ReportWords;
  /** For the one status line of the question. */
  readonly onSaid: (text: string) => void;
}

interface Draft {
  readonly reportId: string;
  readonly aspect: ProblemAspect | null;
  readonly text: string;
}

function readDraft(note: string): Draft | null {
  if (note === '') return null;
  const read: (text: string) => Draft = JSON.parse;
  return read(note);
}

/** Until the first answer a lesson has a new attempt at each load; its questions stay at their places. */
function draftKey({ attemptId, quizId, position, tryNumber }: ProblemPlace): string {
  const place = quizId.endsWith('.inline') ? quizId : attemptId;
  return `${place}/problem/${String(position)}/${String(tryNumber)}`;
}

interface ReportFormProps {
  readonly place: ProblemPlace;
  readonly words: ReportWords;
  readonly onSent: () => void;
}

function ReportForm({ place, words, onSent }: ReportFormProps) {
  const id = useId();
  const [note, write] = useNote(draftKey(place));
  const [error, setError] = useState<string | null>(null);
  const [isSending, setIsSending] = useState(false);
  const [freshId] = useState(makeUuid);
  // The id stays with the draft: sent again after an answer that got lost, it is the same report.
  const draft = readDraft(note) ?? { reportId: freshId, aspect: null, text: '' };
  const patch = (change: Partial<Draft>): void => {
    setError(null);
    write(JSON.stringify({ ...draft, ...change }));
  };
  async function send(aspect: ProblemAspect): Promise<void> {
    setIsSending(true);
    const sent = await sendProblem(place, { ...draft, aspect });
    setIsSending(false);
    if (sent.state === 'done') {
      write('');
      onSent();
    } else if (sent.state === 'other') setError(words.signedOut);
    else setError(sayWhyNot(sent, words.unsent));
  }
  function onSubmit(event: SyntheticEvent): void {
    event.preventDefault();
    if (isSending) return;
    if (draft.aspect === null) {
      setError(words.missing);
      return;
    }
    send(draft.aspect).catch(() => {
      setIsSending(false);
      setError(words.unsent);
    });
  }
  return (
    <form className="grid gap-s4" onSubmit={onSubmit} noValidate>
      <ChoiceGroup
        legend={words.about}
        name={`${id}-aspect`}
        choices={problemAspects.map((value) => ({ value, label: words.aspects[value] }))}
        {...(draft.aspect === null ? {} : { chosen: draft.aspect })}
        onChange={({ target }) => {
          const aspect = problemAspects.find((value) => value === target.value);
          if (aspect !== undefined) patch({ aspect });
        }}
      />
      <div>
        <label className="label" htmlFor={`${id}-text`}>
          {words.text}
        </label>
        <textarea
          className="field"
          id={`${id}-text`}
          rows={4}
          dir="auto"
          maxLength={LONGEST_PROBLEM_TEXT}
          value={draft.text}
          aria-describedby={`${id}-note`}
          onChange={(event) => {
            patch({ text: event.target.value });
          }}
        />
        <p className="field-hint small" id={`${id}-note`}>
          {words.note}
        </p>
        <ErrorLine id={`${id}-error`} text={error} />
      </div>
      <div className="acts">
        <Action type="submit" aria-disabled={isSending}>
          {words.send}
        </Action>
      </div>
    </form>
  );
}

export function ReportProblem({ place, words, onSaid }: ReportProblemProps) {
  const [isOpen, setIsOpen] = useState(false);
  const close = (): void => {
    setIsOpen(false);
  };
  return (
    <>
      <button
        type="button"
        className="link small"
        onClick={() => {
          onSaid('');
          setIsOpen(true);
        }}
      >
        <Icon name="warning" />
        {words.open}
      </button>
      <Dialog open={isOpen} onClose={close} title={words.title} closeLabel={words.close}>
        {isOpen && (
          <ReportForm
            place={place}
            words={words}
            onSent={() => {
              close();
              onSaid(words.sent);
            }}
          />
        )}
      </Dialog>
    </>
  );
}
