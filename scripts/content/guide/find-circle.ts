// A way through a graph that comes back to where it began.

/** The ids of a circle in order, the first again at the end; null where there is none. Unknown ids lead nowhere. */
export function findCircle(next: ReadonlyMap<string, readonly string[]>): string[] | null {
  const done = new Set<string>();
  function walk(id: string, path: readonly string[]): string[] | null {
    if (path.includes(id)) return [...path.slice(path.indexOf(id)), id];
    if (done.has(id)) return null;
    for (const following of next.get(id) ?? []) {
      const circle = walk(following, [...path, id]);
      if (circle !== null) return circle;
    }
    done.add(id);
    return null;
  }
  for (const id of next.keys()) {
    const circle = walk(id, []);
    if (circle !== null) return circle;
  }
  return null;
}
