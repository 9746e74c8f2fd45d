// Makes a class; whoever makes it owns it.
import { z } from 'zod';
import { digitSystems, locales } from '../../domain/locale';
import { writeAudit } from '../db/audit';
import { createOwnedClass } from '../db/taught-classes';
import { findTaughtClass } from '../db/teaching';
import { classId, className } from './class-input';
import { fail, succeed, useCase } from './use-case';

export const createClassInput = z.strictObject({
  /** Made by the browser: the same class sent again is made once. */
  class: classId,
  name: className,
  locale: z.enum(locales),
  /** `auto`: those of its language. */
  digits: z.enum([...digitSystems, 'auto']).default('auto'),
});

export const createClass = useCase({
  permission: 'class:change',
  input: createClassInput,
  run: async ({ actor, input }) => {
    const { class: id, name, locale } = input;
    const digits = input.digits === 'auto' ? null : input.digits;
    const ownerId = actor.learnerId;
    if (await createOwnedClass({ id, name, locale, digits, ownerId })) {
      await writeAudit({ actorId: ownerId, action: 'class:create', subjectId: id });
      return succeed({ class: id });
    }
    const present = await findTaughtClass(id, ownerId);
    if (present === null) return fail('not-found');
    const isSame = present.name === name && present.locale === locale && present.digits === digits;
    return isSame ? succeed({ class: id }) : fail('conflict');
  },
});
