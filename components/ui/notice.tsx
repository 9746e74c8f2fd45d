// Something to know before going on, or something that went wrong.
import type { ReactNode } from 'react';
import { Icon } from './icon';

type NoticeProps = {
  readonly kind?: 'info' | 'error';
  readonly title?: string;
  readonly children: ReactNode;
  /** Says it aloud when it appears after the page was read. */
  readonly live?: boolean;
};

export function Notice({ kind = 'info', title, children, live = false }: NoticeProps) {
  const bad = kind === 'error';
  return (
    <div className={bad ? 'notice bad' : 'notice'} role={live ? (bad ? 'alert' : 'status') : undefined}>
      <Icon name={bad ? 'warning' : 'info'} />
      <div className="grow">
        {title !== undefined && <b>{title}</b>}
        <div>{children}</div>
      </div>
    </div>
  );
}
