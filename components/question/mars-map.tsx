'use client';
// The map of a hotspot question, left to right in every language. Its markers are second labels of the radios in the
// list below: a press on a marker chooses, the keyboard uses the list, and neither needs the other.
import { useEffect, useRef, useState } from 'react';
import { Icon } from '@/components/ui/icon';
import { StatusLine } from '@/components/ui/status-line';
import type { PublicSpot } from '@/domain/question/public-question';
import { markIcons } from './option-row';
import type { Mark } from './question-body-props';
import type { QuestionWords } from './question-words';
import { say } from './say';

const zooms = [1, 2, 4] as const;

interface MarkerProps {
  readonly spot: PublicSpot;
  readonly letter: string;
  readonly inputId: string | null;
  readonly isChosen: boolean;
  readonly mark: Mark | undefined;
}

/** Hidden from screen readers, which have the list. */
function Marker({ spot, letter, inputId, isChosen, mark }: MarkerProps) {
  // Inside the edges, also where the place itself is at one.
  const within = (percent: number): string => `clamp(1.2rem, ${String(percent)}%, 100% - 1.2rem)`;
  const place = { insetInlineStart: within(spot.xPercent), insetBlockStart: within(spot.yPercent) };
  const inside = <span>{mark === undefined ? letter : <Icon name={markIcons[mark]} />}</span>;
  const className = isChosen ? 'spot on' : 'spot';
  return inputId === null ? (
    <span className={className} style={place} aria-hidden="true">
      {inside}
    </span>
  ) : (
    <label className={className} style={place} aria-hidden="true" htmlFor={inputId}>
      {inside}
    </label>
  );
}

interface MarsMapProps {
  readonly spots: readonly PublicSpot[];
  readonly chosen: string | null;
  /** The id of a spot's radio. */
  readonly inputId: (spot: string) => string;
  readonly marks: Readonly<Record<string, Mark>> | null;
  readonly words: QuestionWords;
}

export function MarsMap({ spots, chosen, inputId, marks, words }: MarsMapProps) {
  const [step, setStep] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  /** The middle of what is seen, in shares of the map. */
  const middle = useRef({ x: 0.5, y: 0.5 });
  const zoom = zooms[step] ?? 1;
  const target = spots.find(({ id }) => id === chosen);
  useEffect(() => {
    const { x, y } =
      target === undefined ? middle.current : { x: target.xPercent / 100, y: target.yPercent / 100 };
    const view = box.current;
    view?.scrollTo(
      x * view.scrollWidth - view.clientWidth / 2,
      y * view.scrollHeight - view.clientHeight / 2,
    );
  }, [zoom, target]);
  const zoomBy = (by: number) => () => {
    const view = box.current;
    if (view !== null)
      middle.current = {
        x: (view.scrollLeft + view.clientWidth / 2) / view.scrollWidth,
        y: (view.scrollTop + view.clientHeight / 2) / view.scrollHeight,
      };
    setStep(Math.min(Math.max(step + by, 0), zooms.length - 1));
  };
  const zoomButton = (by: 1 | -1, label: string) => (
    <button
      type="button"
      className="square"
      aria-label={label}
      aria-disabled={zooms[step + by] === undefined}
      onClick={zoomBy(by)}
    >
      <Icon name={by === 1 ? 'plus' : 'minus'} />
    </button>
  );
  return (
    <div className="map">
      {/* Scrolled by keys too, once there is something to scroll. */}
      <div ref={box} role="group" aria-label={words.map} {...(zoom > 1 ? { tabIndex: 0 } : {})}>
        <div style={{ inlineSize: `${String(zoom * 100)}%` }}>
          <img src="/relief/mars-map-v1.webp" width="1440" height="720" loading="lazy" alt={words.mapAlt} />
          <svg viewBox="0 0 12 6" aria-hidden="true">
            <path d="M0 1h12M0 2h12M0 3h12M0 4h12M0 5h12M1 0v6M2 0v6M3 0v6M4 0v6M5 0v6M6 0v6M7 0v6M8 0v6M9 0v6M10 0v6M11 0v6" />
          </svg>
          {spots.map((spot, index) => (
            <Marker
              key={spot.id}
              spot={spot}
              letter={words.letters[index] ?? ''}
              inputId={marks === null ? inputId(spot.id) : null}
              isChosen={spot.id === chosen}
              mark={marks?.[spot.id]}
            />
          ))}
        </div>
      </div>
      <div className="moves">
        {zoomButton(-1, words.zoomOut)}
        <StatusLine>{say(words, words.zoom, { times: zoom })}</StatusLine>
        {zoomButton(1, words.zoomIn)}
      </div>
    </div>
  );
}
