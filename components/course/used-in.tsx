// Where in the course something is used: a line of links.
export type Use = { readonly href: string; readonly label: string };

type UsedInProps = { readonly label: string; readonly uses: readonly Use[] };

export function UsedIn({ label, uses }: UsedInProps) {
  if (uses.length === 0) return null;
  return (
    <p className="small soft">
      {label}{' '}
      {uses.map((use, index) => (
        <span key={use.href}>
          {index > 0 && ' · '}
          <a href={use.href}>{use.label}</a>
        </span>
      ))}
    </p>
  );
}
