'use client';
// A moment on the clock of whoever reads: the server knows no time zone, so without a script it is told in UTC.
import { useSyncExternalStore } from 'react';

interface LocalTimeProps {
  readonly iso: string;
  /** Language, digits and calendar, for `Intl`. */
  readonly tag: string;
  /** The same moment in UTC, in words. */
  readonly inUtc: string;
}

const never = () => () => undefined;

export function LocalTime({ iso, tag, inUtc }: LocalTimeProps) {
  const text = useSyncExternalStore(
    never,
    () => new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(iso)),
    () => inUtc,
  );
  return (
    <time dateTime={iso}>
      <bdi>{text}</bdi>
    </time>
  );
}
