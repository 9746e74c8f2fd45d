import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { realCatalog } from '../tests/fixtures/real-course';
import { layOutGraph, type CourseGraph, type GraphNode } from './course-graph';

/** Any graph without a circle: each node may build on earlier ones; then shuffled, as a course need not be in order. */
const anyGraph = fc
  .array(fc.array(fc.nat({ max: 30 }), { maxLength: 4 }), { maxLength: 25 })
  .map((lists) =>
    lists.map((list, index) => ({
      id: `n${index}`,
      prerequisites: [...new Set(list.filter((earlier) => earlier < index))].map((earlier) => `n${earlier}`),
    })),
  )
  .chain((nodes) => fc.shuffledSubarray(nodes, { minLength: nodes.length, maxLength: nodes.length }));

function expectSound(nodes: readonly GraphNode[], graph: CourseGraph): void {
  const wanted = nodes.flatMap(({ id, prerequisites }) => prerequisites.map((before) => `${before} ${id}`));
  expect(graph.edges.map(({ from, to }) => `${from.id} ${to.id}`).sort()).toEqual(wanted.sort());
  expect(graph.nodes.map(({ id }) => id).sort()).toEqual(nodes.map(({ id }) => id).sort());
  for (const { from, to } of graph.edges) expect(to.layer).toBeGreaterThan(from.layer);
  const places = graph.nodes.map(({ layer, row }) => `${layer}/${row}`);
  expect(new Set(places).size).toBe(places.length);
  for (const { layer, row } of graph.nodes) {
    expect(layer).toBeLessThan(graph.layers);
    expect(row).toBeLessThan(graph.rows);
  }
}

/** A line runs on the row of where it comes from, and leaves it in the gap before the layer it leads to. */
function expectNoLineThroughANode({ nodes, edges }: CourseGraph): void {
  for (const { from, to } of edges) {
    const between = nodes.filter(
      ({ layer, row }) => row === from.row && layer > from.layer && layer < to.layer,
    );
    expect(between).toEqual([]);
  }
}

describe('the layout of a course', () => {
  it('has every node once and every line, each to a higher layer, whatever the course', () => {
    fc.assert(
      fc.property(anyGraph, (nodes) => {
        const graph = layOutGraph(nodes);
        expectSound(nodes, graph);
        expectNoLineThroughANode(graph);
      }),
    );
  });

  it('holds for the course as it is', () => {
    const graph = layOutGraph(realCatalog.objectives);
    expectSound(realCatalog.objectives, graph);
    expectNoLineThroughANode(graph);
    expect(graph.layers).toBeGreaterThan(2);
  });

  it('draws a chain on one row, and a second branch below it', () => {
    const { nodes } = layOutGraph([
      { id: 'a', prerequisites: [] },
      { id: 'b', prerequisites: ['a'] },
      { id: 'c', prerequisites: ['a'] },
      { id: 'd', prerequisites: ['b'] },
    ]);
    expect(nodes).toEqual([
      { id: 'a', layer: 0, row: 0 },
      { id: 'b', layer: 1, row: 0 },
      { id: 'd', layer: 2, row: 0 },
      { id: 'c', layer: 1, row: 1 },
    ]);
  });

  it('puts what builds on two things behind the later of them', () => {
    const { nodes } = layOutGraph([
      { id: 'late', prerequisites: ['root', 'middle'] },
      { id: 'root', prerequisites: [] },
      { id: 'middle', prerequisites: ['root'] },
    ]);
    expect(nodes.find(({ id }) => id === 'late')?.layer).toBe(2);
  });

  it('is empty without objectives, and leaves out what is not there', () => {
    expect(layOutGraph([])).toEqual({ nodes: [], edges: [], layers: 0, rows: 0 });
    expect(layOutGraph([{ id: 'a', prerequisites: ['elsewhere'] }]).edges).toEqual([]);
  });

  it('throws when objectives go round in a circle', () => {
    const circle = [
      { id: 'a', prerequisites: ['b'] },
      { id: 'b', prerequisites: ['a'] },
    ];
    expect(() => layOutGraph(circle)).toThrow(/circle: a, b, a/u);
  });
});
