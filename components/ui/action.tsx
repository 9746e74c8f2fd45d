// What a page asks the learner to do, as a link or a button. One filled action on a screen; verb first.
import type { ComponentProps, ReactNode } from 'react';
import { Icon, type IconName } from './icon';

type Look = {
  /** `low` is outlined and 44 px high, for rows. */
  readonly variant?: 'filled' | 'plain' | 'low';
  readonly icon?: IconName;
  /** An arrow at the end: this goes on to another place. */
  readonly arrow?: boolean;
  readonly children: ReactNode;
};
type LinkLook = Look & Omit<ComponentProps<'a'>, 'href'> & { readonly href: string };
type ButtonLook = Look & ComponentProps<'button'> & { readonly href?: never };

const classes = { filled: 'act', plain: 'act plain', low: 'act plain low' } as const;

export function Action({
  variant = 'filled',
  icon,
  arrow = false,
  children,
  className,
  ...rest
}: LinkLook | ButtonLook) {
  const name = className === undefined ? classes[variant] : `${classes[variant]} ${className}`;
  const inside = (
    <>
      {icon !== undefined && <Icon name={icon} />}
      {children}
      {arrow && <Icon name="arrow" />}
    </>
  );
  if (rest.href !== undefined) {
    return (
      <a {...rest} className={name}>
        {inside}
      </a>
    );
  }
  return (
    <button type="button" {...rest} className={name}>
      {inside}
    </button>
  );
}
