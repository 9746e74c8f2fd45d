// Adults who sign in with a name and a password.
import type { Locale } from '../../domain/locale';
import { getConnection } from './connection';

export interface NewStaff {
  readonly locale: Locale;
  readonly role: 'teacher' | 'admin';
  /** In lower case. */
  readonly signInName: string;
  readonly displayName: string;
  /** argon2id. */
  readonly passwordHash: string;
}

/** A learner's row with the staff's beside it; gives its id. Throws when the sign-in name is taken. */
export async function createStaff({ locale, ...staff }: NewStaff): Promise<string> {
  const { id } = await getConnection().prisma.learner.create({
    data: { locale, staff: { create: staff } },
    select: { id: true },
  });
  return id;
}
