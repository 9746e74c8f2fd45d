// Which of many texts stand in a long one, in one pass (Karp and Rabin 1987): thousands of needles, hundreds of pages.

const shortest = 8;
const base = 257;
const buckets = 2 ** 20;

function hashAt(text: string, from: number, length: number): number {
  let hash = 0;
  for (let index = from; index < from + length; index += 1)
    hash = (Math.imul(hash, base) + text.charCodeAt(index)) | 0;
  return hash;
}

/** A search for these needles. The few that are shorter than eight letters are looked for one by one. */
export function makeSearch(needles: readonly string[]): (text: string) => ReadonlySet<string> {
  const unique = [...new Set(needles)];
  const short = unique.filter((needle) => needle.length < shortest);
  const long = unique.filter((needle) => needle.length >= shortest);
  const byHash = new Map<number, string[]>();
  const isPossible = new Uint8Array(buckets);
  for (const needle of long) {
    const hash = hashAt(needle, 0, shortest);
    byHash.set(hash, [...(byHash.get(hash) ?? []), needle]);
    isPossible[hash & (buckets - 1)] = 1;
  }
  let first = 1;
  for (let index = 1; index < shortest; index += 1) first = Math.imul(first, base) | 0;

  return (text) => {
    const found = new Set(short.filter((needle) => text.includes(needle)));
    if (text.length < shortest) return found;
    let hash = hashAt(text, 0, shortest);
    for (let start = 0; ; start += 1) {
      if (isPossible[hash & (buckets - 1)] === 1)
        for (const needle of byHash.get(hash) ?? []) if (text.startsWith(needle, start)) found.add(needle);
      if (start + shortest >= text.length) return found;
      const without = (hash - Math.imul(text.charCodeAt(start), first)) | 0;
      hash = (Math.imul(without, base) + text.charCodeAt(start + shortest)) | 0;
    }
  };
}
