// Passwords as they are kept: argon2id with 19 MiB, two passes, one lane, as OWASP advises for a server (2024).
import { hash, verify } from '@node-rs/argon2';
import { readPassword } from '../../domain/password';

/** The library's own kind is argon2id. `memoryCost` is in KiB. */
const costs = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Of a password that nobody has: looking at it takes as long as looking at a real one. */
const nobodysHash =
  '$argon2id$v=19$m=19456,t=2,p=1$XEt7DuLHMKaW8qAOQk+/Kg$yRHErhllwTOsXDbCqv1W+PoYgpv6FWNrsnmcaZCUHJQ';

export async function hashPassword(password: string): Promise<string> {
  return await hash(readPassword(password), costs);
}

/** `passwordHash` null: there is no such account. Then it is false, after the same time. */
export async function isPassword(password: string, passwordHash: string | null): Promise<boolean> {
  const isRight = await verify(passwordHash ?? nobodysHash, readPassword(password));
  return isRight && passwordHash !== null;
}
