// A quiet link of 44 px.
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
