// Which of many texts stand in a long one, in one pass for each of a few lengths (Karp and Rabin 1987): thousands of needles,
// thousands of pages. What many needles begin with is common on pages too, so long needles are told by more letters.

const windows = [4, 8, 12] as const;
const base = 257;
const buckets = 2 ** 20;

type Search = (text: string) => ReadonlySet<string>;

function hashAt(text: string, from: number, length: number): number {
  let hash = 0;
  for (let index = from; index < from + length; index += 1)
    hash = (Math.imul(hash, base) + text.charCodeAt(index)) | 0;
  return hash;
}

/** Needles of at least `length` letters, told by their first `length`. */
function makePass(needles: readonly string[], length: number): Search {
  const byHash = new Map<number, string[]>();
  const isPossible = new Uint8Array(buckets);
  for (const needle of needles) {
    const hash = hashAt(needle, 0, length);
    byHash.set(hash, [...(byHash.get(hash) ?? []), needle]);
    isPossible[hash & (buckets - 1)] = 1;
  }
  let first = 1;
  for (let index = 1; index < length; index += 1) first = Math.imul(first, base) | 0;

  return (text) => {
    const found = new Set<string>();
    if (needles.length === 0 || text.length < length) return found;
    let hash = hashAt(text, 0, length);
    for (let start = 0; ; start += 1) {
      if (isPossible[hash & (buckets - 1)] === 1)
        for (const needle of byHash.get(hash) ?? []) if (text.startsWith(needle, start)) found.add(needle);
      if (start + length >= text.length) return found;
      const without = (hash - Math.imul(text.charCodeAt(start), first)) | 0;
      hash = (Math.imul(without, base) + text.charCodeAt(start + length)) | 0;
    }
  };
}

/** A search for these needles; the few of less than four letters are looked for one by one. */
export function makeSearch(needles: readonly string[]): Search {
  const unique = [...new Set(needles)];
  const passes = windows.map((length, index) => {
    const next = windows[index + 1] ?? Number.POSITIVE_INFINITY;
    return makePass(
      unique.filter((needle) => needle.length >= length && needle.length < next),
      length,
    );
  });
  const shortest = unique.filter((needle) => needle.length < windows[0]);
  return (text) =>
    new Set([
      ...shortest.filter((needle) => text.includes(needle)),
      ...passes.flatMap((search) => [...search(text)]),
    ]);
}
