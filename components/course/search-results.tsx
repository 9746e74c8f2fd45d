// What a search has found: a title, a piece of the text, and the words that were asked for marked in both.
import { Ledger, LedgerRow } from '../ui/ledger';

type Piece = { readonly text: string; readonly isMatch: boolean };

export type Result = {
  /** What it is: "Glossary", "Hope · step 2". */
  readonly over: string;
  readonly title: readonly Piece[];
  readonly excerpt: readonly Piece[];
  readonly href?: string;
};

function Marked({ pieces }: { readonly pieces: readonly Piece[] }) {
  return pieces.map(({ text, isMatch }, index) =>
    isMatch ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
  );
}

type SearchResultsProps = { readonly label: string; readonly results: readonly Result[] };

export function SearchResults({ label, results }: SearchResultsProps) {
  return (
    <Ledger ordered label={label}>
      {results.map(({ over, title, excerpt, href }, index) => (
        <LedgerRow
          key={index}
          {...(href === undefined ? {} : { href })}
          title={
            <>
              <span className="over block">{over}</span>
              <Marked pieces={title} />
            </>
          }
          note={<Marked pieces={excerpt} />}
        />
      ))}
    </Ledger>
  );
}
