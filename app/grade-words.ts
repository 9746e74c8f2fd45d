// How a cell of the gradebook is said: in the table, on the page of the cell, in a file.
import { isolate } from '@/domain/isolate';
import type { Cell } from '@/domain/gradebook';
import type { ClassPupil } from '@/server/use-cases/read-gradebook';
import type { Page } from './i18n';

/** The words of a mark, such as "Done, late, set by hand". */
export function sayMark({ mark, isLate, isDecided }: Cell, { t, locale }: Page): string {
  const words = [
    t(`gradebook.mark.${mark}`),
    ...(isLate ? [t('gradebook.late')] : []),
    ...(isDecided && mark !== 'excused' ? [t('gradebook.decided')] : []),
  ];
  return words.join(locale === 'ar' ? '، ' : ', ');
}

/** A nickname is chosen from a list; a pupil who joined without one is called so. */
export function namePupil({ nickname }: ClassPupil, { t }: Page): string {
  return nickname === null ? t('gradebook.nobody') : isolate(nickname);
}
