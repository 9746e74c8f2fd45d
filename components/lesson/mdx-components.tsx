// What compiled MDX is drawn with. A page calls this once with the words of its language and adds what it makes itself:
// <Question>, and the figures with their numbers.
import type { ReactNode } from 'react';
import { AtHome } from './at-home';
import { Change } from './change';
import { ScrollBox } from './data-table';
import { Deeper } from './deeper';
import { Know } from './know';
import { Paragraph } from './paragraph';
import { Term, type Meaning } from './term';

export type LessonWords = {
  readonly know: string;
  readonly change: string;
  readonly deeper: string;
  readonly atHome: string;
  /** Names the box in which a wide table scrolls. */
  readonly table: string;
};

type Inside = { readonly children: ReactNode };

export function lessonComponents(words: LessonWords, meanings: Readonly<Record<string, Meaning>>) {
  function LessonTerm({ id, children }: Inside & { readonly id: string }) {
    const meaning = meanings[id];
    return meaning === undefined ? (
      children
    ) : (
      <Term id={id} meaning={meaning}>
        {children}
      </Term>
    );
  }
  const isTerm = (type: unknown): boolean => type === LessonTerm;
  return {
    Term: LessonTerm,
    Know: ({ children }: Inside) => <Know title={words.know}>{children}</Know>,
    Change: ({ children }: Inside) => <Change title={words.change}>{children}</Change>,
    Deeper: ({ children }: Inside) => <Deeper title={words.deeper}>{children}</Deeper>,
    AtHome: ({ children }: Inside) => <AtHome title={words.atHome}>{children}</AtHome>,
    p: ({ children }: Inside) => (
      <Paragraph isTerm={isTerm} meanings={meanings}>
        {children}
      </Paragraph>
    ),
    table: ({ children }: Inside) => (
      <ScrollBox label={words.table}>
        <table className="table num">{children}</table>
      </ScrollBox>
    ),
  };
}
