// Hankin's method ("polygons in contact") inside one polygon: where its strands run. Knows nothing of tilings or units.
// E. H. Hankin, "The Drawing of Geometric Patterns in Saracenic Art", 1925; C. S. Kaplan, "Islamic Star Patterns", 2005.

export type Point = readonly [x: number, y: number];

type Ray = { readonly edge: number; readonly from: Point; readonly towards: Point };

/**
 * Strands of one polygon: from the contact points of each edge rays go inward at the contact angle and end where they meet a partner.
 * Of all possible meetings the shortest are taken first, which also works in concave polygons (the bowtie).
 * `polygon`: corners counter-clockwise; `contactDeg`: angle between edge and ray; `split`: distance of twin contact points along
 * the edge, 0 for one contact, negative for strands that cross. Each line is contact, corner, contact. Source: Kaplan 2005.
 */
export function drawMotif(polygon: readonly Point[], contactDeg: number, split: number): Point[][] {
  const rays = edgesOf(polygon).flatMap(([start, end], edge) =>
    castRays(start, end, edge, contactDeg, split),
  );
  const meetings = rays.flatMap((first, index) =>
    rays.slice(index + 1).flatMap((second) => {
      const lengths = first.edge === second.edge ? null : meet(first, second);
      return lengths ? [{ first, second, alongFirst: lengths[0], total: lengths[0] + lengths[1] }] : [];
    }),
  );
  const taken = new Set<Ray>();
  const lines: Point[][] = [];
  for (const { first, second, alongFirst } of meetings.sort((a, b) => a.total - b.total)) {
    if (taken.has(first) || taken.has(second)) continue;
    taken.add(first).add(second);
    lines.push([
      first.from,
      [first.from[0] + alongFirst * first.towards[0], first.from[1] + alongFirst * first.towards[1]],
      second.from,
    ]);
  }
  return lines;
}

/**
 * Star {n/k} in a regular polygon: straight chords from the middle of each edge to the middle of the k-th next.
 * The same as drawMotif at the contact angle k · 180°/n, without the cut at the first crossing.
 */
export function drawChords(polygon: readonly Point[], k: number): Point[][] {
  const middles = edgesOf(polygon).map(([start, end]) => middle(start, end));
  return middles.flatMap((from, index) => {
    const to = middles[(index + k) % middles.length];
    return to ? [[from, to]] : [];
  });
}

function edgesOf(polygon: readonly Point[]): (readonly [Point, Point])[] {
  return polygon.flatMap((start, index) => {
    const end = polygon[(index + 1) % polygon.length];
    return end ? [[start, end] as const] : [];
  });
}

function castRays(start: Point, end: Point, edge: number, contactDeg: number, split: number): Ray[] {
  const along = Math.atan2(end[1] - start[1], end[0] - start[0]);
  const angle = (contactDeg * Math.PI) / 180;
  const [x, y] = middle(start, end);
  const [stepX, stepY] = [(split / 2) * Math.cos(along), (split / 2) * Math.sin(along)];
  return [
    { edge, from: [x - stepX, y - stepY], towards: [Math.cos(along + angle), Math.sin(along + angle)] },
    { edge, from: [x + stepX, y + stepY], towards: [-Math.cos(along - angle), -Math.sin(along - angle)] },
  ];
}

/** Lengths along both rays to where they cross, or null when they are parallel or cross behind. */
function meet(first: Ray, second: Ray): readonly [number, number] | null {
  const [ax, ay] = first.towards;
  const [bx, by] = second.towards;
  const turn = ax * by - ay * bx;
  if (Math.abs(turn) < 1e-9) return null;
  const [dx, dy] = [second.from[0] - first.from[0], second.from[1] - first.from[1]];
  const [alongFirst, alongSecond] = [(dx * by - dy * bx) / turn, (dx * ay - dy * ax) / turn];
  return alongFirst > 1e-6 && alongSecond > 1e-6 ? [alongFirst, alongSecond] : null;
}

function middle(start: Point, end: Point): Point {
  return [(start[0] + end[0]) / 2, (start[1] + end[1]) / 2];
}
