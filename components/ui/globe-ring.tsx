// What is written around and on the globe: the graduated ring, the Sun at its bearing, up to three names.
// The ring counts 720 units across, the disc 295 from the middle. Its label says the same as the picture.
import {
  chooseGlobeMarks,
  findSunBearingDeg,
  projectOnGlobe,
  type GlobeMark,
} from '@/domain/mars/globe-view';
import type { MarsPoint } from '@/domain/mars/mars-time';

type GlobeRingProps = {
  readonly subSolar: MarsPoint;
  readonly centre: MarsPoint;
  readonly label: string;
  readonly marks: readonly GlobeMark[];
};

const middle = 360;
const ringRadius = 308;
const discRadius = 295.2;
/** Wide enough to leave Olympus Mons, the largest thing that is named by a point, free of its name. */
const nameGap = 26;

/** Every 2.5°, 10° and 30°: dashes one unit wide across a circle, each graduation a circle of its own width. */
const graduations = [
  { count: 144, length: 5 },
  { count: 36, length: 11 },
  { count: 12, length: 18 },
] as const;

export function GlobeRing({ subSolar, centre, label, marks }: GlobeRingProps) {
  const bearing = (findSunBearingDeg(subSolar, centre) * Math.PI) / 180;
  const sun = {
    x: roundTenth(middle + ringRadius * Math.cos(bearing)),
    y: roundTenth(middle - ringRadius * Math.sin(bearing)),
  };
  return (
    <svg
      viewBox="0 0 720 720"
      role="img"
      aria-label={label}
      className="absolute inset-0 size-full overflow-visible"
    >
      <g fill="none" stroke="var(--scale)">
        <circle cx={middle} cy={middle} r={ringRadius} />
        {graduations.map(({ count, length }) => (
          <Graduation key={count} count={count} length={length} />
        ))}
      </g>
      <g transform={`translate(${sun.x} ${sun.y})`}>
        <circle r={12.5} fill="var(--paper)" />
        <circle r={7} fill="var(--butter)" />
        <circle r={11} fill="none" stroke="var(--butter)" />
      </g>
      {chooseGlobeMarks(marks, centre, subSolar).map((mark, index) => (
        <Mark key={mark.name} mark={mark} centre={centre} isFirst={index === 0} />
      ))}
    </svg>
  );
}

function Graduation({ count, length }: { readonly count: number; readonly length: number }) {
  const radius = ringRadius + length / 2;
  const gap = (2 * Math.PI * radius) / count - 1;
  return (
    <circle
      cx={middle}
      cy={middle}
      r={radius}
      strokeWidth={length}
      strokeDasharray={`1 ${gap.toFixed(4)}`}
      strokeDashoffset={0.5}
    />
  );
}

/** The name runs towards the middle, so that it never leaves the disc; a dark edge keeps it readable on bright ground. */
function Mark({
  mark,
  centre,
  isFirst,
}: {
  readonly mark: GlobeMark;
  readonly centre: MarsPoint;
  readonly isFirst: boolean;
}) {
  const place = projectOnGlobe(mark, centre);
  const x = roundTenth(middle + discRadius * place.x);
  const y = roundTenth(middle - discRadius * place.y);
  const isLeft = place.x < 0;
  return (
    <g className={isFirst ? undefined : 'max-phone:hidden'} fill="#fff6e6" fontWeight={450}>
      <circle cx={x} cy={y} r={4} fill="none" stroke="#fff6e6" strokeWidth={1.5} />
      <text
        x={isLeft ? x + nameGap : x - nameGap}
        y={y}
        dy="0.36em"
        textAnchor={isLeft ? 'start' : 'end'}
        paintOrder="stroke"
        stroke="#241008"
        strokeOpacity={0.8}
        strokeWidth="0.2em"
        strokeLinejoin="round"
        className="text-[17px] @max-[26rem]:text-[24px] @max-[18rem]:text-[40px]"
      >
        {mark.name}
      </text>
    </g>
  );
}

function roundTenth(value: number): number {
  return Math.round(value * 10) / 10;
}
