// What the parts of the way into a class say, and what the server offers for a code.
import type { Locale } from '@/domain/locale';

type Name =
  | 'code'
  | 'codeNote'
  | 'go'
  | 'found'
  | 'nickname'
  | 'other'
  | 'picture'
  | 'along'
  | 'alongYes'
  | 'alongNo'
  | 'alongNote'
  | 'join'
  | 'pupil'
  | 'joinAs'
  | 'notMe'
  | 'staff'
  | 'choose'
  | 'sending'
  | 'later';

export type JoinWords = Readonly<Record<Name, string>> & {
  /** One for each picture. */
  readonly pictures: readonly string[];
};

export interface Offer {
  readonly className: string;
  readonly locale: Locale;
  readonly nicknames: readonly string[];
  readonly present:
    { readonly is: 'nobody' | 'guest' | 'staff' } | { readonly is: 'pupil'; readonly nickname: string };
}
