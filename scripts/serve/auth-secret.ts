// The secret that signs sessions: the operator's, or one made once and kept. A new one signs everybody out.
import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Env } from '../../server/env';
import { getErrorCode, OperatorError } from '../operator-error';

export function readAuthSecret(env: Env): string {
  if (env.AUTH_SECRET !== undefined) return env.AUTH_SECRET;
  const file = path.join(env.DATA_DIR, 'secret');
  mkdirSync(env.DATA_DIR, { recursive: true });
  try {
    // Fails when it is there already, so that of two processes only one makes it.
    writeFileSync(file, `${randomBytes(33).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if (getErrorCode(error) !== 'EEXIST') throw error;
  }
  const secret = readFileSync(file, 'utf8').trim();
  if (secret.length < 32) {
    throw new OperatorError(
      `${file} is damaged. Delete it and start again; everybody will have to sign in anew.`,
    );
  }
  return secret;
}
