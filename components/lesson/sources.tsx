// Where the facts of a lesson come from, with the date up to which a moving page was read.
type Source = {
  /** The place in the list, in the learner's digits. */
  readonly number: string;
  readonly text: string;
  /** "As of November 2025" */
  readonly asOf?: string;
  readonly lang?: string;
};

type SourcesProps = { readonly title: string; readonly sources: readonly Source[] };

export function Sources({ title, sources }: SourcesProps) {
  return (
    <section className="sources">
      <h2>{title}</h2>
      <ol role="list">
        {sources.map(({ number, text, asOf, lang }) => (
          <li key={number}>
            <span>{number}</span>
            <span>
              {/* Titles keep the language and the direction they were published in. */}
              <bdi lang={lang} dir="ltr">
                {text}
              </bdi>
              {asOf !== undefined && <span className="soft"> {asOf}</span>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
