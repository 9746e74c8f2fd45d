// The words of the forms that make an account on the staff.
import { leastPasswordLength } from '@/domain/password';
import type { Page } from './i18n';

export function nameWords({ t }: Page) {
  return {
    displayName: t('staff.invitation.displayName'),
    displayNameNote: t('staff.invitation.displayNameNote'),
    name: t('staff.name'),
    nameNote: t('staff.invitation.nameNote'),
    make: t('staff.invitation.make'),
    sending: t('form.sending'),
    later: t('form.later'),
  };
}

export function accountWords(page: Page) {
  const { t } = page;
  return {
    ...nameWords(page),
    password: t('staff.password'),
    passwordNote: t('staff.invitation.passwordNote', { least: leastPasswordLength }),
    repeated: t('staff.invitation.repeated'),
  };
}
