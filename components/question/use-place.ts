'use client';
// The place in a quiz stands in the address (`#3`, `#check`), so that Back and a reload find it again.
import { useEffect, useState } from 'react';

function readPlace(count: number): number {
  const text = location.hash.slice(1);
  if (text === 'check') return count;
  const number = Number(text);
  return Number.isInteger(number) && number >= 1 && number <= count ? number - 1 : 0;
}

/** The position shown, from 0; `count` itself is the check page. */
export function usePlace(count: number): [number, (position: number) => void] {
  const [place, setPlace] = useState(0);
  useEffect(() => {
    const follow = (): void => {
      setPlace(readPlace(count));
    };
    follow();
    addEventListener('hashchange', follow);
    return () => {
      removeEventListener('hashchange', follow);
    };
  }, [count]);
  const go = (position: number): void => {
    location.hash = position === count ? 'check' : String(position + 1);
    setPlace(position);
  };
  return [place, go];
}
