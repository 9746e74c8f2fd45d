// Quiet links of 44 px, alone or in a row.
import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';

type TextLinkProps = {
  readonly href: string;
  readonly icon?: IconName;
  readonly small?: boolean;
  readonly children: ReactNode;
};

export function TextLink({ href, icon, small = false, children }: TextLinkProps) {
  return (
    <a className={small ? 'link small' : 'link'} href={href}>
      {icon !== undefined && <Icon name={icon} />}
      {children}
    </a>
  );
}

type LinkRowProps = {
  readonly links: readonly { readonly href: string; readonly label: string; readonly icon?: IconName }[];
};

export function LinkRow({ links }: LinkRowProps) {
  return (
    <ul className="acts">
      {links.map(({ href, label, ...look }) => (
        <li key={href}>
          <TextLink href={href} {...look}>
            {label}
          </TextLink>
        </li>
      ))}
    </ul>
  );
}
