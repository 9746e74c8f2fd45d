import { afterEach, describe, expect, it, vi } from 'vitest';
import { logFailure, logSignInFailure } from './log';

function catchWritten(write: () => void): string {
  const written: string[] = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    written.push(String(text));
    return true;
  });
  write();
  return written.join('');
}

function logged(error: unknown): string {
  return catchWritten(() => {
    logFailure({ id: 'some-id', code: 'failed', method: 'PUT', error });
  });
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the log of a failure', () => {
  it('is one line of JSON with the id that the learner was told', () => {
    const text = logged(new Error('broken'));
    expect(text.endsWith('\n')).toBe(true);
    expect(text.trim()).not.toContain('\n');
    expect(JSON.parse(text)).toMatchObject({
      id: 'some-id',
      code: 'failed',
      method: 'PUT',
      level: 'error',
      name: 'Error',
    });
  });

  it('says where it happened and not what a database quoted: that may be what a pupil wrote', () => {
    const error = Object.assign(new Error('Key (answer)=(I am Layla) already exists'), { code: '23505' });
    const text = logged(error);
    expect(text).toContain('23505');
    expect(text).toContain('log.test');
    expect(text).not.toContain('Layla');
  });

  it('has no code where the error has an empty one', () => {
    expect(JSON.parse(logged(Object.assign(new Error(''), { code: undefined })))).toMatchObject({
      errorCode: null,
    });
  });

  it.each(['Layla', { name: 'Layla' }, null, undefined, 3])(
    'takes anything that was thrown: %j',
    (thrown) => {
      expect(logged(thrown)).not.toContain('Layla');
    },
  );
});

describe('the log of a sign-in that failed', () => {
  const reasonOf = (name: string, message: string): unknown => {
    const text = catchWritten(() => {
      logSignInFailure('OAUTH_CALLBACK_ERROR', Object.assign(new Error(message), { name }));
    });
    expect(text).not.toMatch(/Layla|abc123/u);
    return JSON.parse(text);
  };

  it.each([
    ['RPError', 'state mismatch, expected abc123, got: abc123', 'state mismatch'],
    ['RPError', 'JWT expired, now 700, exp 1', 'JWT expired'],
    ['OPError', 'invalid_grant (the account of Layla has ended)', 'invalid_grant'],
  ])('says why, without any value: %s %s', (name, message, reason) => {
    expect(reasonOf(name, message)).toMatchObject({ code: 'OAUTH_CALLBACK_ERROR', reason });
  });

  it.each([
    ['Error', 'Layla'],
    ['RPError', 'Layla 3 did not fit'],
  ])('says nothing of what may be what somebody sent: %s %s', (name, message) => {
    expect(reasonOf(name, message)).toMatchObject({ reason: null });
  });
});
