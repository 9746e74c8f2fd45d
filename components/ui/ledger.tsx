// A list that matters: 2 px of ink above, a hairline below each row, the state at the end.
import type { ReactNode } from 'react';

type LedgerProps = {
  readonly label?: string;
  readonly ordered?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
};

export function Ledger({ label, ordered = false, className, children }: LedgerProps) {
  const List = ordered ? 'ol' : 'ul';
  return (
    // Safari takes a list without bullets for no list unless it is told.
    <List
      className={className === undefined ? 'ledger' : `ledger ${className}`}
      role="list"
      aria-label={label}
    >
      {children}
    </List>
  );
}

type LedgerRowProps = {
  /** A number or a picture at the start. */
  readonly start?: ReactNode;
  readonly title: ReactNode;
  readonly note?: ReactNode;
  readonly end?: ReactNode;
  /** The whole row becomes the link. */
  readonly href?: string;
};

export function LedgerRow({ start, title, note, end, href }: LedgerRowProps) {
  const inside = (
    <>
      {start}
      <span className="grow">
        <span className="name">{title}</span>
        {note !== undefined && <span className="small">{note}</span>}
      </span>
      {end}
    </>
  );
  return (
    <li>
      {href === undefined ? (
        <div className="row">{inside}</div>
      ) : (
        <a className="row" href={href}>
          {inside}
        </a>
      )}
    </li>
  );
}
