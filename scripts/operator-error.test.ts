import { expect, it } from 'vitest';
import { describeWithCode } from './operator-error';

it.each([
  [Object.assign(new Error('the line was cut'), { code: 'ECONNRESET' }), 'the line was cut (ECONNRESET)'],
  [
    Object.assign(new Error('connect ECONNREFUSED ::1'), { code: 'ECONNREFUSED' }),
    'connect ECONNREFUSED ::1',
  ],
  [new TypeError('x is not a function'), 'x is not a function'],
  ['stopped', 'stopped'],
])('what failed is told in one line, with its code once', (error, line) => {
  expect(describeWithCode(error)).toBe(line);
});
