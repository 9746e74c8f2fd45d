// What builds on what, as a drawing: ideas in columns, a line from each to what builds on it. A list beside it says the same
// in words, so the drawing is one picture to a screen reader. In Arabic the columns run from right to left, the lines with them.
import './course.css';
import type { CourseGraph, PlacedEdge } from '@/domain/course-graph';
import { ScrollBox } from '../lesson/data-table';

type GraphProps = {
  readonly graph: CourseGraph;
  /** The name of each node, by id. */
  readonly names: ReadonlyMap<string, string>;
  /** Ids of nodes that belong to another unit. */
  readonly foreign: ReadonlySet<string>;
  readonly label: string;
  readonly alternative: string;
};

/** In rem, so that boxes and lines grow together with the text. */
const BOX = 9;
const GAP = 2;
const ROW = 4.75;

const xOf = (layer: number): number => layer * (BOX + GAP);
const yOf = (row: number): number => (row + 0.5) * ROW;

/** Along the row it comes from, then over in the gap before its target. */
function linePath({ from, to }: PlacedEdge): string {
  const [start, end] = [xOf(from.layer) + BOX, xOf(to.layer)];
  const [bend, middle] = [end - GAP, end - GAP / 2];
  return `M${start} ${yOf(from.row)}H${bend}C${middle} ${yOf(from.row)} ${middle} ${yOf(to.row)} ${end - 0.5} ${yOf(to.row)}`;
}

function tipPath({ to }: PlacedEdge): string {
  return `M${xOf(to.layer)} ${yOf(to.row)}l-.6 -.3v.6z`;
}

export function PrerequisiteGraph({ graph, names, foreign, label, alternative }: GraphProps) {
  const { nodes, edges, layers, rows } = graph;
  const [width, height] = [xOf(layers) - GAP, rows * ROW];
  return (
    <ScrollBox label={label}>
      <div
        className="graph"
        role="img"
        aria-label={alternative}
        style={{ inlineSize: `${width}rem`, blockSize: `${height}rem` }}
      >
        <svg className="turn" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
          {edges.map((edge) => (
            <g key={`${edge.from.id} ${edge.to.id}`}>
              <path d={linePath(edge)} vectorEffect="non-scaling-stroke" />
              <path className="tip" d={tipPath(edge)} />
            </g>
          ))}
        </svg>
        {nodes.map(({ id, layer, row }) => (
          <span
            key={id}
            className={foreign.has(id) ? 'foreign' : undefined}
            style={{ insetInlineStart: `${xOf(layer)}rem`, insetBlockStart: `${yOf(row)}rem` }}
          >
            {names.get(id)}
          </span>
        ))}
      </div>
    </ScrollBox>
  );
}
