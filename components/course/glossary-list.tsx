// The words of the course under their letters, with letters to jump to. Each word has an address of its own.
import './course.css';
import { Text } from '../ui/text';
import { UsedIn, type Use } from './used-in';

type Word = {
  readonly id: string;
  readonly term: string;
  readonly meaning: string;
  readonly uses: readonly Use[];
};

export type Letter = { readonly letter: string; readonly words: readonly Word[] };

type GlossaryListProps = {
  readonly letters: readonly Letter[];
  readonly words: { readonly letters: string; readonly usedIn: string };
};

/** The part of an address that names a word. */
export function termAnchor(id: string): string {
  return `term-${id}`;
}

export function GlossaryList({ letters, words }: GlossaryListProps) {
  return (
    <>
      <nav className="letters" aria-label={words.letters}>
        {letters.map(({ letter }, index) => (
          <a key={letter} className="link" href={`#letter-${String(index + 1)}`}>
            {letter}
          </a>
        ))}
      </nav>
      {letters.map(({ letter, words: entries }, index) => (
        <section key={letter} aria-labelledby={`letter-${String(index + 1)}`}>
          <h2 id={`letter-${String(index + 1)}`}>{letter}</h2>
          <dl className="terms">
            {entries.map(({ id, term, meaning, uses }) => (
              <div key={id} id={termAnchor(id)}>
                <dt>{term}</dt>
                <dd>
                  <Text>{meaning}</Text>
                  <UsedIn label={words.usedIn} uses={uses} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </>
  );
}
