// What the notice for pupils says, as keys of its texts: what is kept comes from the registry.
import { registry, type Table } from './registry';
import type { Purpose } from './table-entry';

type PurposesWith<Owner> = {
  [T in Table]: (typeof registry)[T]['owner'] extends Owner ? (typeof registry)[T]['purpose'] : never;
}[Table];
/** What is kept of a pupil: each has a sentence in the notice for pupils. */
type PupilPurpose = PurposesWith<'pupil'>;

function isOfPupils(purpose: Purpose): purpose is PupilPurpose {
  return Object.values(registry).some((entry) => entry.purpose === purpose && entry.owner === 'pupil');
}

type NoticeKey = `own.pupil.${'title' | 'intro' | 'keptTitle' | 'seen' | 'never' | 'time' | 'rights'}`;

export interface PupilNotice {
  readonly title: NoticeKey;
  readonly before: readonly NoticeKey[];
  readonly kept: readonly `own.kept.${PupilPurpose}`[];
  readonly after: readonly NoticeKey[];
}

export function planPupilNotice(purposes: readonly Purpose[]): PupilNotice {
  return {
    title: 'own.pupil.title',
    before: ['own.pupil.intro', 'own.pupil.keptTitle'],
    kept: purposes.filter(isOfPupils).map((purpose) => `own.kept.${purpose}` as const),
    after: ['own.pupil.seen', 'own.pupil.never', 'own.pupil.time', 'own.pupil.rights'],
  };
}
