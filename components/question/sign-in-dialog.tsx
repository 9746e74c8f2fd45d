// Signing in again by login card, or by PIN for those who have one.
import { useState, type ComponentProps } from 'react';
import { signInAgainByCard, signInAgainByPin, type SignInAgain } from '@/components/outbox/sign-in-again';
import { PinFields, readPinFields } from '@/components/pin/pin-fields';
import { TextField } from '@/components/teach/text-field';
import { ChoiceGroup } from '@/components/ui/choice-group';
import { Dialog } from '@/components/ui/dialog';
import { readField } from '@/components/ui/read-field';
import { SendingForm } from '@/components/ui/sending-form';

type PinWords = ComponentProps<typeof PinFields>['words'] &
  Readonly<Record<'badCode' | 'badPin' | 'refused' | 'wait', string>>;

export interface SignInWords {
  readonly open: string;
  readonly title: string;
  readonly lead: string;
  readonly way: string;
  readonly byCard: string;
  readonly byPin: string;
  readonly label: string;
  readonly send: string;
  readonly sending: string;
  readonly close: string;
  readonly without: string;
  readonly refused: string;
  readonly later: string;
  readonly other: string;
  readonly missing: string;
  readonly pin: PinWords;
}

export interface SignInDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly words: SignInWords;
}

/** What speaks against it, in words; null: the learner of this page is back. */
function say(
  outcome: SignInAgain,
  words: Readonly<Record<Exclude<SignInAgain, 'done'>, string>>,
): string | null {
  return outcome === 'done' ? null : words[outcome];
}

async function tryCard(form: HTMLFormElement, words: SignInWords): Promise<string | null> {
  const text = readField(form, 'card');
  if (text.trim() === '') return words.missing;
  // The secret of a card cannot be guessed, so nobody is made to wait.
  return say(await signInAgainByCard(text), { ...words, wait: words.later });
}

async function tryPin(form: HTMLFormElement, words: SignInWords): Promise<string | null> {
  const fields = readPinFields(form);
  if (typeof fields === 'string') return words.pin[fields];
  return say(await signInAgainByPin(fields), { ...words, ...words.pin });
}

function SignInForm({ onClose, words }: Pick<SignInDialogProps, 'onClose' | 'words'>) {
  const [way, setWay] = useState('card');
  const isCard = way === 'card';
  async function act(form: HTMLFormElement): Promise<string | null> {
    const error = await (isCard ? tryCard : tryPin)(form, words);
    if (error === null) onClose();
    return error;
  }
  return (
    <SendingForm act={act} label={words.send} words={words}>
      <p>{words.lead}</p>
      <ChoiceGroup
        {...{ legend: words.way, name: 'way', chosen: way }}
        choices={[
          { value: 'card', label: words.byCard },
          { value: 'pin', label: words.byPin },
        ]}
        onChange={(event) => {
          setWay(event.target.value);
        }}
      />
      {isCard ? (
        <TextField {...{ id: 'again-card', name: 'card', dir: 'ltr' }} label={words.label} />
      ) : (
        <PinFields words={words.pin} />
      )}
    </SendingForm>
  );
}

export function SignInDialog({ open, onClose, words }: SignInDialogProps) {
  return (
    <Dialog open={open} onClose={onClose} title={words.title} closeLabel={words.close}>
      <div className="grid gap-s4">
        {/* Anew each time, so that nothing that was typed stays behind on a shared computer. */}
        {open && <SignInForm onClose={onClose} words={words} />}
        <p className="small soft">{words.without}</p>
      </div>
    </Dialog>
  );
}
