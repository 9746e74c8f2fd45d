import { afterEach, describe, expect, it, vi } from 'vitest';
import { logFailure } from './log';

function logged(error: unknown): string {
  const written: string[] = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    written.push(String(text));
    return true;
  });
  logFailure({ id: 'some-id', code: 'failed', method: 'PUT', error });
  return written.join('');
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

  it.each(['Layla', { name: 'Layla' }, null, undefined, 3])(
    'takes anything that was thrown: %j',
    (thrown) => {
      expect(logged(thrown)).not.toContain('Layla');
    },
  );
});
