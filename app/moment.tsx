// A moment on a page, with a word before it such as "Due:".
import { LocalTime } from '@/components/ui/local-time';
import { intlLocale } from '@/domain/number-text';
import type { Page } from './i18n';

interface MomentProps {
  readonly page: Page;
  readonly label?: string;
  readonly at: Date;
}

export function Moment({ page, label, at }: MomentProps) {
  const tag = intlLocale(page.locale, page.digits);
  const format = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });
  const inUtc = page.t('assignments.utc', { time: format.format(at) });
  return (
    <span>
      {label !== undefined && `${label} `}
      <LocalTime iso={at.toISOString()} tag={tag} inUtc={inUtc} />
    </span>
  );
}
