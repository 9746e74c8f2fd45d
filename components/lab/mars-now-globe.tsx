// The globe of the station "Mars now": day and night drawn as lines at once, and from the relief as soon as the view rests.
import { useEffect, useRef, useState } from 'react';
import { ChartText } from '@/components/chart/chart-text';
import { px } from '@/components/chart/scale';
import { drawGlobe } from '@/components/ui/draw-globe';
import { landingSiteIds, landingSites } from '@/domain/lab/landing-sites';
import { globeLatitudeDeg, projectOnGlobe } from '@/domain/mars/globe-view';
import type { MarsPoint } from '@/domain/mars/mars-time';
import { findTerminator } from '@/domain/mars/terminator';

const size = 350;
const middle = size / 2;
const radius = 160;
const restMs = 250;
const terminatorSteps = 36;

interface MarsNowGlobeProps {
  readonly subSolar: MarsPoint;
  readonly place: string;
  readonly placeName: string;
  readonly label: string;
}

export function MarsNowGlobe({ subSolar, place, placeName, label }: MarsNowGlobeProps) {
  const chosen = landingSiteIds.find((id) => id === place) ?? 'perseverance';
  const centreEastDeg = landingSites[chosen].longitudeEastDeg;
  const centre = { latitudeDeg: globeLatitudeDeg, longitudeEastDeg: centreEastDeg };
  const { canvas, isDrawn } = useRelief(subSolar, centreEastDeg);
  const edge = findTerminator(subSolar, centre, terminatorSteps).map(
    ({ x, y }) => `${px(middle + radius * x)} ${px(middle - radius * y)}`,
  );
  // From rim to rim along the edge of the night, and back around the dark limb.
  const night = `M${edge.join('L')}A${String(radius)} ${String(radius)} 0 0 1 ${edge[0] ?? ''}Z`;
  return (
    <div dir="ltr" style={{ position: 'relative', aspectRatio: '1' }}>
      <canvas
        ref={canvas}
        aria-hidden="true"
        style={{
          position: 'absolute',
          inset: `${String(((middle - radius) / size) * 100)}%`,
          inlineSize: `${String(((2 * radius) / size) * 100)}%`,
          aspectRatio: '1',
          visibility: isDrawn ? 'visible' : 'hidden',
        }}
      />
      <svg
        className="chart"
        style={{ position: 'absolute', inset: 0 }}
        viewBox={`0 0 ${String(size)} ${String(size)}`}
        role="img"
        aria-label={label}
      >
        {!isDrawn && (
          <>
            <circle cx={middle} cy={middle} r={radius} fill="#c98a5e" />
            <path d={night} style={{ fill: '#241008', fillOpacity: 0.72 }} />
          </>
        )}
        <circle cx={middle} cy={middle} r={radius} fill="none" stroke="var(--scale)" />
        <path d={`M${edge.join('L')}`} stroke="#fff6e6" strokeDasharray="4 4" />
        {landingSiteIds.map((id) => {
          const { x, y, depth } = projectOnGlobe(landingSites[id], centre);
          if (depth <= 0.05) return null;
          return (
            <circle
              key={id}
              cx={px(middle + radius * x)}
              cy={px(middle - radius * y)}
              r={id === chosen ? 6 : 3.5}
              fill={id === chosen ? 'var(--butter)' : '#fff6e6'}
              stroke="#241008"
            />
          );
        })}
        <Name centre={centre} site={landingSites[chosen]} name={placeName} />
      </svg>
    </div>
  );
}

function Name({
  centre,
  site,
  name,
}: {
  readonly centre: MarsPoint;
  readonly site: MarsPoint;
  readonly name: string;
}) {
  const { x, y } = projectOnGlobe(site, centre);
  const above = middle - radius * y - 12;
  // Near the top there is no room above the point.
  const at = { x: middle + radius * x, y: above < 30 ? above + 36 : above };
  return (
    <g style={{ paintOrder: 'stroke' }}>
      <rect
        x={at.x - name.length * 4.4 - 6}
        y={at.y - 15}
        width={name.length * 8.8 + 12}
        height={20}
        rx={3}
        fill="var(--paper)"
        fillOpacity={0.85}
      />
      <ChartText className="strong" x={at.x} y={at.y} touches="middle">
        {name}
      </ChartText>
    </g>
  );
}

/** Draws the lit relief once nothing has changed for a moment; while it runs, and where it cannot be had, lines are shown. */
function useRelief(subSolar: MarsPoint, centreEastDeg: number) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const view = `${String(subSolar.latitudeDeg)} ${String(subSolar.longitudeEastDeg)} ${String(centreEastDeg)}`;
  const [drawn, setDrawn] = useState('');
  useEffect(() => {
    const cancel = new AbortController();
    const timer = setTimeout(() => {
      if (!canvas.current) return;
      const [latitudeDeg = 0, longitudeEastDeg = 0, east = 0] = view.split(' ').map(Number);
      drawGlobe(
        canvas.current,
        {
          subSolar: { latitudeDeg, longitudeEastDeg },
          centre: { latitudeDeg: globeLatitudeDeg, longitudeEastDeg: east },
        },
        cancel.signal,
      ).then(
        (isDone) => {
          if (isDone) setDrawn(view);
        },
        // Offline, or a browser without gzip: the lines stay.
        () => undefined,
      );
    }, restMs);
    return () => {
      clearTimeout(timer);
      cancel.abort();
    };
  }, [view]);
  return { canvas, isDrawn: drawn === view };
}
