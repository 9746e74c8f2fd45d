// Secrets that are told once, on a card or in a link: the tables hold their hashes only.
import { createHash, randomBytes } from 'node:crypto';

const SECRET_BYTES = 16;

/** 22 letters, digits, `-` and `_`. */
export function newSecret(): string {
  return randomBytes(SECRET_BYTES).toString('base64url');
}

/** 128 random bits need no slow hash: there is nothing to guess from. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
