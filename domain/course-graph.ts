// Where the objectives of a course stand when what builds on what is drawn: in layers, from what needs nothing before it.

export interface GraphNode {
  readonly id: string;
  /** What has to be understood first. Ids that are not among the nodes are left out. */
  readonly prerequisites: readonly string[];
}

interface PlacedNode {
  readonly id: string;
  /** From 0: one more than the highest layer among its prerequisites. */
  readonly layer: number;
  /** From 0, downwards. */
  readonly row: number;
}

export interface PlacedEdge {
  readonly from: PlacedNode;
  readonly to: PlacedNode;
}

export interface CourseGraph {
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
  readonly layers: number;
  readonly rows: number;
}

type Neighbours = ReadonlyMap<string, readonly string[]>;

function layerOf(
  id: string,
  before: Neighbours,
  path: readonly string[],
  known: Map<string, number>,
): number {
  const layer = known.get(id);
  if (layer !== undefined) return layer;
  if (path.includes(id)) throw new Error(`objectives in a circle: ${[...path, id].join(', ')}`);
  const layers = (before.get(id) ?? []).map((each) => layerOf(each, before, [...path, id], known));
  const own = layers.length === 0 ? 0 : Math.max(...layers) + 1;
  known.set(id, own);
  return own;
}

/** Each node as soon as all before it have come, and what follows from it before anything new. */
function listInReadingOrder(nodes: readonly GraphNode[], before: Neighbours, after: Neighbours): string[] {
  const order = new Set<string>();
  const visit = (id: string): void => {
    if (order.has(id) || (before.get(id) ?? []).some((each) => !order.has(each))) return;
    order.add(id);
    for (const next of after.get(id) ?? []) visit(next);
  };
  for (const { id } of nodes) visit(id);
  return [...order];
}

/**
 * A node is drawn on the row of what it follows from where that is free, else on the next free row below. It keeps its row
 * free up to the last layer before what follows from it, so that a line can run there and never crosses another node.
 */
function placeNodes(
  order: readonly string[],
  before: Neighbours,
  layers: ReadonlyMap<string, number>,
  after: Neighbours,
) {
  const taken = new Set<string>();
  const placed = new Map<string, PlacedNode>();
  const layer = (id: string): number => layers.get(id) ?? 0;
  let firstFreeRow = 0;
  for (const id of order) {
    const first = layer(id);
    const last = Math.max(first, ...(after.get(id) ?? []).map((next) => layer(next) - 1));
    const cells = (row: number): string[] =>
      Array.from({ length: last - first + 1 }, (_, index) => `${String(first + index)}/${String(row)}`);
    const rows = (before.get(id) ?? []).map((each) => placed.get(each)?.row ?? 0);
    let row = rows.length === 0 ? firstFreeRow : Math.min(...rows);
    while (cells(row).some((cell) => taken.has(cell))) row += 1;
    for (const cell of cells(row)) taken.add(cell);
    firstFreeRow = Math.max(firstFreeRow, row + 1);
    placed.set(id, { id, layer: first, row });
  }
  return placed;
}

/**
 * Lays the nodes out in layers so that every line goes from a lower to a higher layer, and no two nodes share a place. Nodes
 * with nothing before and nothing after them are placed as well. Without nodes there are no layers and no rows. Throws when
 * the prerequisites go round in a circle.
 */
export function layOutGraph(nodes: readonly GraphNode[]): CourseGraph {
  const ids = new Set(nodes.map(({ id }) => id));
  const before = new Map(
    nodes.map(({ id, prerequisites }) => [id, [...new Set(prerequisites)].filter((each) => ids.has(each))]),
  );
  const after = new Map(
    nodes.map(({ id }) => [
      id,
      nodes.filter((next) => before.get(next.id)?.includes(id)).map((next) => next.id),
    ]),
  );
  const layers = new Map<string, number>();
  for (const { id } of nodes) layerOf(id, before, [], layers);
  const placed = placeNodes(listInReadingOrder(nodes, before, after), before, layers, after);
  const edges = nodes.flatMap(({ id }) =>
    (before.get(id) ?? []).flatMap((each) => {
      const [from, to] = [placed.get(each), placed.get(id)];
      return from === undefined || to === undefined ? [] : [{ from, to }];
    }),
  );
  const all = [...placed.values()];
  return {
    nodes: all,
    edges,
    layers: Math.max(0, ...all.map(({ layer }) => layer + 1)),
    rows: Math.max(0, ...all.map(({ row }) => row + 1)),
  };
}
