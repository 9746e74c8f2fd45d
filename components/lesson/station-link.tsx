// The way from a lesson to a station of the lab.
import { Icon } from '@/components/ui/icon';

type StationLinkProps = {
  readonly href: string;
  readonly title: string;
  /** "Open this station of the lab" */
  readonly words: string;
};

export function StationLink({ href, title, words }: StationLinkProps) {
  return (
    <p className="station-link">
      <a className="link" href={href}>
        <Icon name="hint" />
        {`${words}: ${title}`}
      </a>
    </p>
  );
}
