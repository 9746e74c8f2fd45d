// A cell of the gradebook: a glyph, the percent where there is one, and the mark in words. Never colour alone.
import { Icon, type IconName } from '@/components/ui/icon';
import type { CellMark } from '@/domain/gradebook';

const icons: Record<CellMark, IconName> = {
  done: 'star-tick',
  'under-way': 'star-half',
  'left-open': 'star-half',
  missing: 'octagon-cross',
  excused: 'minus',
  waiting: 'circle-dashed',
  'not-asked': 'minus',
};
const looks: Record<CellMark, string> = {
  done: 'state-word full',
  'under-way': 'state-word half',
  'left-open': 'state-word half',
  missing: 'state-word no',
  excused: 'state-word none',
  waiting: 'state-word none',
  'not-asked': 'state-word none',
};

export interface GradeLook {
  readonly mark: CellMark;
  /** "80 %"; null: there is none. */
  readonly percent: string | null;
  /** "Done, late". */
  readonly words: string;
}

export function GradeWords({ mark, percent, words }: GradeLook) {
  return (
    <span className={looks[mark]}>
      <Icon name={icons[mark]} />
      <span>
        {percent !== null && <b>{percent} </b>}
        {words}
      </span>
    </span>
  );
}
