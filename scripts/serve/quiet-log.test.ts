import { describe, expect, it } from 'vitest';
import { shortenForLog } from './quiet-log';

const quoting = Object.assign(new TypeError('Key (nickname)=(Layla) already exists'), {
  ...{ code: '23505', detail: 'Layla', digest: '1234' },
});

describe('what is written of an error', () => {
  it('is its name, its code, its digest and where it happened, and nothing that it quotes', () => {
    const text = String(shortenForLog(quoting));
    for (const part of ['TypeError 23505 digest 1234', 'quiet-log.test']) expect(text).toContain(part);
    expect(text).not.toContain('Layla');
  });

  it('is no more where it comes as a text, or within another object', () => {
    expect(String(shortenForLog(quoting.stack))).not.toContain('Layla');
    expect(shortenForLog({ nickname: 'Layla' })).toBe('(not shown)');
    expect(shortenForLog(Object.assign(new Error(''), { digest: 'Layla' }))).not.toContain('Layla');
  });

  it('leaves a sentence as it is', () => {
    expect(shortenForLog('PostgreSQL is back.')).toBe('PostgreSQL is back.');
  });
});
