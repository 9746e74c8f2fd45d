// The head of the front page: Mars as it is lit now, one sentence, one action.
import './hero.css';
import type { ReactNode } from 'react';
import { Action } from '../ui/action';
import { TextLink } from '../ui/text-link';
import { MarsTitle } from '../ui/mars-title';

type HeroProps = {
  readonly over: string;
  readonly title: string;
  readonly lead: string;
  readonly action: { readonly href: string; readonly label: string };
  readonly second?: { readonly href: string; readonly label: string };
  /** What the globe shows, in numbers. */
  readonly now: readonly { readonly name: string; readonly value: ReactNode }[];
  readonly globe: ReactNode;
};

export function Hero({ over, title, lead, action, second, now, globe }: HeroProps) {
  return (
    <section className="hero">
      <div className="wrap">
        <div className="hero-text">
          <p className="over">{over}</p>
          <MarsTitle>{title}</MarsTitle>
          <p className="lead">{lead}</p>
          <div className="acts">
            <Action href={action.href} arrow>
              {action.label}
            </Action>
            {second !== undefined && <TextLink href={second.href}>{second.label}</TextLink>}
          </div>
          <dl className="now num">
            {now.map(({ name, value }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </div>
        {globe}
      </div>
    </section>
  );
}
