// What the school's sign-in has just said of whoever uses this browser, in a sealed cookie, until they have said what is to
// become of it. It is good for ten minutes and for one purpose: linking in one session, or one invitation.
import { cookies } from 'next/headers';
import { decode, encode } from 'next-auth/jwt';
import { z } from 'zod';
import { schoolCookie } from '../../domain/privacy/cookies';
import { getAuthSecret, isHttps } from '../app-env';
import type { ExternalIdentity } from '../db/external-identities';

const LASTS_SECONDS = 10 * 60;
/** A key of its own, so that no other token of ours can be taken for one of these. */
const salt = 'school-proof';

const hash = z.string().regex(/^[0-9a-f]{64}$/u);
const claims = z.object({ issuerHash: hash, subjectHash: hash, purpose: z.string() });

export type ProofPurpose = `link:${string}` | `invitation:${string}`;

/** In this session, and in none that begins later in the same browser. */
export function purposeOfLink(sessionId: string): ProofPurpose {
  return `link:${sessionId}`;
}

export function purposeOfInvitation(secret: string): ProofPurpose {
  return `invitation:${secret}`;
}

export async function sealProof(identity: ExternalIdentity, purpose: ProofPurpose): Promise<string> {
  const token = { ...identity, purpose };
  return await encode({ token, secret: getAuthSecret(), salt, maxAge: LASTS_SECONDS });
}

/** null: not ours, changed, too old, or for something else. */
export async function openProof(proof: string, purpose: ProofPurpose): Promise<ExternalIdentity | null> {
  try {
    const parsed = claims.safeParse(await decode({ token: proof, secret: getAuthSecret(), salt }));
    if (!parsed.success || parsed.data.purpose !== purpose) return null;
    const { issuerHash, subjectHash } = parsed.data;
    return { issuerHash, subjectHash };
  } catch {
    return null;
  }
}

/** Empty: there is none. */
export async function readProofCookie(): Promise<string> {
  return (await cookies()).get(schoolCookie(isHttps()))?.value ?? '';
}

export async function keepProof(proof: string): Promise<void> {
  (await cookies()).set(schoolCookie(isHttps()), proof, {
    ...{ httpOnly: true, sameSite: 'lax', path: '/', secure: isHttps(), maxAge: LASTS_SECONDS },
  });
}
