// What a new member of the staff is called: for pupils and colleagues, and for signing in.
import { TextField } from '../teach/text-field';
import { readField } from '../ui/read-field';

export interface NameWords {
  readonly displayName: string;
  readonly displayNameNote: string;
  readonly name: string;
  readonly nameNote: string;
}

export function readNames(form: HTMLFormElement): { signInName: string; displayName: string } {
  return { signInName: readField(form, 'signInName'), displayName: readField(form, 'displayName') };
}

export function NameFields({ words }: { readonly words: NameWords }) {
  return (
    <>
      <TextField
        {...{ id: 'display-name', name: 'displayName', maxLength: 80, autoComplete: 'name' }}
        label={words.displayName}
        note={words.displayNameNote}
        isRequired
      />
      <TextField
        {...{ id: 'sign-in-name', name: 'signInName', maxLength: 40, autoComplete: 'username' }}
        label={words.name}
        note={words.nameNote}
        isRequired
      />
    </>
  );
}
