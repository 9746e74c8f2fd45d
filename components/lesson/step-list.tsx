// The steps of a lesson: a list in the margin on a desk, six-pixel bars on a phone. Each is a link that keeps its name.
export type Step = {
  readonly href: string;
  readonly label: string;
  readonly state: 'done' | 'current' | 'ahead';
};

type StepListProps = { readonly label: string; readonly steps: readonly Step[] };

export function StepList({ label, steps }: StepListProps) {
  return (
    <nav className="margin" aria-label={label}>
      <ol className="steps" role="list">
        {steps.map(({ href, label: name, state }) => (
          <li key={href}>
            <a
              href={href}
              className={state === 'done' ? 'done' : undefined}
              aria-current={state === 'current' ? 'step' : undefined}
            >
              {name}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
