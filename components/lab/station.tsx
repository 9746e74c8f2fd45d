'use client';
// A station by its id: the words are here at once, its script comes after.
import { Suspense } from 'react';
import type { StationProps } from './station-props';
import { stations } from './stations';

export function Station(props: StationProps) {
  const Found = stations[props.id];
  if (Found === undefined) return null;
  return (
    <Suspense fallback={<p className="small soft">{props.frame.loading}</p>}>
      <Found {...props} />
    </Suspense>
  );
}
