// Parts of the browser that are missing on plain http, which is how many schools reach the server in their own network.

type Locking = <T>(name: string, act: () => Promise<T>) => Promise<T>;

/** One tab at a time. Without locks all act at once, which costs a repeated send: the server knows it by its id. */
export const oneAtATime: Locking = async (name, act) =>
  'locks' in navigator ? await navigator.locks.request(name, act) : await act();

/** A random UUID (version 4); `crypto.randomUUID` itself is there on https only. */
export function makeUuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map((byte, index) => {
    const fixed = index === 6 ? (byte & 0x0f) | 0x40 : index === 8 ? (byte & 0x3f) | 0x80 : byte;
    return fixed.toString(16).padStart(2, '0');
  });
  const part = (from: number, to: number): string => hex.slice(from, to).join('');
  return [part(0, 4), part(4, 6), part(6, 8), part(8, 10), part(10, 16)].join('-');
}
