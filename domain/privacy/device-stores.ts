// Everything besides cookies that Marsad keeps in a browser: one list for the code that keeps it, for the notice, and for
// the test that compares.

type DeviceUse = 'answers' | 'notes' | 'names' | 'used';

interface DeviceStore {
  /** `database`: of IndexedDB, by its name. `entries`: of the local storage, by what their keys begin with. */
  readonly kind: 'database' | 'entries';
  readonly name: string;
}

export const deviceStores = {
  answers: { kind: 'database', name: 'marsad-outbox' },
  notes: { kind: 'entries', name: 'marsad-note/' },
  names: { kind: 'entries', name: 'marsad-own-names/' },
  used: { kind: 'entries', name: 'marsad-used' },
} as const satisfies Record<DeviceUse, DeviceStore>;

export const deviceUses = ['answers', 'notes', 'names', 'used'] as const satisfies readonly DeviceUse[];
