// Where to go on: the lesson under way, and what is worth another look. No backlog number, no streak.
import './units.css';
import { Action } from '../ui/action';
import { Icon, type IconName } from '../ui/icon';

export type Resume = {
  readonly icon: IconName;
  readonly title: string;
  readonly text: string;
  readonly action: { readonly href: string; readonly label: string };
};

type ResumeRowProps = { readonly label: string; readonly items: readonly Resume[] };

export function ResumeRow({ label, items }: ResumeRowProps) {
  return (
    <ul className="resume" role="list" aria-label={label}>
      {items.map(({ icon, title, text, action }) => (
        <li key={action.href}>
          <Icon name={icon} />
          <div className="grow">
            <b>{title}</b>
            <p className="small soft">{text}</p>
          </div>
          <Action href={action.href} variant="low">
            {action.label}
          </Action>
        </li>
      ))}
    </ul>
  );
}
