// What happened when, as a list along a line: words first, so that it reads the same aloud.
type TimelineProps = {
  readonly events: readonly { readonly when: string; readonly what: string }[];
  readonly label: string;
  readonly point: string;
  readonly caption: string;
};

export function Timeline({ events, label, point, caption }: TimelineProps) {
  return (
    <figure className="plate">
      <ol className="timeline" role="list" aria-label={label}>
        {events.map(({ when, what }) => (
          <li key={`${when} ${what}`}>
            <b>{when}</b>
            <span>{what}</span>
          </li>
        ))}
      </ol>
      <figcaption>
        <b>{point}</b>
        <span>{caption}</span>
      </figcaption>
    </figure>
  );
}
