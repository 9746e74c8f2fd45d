// Sources in a numbered list, each with the lessons that rest on it.
import { UsedIn, type Use } from './used-in';

type ListedSource = {
  /** The place in the list, in the learner's digits. */
  readonly number: string;
  readonly text: string;
  readonly lang: string;
  /** "As of November 2025" */
  readonly asOf?: string;
  readonly uses: readonly Use[];
};

type SourceListProps = { readonly sources: readonly ListedSource[]; readonly usedIn: string };

export function SourceList({ sources, usedIn }: SourceListProps) {
  return (
    <ol className="sources" role="list">
      {sources.map(({ number, text, lang, asOf, uses }) => (
        <li key={number}>
          <span>{number}</span>
          <div>
            {/* Titles keep the language and the direction they were published in. */}
            <bdi lang={lang} dir="ltr">
              {text}
            </bdi>
            {asOf !== undefined && <span className="soft"> · {asOf}</span>}
            <UsedIn label={usedIn} uses={uses} />
          </div>
        </li>
      ))}
    </ol>
  );
}
