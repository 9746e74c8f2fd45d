// What stands around every page: skip link, top bar, main, footer. It knows no session and no messages.
import type { ReactNode } from 'react';

type NavItem = { readonly href: string; readonly label: string; readonly current?: boolean };

type PageFrameProps = {
  readonly brand: { readonly name: string; readonly href: string };
  readonly skipLabel: string;
  readonly navLabel: string;
  readonly nav: readonly NavItem[];
  /** Language, day or night, who is here: at the end of the bar. */
  readonly tools?: ReactNode;
  /** One quiet line under the bar, on every page alike. */
  readonly note?: ReactNode;
  /** `page`: within the margins; `narrow`: one column for lists and forms; `full`: edge to edge, brings its own margins. */
  readonly width?: 'page' | 'narrow' | 'full';
  readonly moreLabel: string;
  /** Other pages of the course, below every page. */
  readonly more: readonly NavItem[];
  readonly footer: readonly ReactNode[];
  readonly children: ReactNode;
};

const mainClass = { page: 'wrap', narrow: 'wrap narrow', full: undefined } as const;

export function PageFrame({
  brand,
  skipLabel,
  navLabel,
  nav,
  tools,
  note,
  width = 'page',
  moreLabel,
  more,
  footer,
  children,
}: PageFrameProps) {
  return (
    <div className="page">
      <header className="top">
        <a className="act skip" href="#main">
          {skipLabel}
        </a>
        <div className="wrap">
          <a className="brand" href={brand.href}>
            <BrandMark />
            <span>{brand.name}</span>
          </a>
          <nav aria-label={navLabel}>
            <NavLinks items={nav} />
          </nav>
          {tools !== undefined && <div className="tools">{tools}</div>}
        </div>
        {note !== undefined && <p className="small top-note">{note}</p>}
      </header>
      <main id="main" tabIndex={-1} className={mainClass[width]}>
        {children}
      </main>
      <footer className="foot">
        <nav className="wrap" aria-label={moreLabel}>
          <NavLinks items={more} />
        </nav>
        <div className="wrap">
          {footer.map((words, index) => (
            <span key={index}>{words}</span>
          ))}
        </div>
      </footer>
    </div>
  );
}

function NavLinks({ items }: { readonly items: readonly NavItem[] }) {
  return items.map(({ href, label, current = false }) => (
    <a key={href} href={href} aria-current={current ? 'page' : undefined}>
      {label}
    </a>
  ));
}

/** Two squares make the star of the observatory; the planet stands in it. */
function BrandMark() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="1.5">
      <path d="M16 2l14 14-14 14L2 16zM6.1 6.1h19.8v19.8H6.1z" />
      <circle cx="16" cy="16" r="4.6" fill="currentColor" stroke="none" />
    </svg>
  );
}
