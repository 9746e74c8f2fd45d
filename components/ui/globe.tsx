'use client';
// Mars as the Sun lights it: a still picture at once, then the same view drawn from the relief with the Sun in its place.
// Nothing turns by itself: once an hour the page is asked for anew, so that its text and this picture always agree.
import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { globeLatitudeDeg, stillStepDeg, type GlobeMark } from '@/domain/mars/globe-view';
import type { MarsPoint } from '@/domain/mars/mars-time';
import { GlobeRing } from './globe-ring';

type GlobeProps = {
  readonly subSolar: MarsPoint;
  /** From chooseGlobeCentre: for any other view the still picture is the nearest one. */
  readonly centreEastDeg: number;
  /** One sentence that says what the picture shows. */
  readonly label: string;
  /** Places that may be named, the most telling first; those in daylight are. */
  readonly marks: readonly GlobeMark[];
};

const hourMs = 3_600_000;
const disc = 'absolute inset-[9%] size-[82%]';

export function Globe({ subSolar, centreEastDeg, label, marks }: GlobeProps) {
  const router = useRouter();
  const canvas = useRef<HTMLCanvasElement>(null);
  const view = `${subSolar.latitudeDeg} ${subSolar.longitudeEastDeg} ${centreEastDeg}`;
  // Light an hour old is shown until the new is drawn, another side of Mars never.
  const [drawnCentre, setDrawnCentre] = useState<number>();

  useEffect(() => {
    const cancel = new AbortController();
    const stopWaiting = whenIdle(() => {
      if (!canvas.current || savesData()) return;
      const [latitudeDeg = 0, longitudeEastDeg = 0, centre = 0] = view.split(' ').map(Number);
      drawLater(canvas.current, { latitudeDeg, longitudeEastDeg }, centre, cancel.signal).then(
        (drawn) => drawn && setDrawnCentre(centre),
        // Offline, or a browser without gzip: the still picture stays.
        () => undefined,
      );
    });
    return () => {
      stopWaiting();
      cancel.abort();
    };
  }, [view]);

  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') router.refresh();
    }, hourMs);
    return () => clearInterval(timer);
  }, [router]);

  const still = (Math.round(centreEastDeg / stillStepDeg) * stillStepDeg) % 360;
  const isLive = drawnCentre === centreEastDeg;
  return (
    <div
      dir="ltr"
      className="@container relative mx-auto aspect-square w-full max-w-[36rem] max-phone:max-w-[13rem]"
    >
      <img
        src={`/relief/globe-v1-${String(still).padStart(3, '0')}.webp`}
        alt=""
        width={720}
        height={720}
        fetchPriority="high"
        className={isLive ? `${disc} invisible` : disc}
      />
      <canvas ref={canvas} aria-hidden="true" className={isLive ? disc : `${disc} invisible`} />
      <GlobeRing
        subSolar={subSolar}
        centre={{ latitudeDeg: globeLatitudeDeg, longitudeEastDeg: centreEastDeg }}
        label={label}
        marks={marks}
      />
    </div>
  );
}

/** What draws comes after the page is ready: it is not part of the script that every visitor waits for. */
async function drawLater(
  canvas: HTMLCanvasElement,
  subSolar: MarsPoint,
  centreEastDeg: number,
  signal: AbortSignal,
): Promise<boolean> {
  const { drawGlobe } = await import('./draw-globe');
  return drawGlobe(
    canvas,
    { subSolar, centre: { latitudeDeg: globeLatitudeDeg, longitudeEastDeg: centreEastDeg } },
    signal,
  );
}

function whenIdle(act: () => void): () => void {
  // Safari has no requestIdleCallback.
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(act, 300);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(act, { timeout: 3000 });
  return () => cancelIdleCallback(request);
}

function savesData(): boolean {
  const connection: unknown = Reflect.get(navigator, 'connection');
  return (
    typeof connection === 'object' &&
    connection !== null &&
    'saveData' in connection &&
    connection.saveData === true
  );
}
