// The stations of the lab, each with a small drawing of what is measured there.
import { MarsTitle } from '@/components/ui/mars-title';

export interface StationCard {
  readonly href: string;
  readonly over: string;
  readonly title: string;
  readonly summary: string;
  readonly sketch: readonly { readonly d: string; readonly look: 'line' | 'soft' | 'series' | 'fill' }[];
}

export function StationList({ stations }: { readonly stations: readonly StationCard[] }) {
  return (
    <ul className="stations" role="list">
      {stations.map(({ href, over, title, summary, sketch }) => (
        <li key={href}>
          <a href={href}>
            <svg viewBox="0 0 96 64" aria-hidden="true">
              {sketch.map(({ d, look }) => (
                <path key={d} className={look} d={d} />
              ))}
            </svg>
            <div>
              <p className="over">{over}</p>
              <MarsTitle level={2}>{title}</MarsTitle>
              <p className="small soft">{summary}</p>
            </div>
          </a>
        </li>
      ))}
    </ul>
  );
}
