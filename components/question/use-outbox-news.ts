'use client';
// What a question card learns from the outbox: whether something waits for the line, and what came back.
import { useEffect, useRef, useState } from 'react';
import { listen, type OutboxEvent } from '../outbox/outbox';

/** Silence while saving; speaks when something has waited and when it has gone through (told within three seconds). */
export type LineState = 'fine' | 'waiting' | 'signed-out' | 'back';

/** `onEvent` may change from one drawing to the next; the newest is called. */
export function useOutboxNews(onEvent: (event: OutboxEvent) => void): LineState {
  const [line, setLine] = useState<LineState>('fine');
  const newest = useRef(onEvent);
  useEffect(() => {
    newest.current = onEvent;
  });
  useEffect(
    () =>
      listen((event) => {
        // A slow line meanwhile does not take the way to sign in again from under somebody's hands.
        if (event.type === 'waiting') setLine((before) => (before === 'signed-out' ? before : 'waiting'));
        if (event.type === 'signed-out') setLine('signed-out');
        if (event.type === 'empty') setLine((before) => (before === 'fine' ? 'fine' : 'back'));
        newest.current(event);
      }),
    [],
  );
  return line;
}
