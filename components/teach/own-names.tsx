'use client';
// Real names beside the nicknames of a class, for the teacher alone: they are kept in this browser and never sent.
import { useSyncExternalStore } from 'react';
import { deviceStores } from '@/domain/privacy/device-stores';
import { Action } from '../ui/action';

const CHANGED = 'marsad-own-names';

function keyOf(classId: string, pupilId: string): string {
  return `${deviceStores.names.name}${classId}/${pupilId}`;
}

function read(key: string): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    // Storage is switched off: there are no names.
    return '';
  }
}

function write(key: string, name: string): void {
  try {
    if (name === '') localStorage.removeItem(key);
    else localStorage.setItem(key, name);
  } catch {
    // Nothing is kept, and the field shows it.
  }
  dispatchEvent(new Event(CHANGED));
}

function hear(listener: () => void): () => void {
  addEventListener(CHANGED, listener);
  addEventListener('storage', listener);
  return () => {
    removeEventListener(CHANGED, listener);
    removeEventListener('storage', listener);
  };
}

interface OwnNameProps {
  readonly classId: string;
  readonly pupilId: string;
  readonly label: string;
}

/** In no form and without a name, so that no form sends it. */
export function OwnName({ classId, pupilId, label }: OwnNameProps) {
  const key = keyOf(classId, pupilId);
  const name = useSyncExternalStore(
    hear,
    () => read(key),
    () => '',
  );
  return (
    <input
      className="field own-name"
      aria-label={label}
      value={name}
      maxLength={80}
      autoComplete="off"
      dir="auto"
      onChange={(event) => {
        write(key, event.currentTarget.value);
      }}
    />
  );
}

/** Every name of every class. */
export function forgetEveryName(): void {
  try {
    const keys = Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index) ?? '');
    for (const key of keys) if (key.startsWith(deviceStores.names.name)) localStorage.removeItem(key);
  } catch {
    // Without storage there is nothing to forget.
  }
}

interface ForgetNamesProps {
  readonly classId: string;
  readonly pupilIds: readonly string[];
  readonly label: string;
}

export function ForgetNames({ classId, pupilIds, label }: ForgetNamesProps) {
  return (
    <Action
      variant="low"
      onClick={() => {
        for (const pupilId of pupilIds) write(keyOf(classId, pupilId), '');
      }}
    >
      {label}
    </Action>
  );
}
