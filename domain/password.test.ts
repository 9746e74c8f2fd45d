import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { findPasswordFault, leastPasswordLength, readPassword, readSignInName } from './password';

describe('a sign-in name', () => {
  it.each([
    ['Layla.Haddad', 'layla.haddad'],
    ['  mr_jones-2 ', 'mr_jones-2'],
    ['ليلى.حدّاد'.replace('ّ', ''), 'ليلى.حداد'],
    ['معلم٣٤٥', 'معلم345'],
    ['ＡＢＣ', 'abc'],
    ['Élodie', 'élodie'],
  ])('is kept in one form, whatever it was typed on: %s', (typed, kept) => {
    expect(readSignInName(typed)).toBe(kept);
  });

  it.each([
    '',
    'ab',
    'a'.repeat(41),
    'two words',
    'a@b.org',
    'имя-имя',
    'a\u202Eb.c',
    'tab\tbed',
    "a';--",
    '👩‍🏫👩‍🏫👩‍🏫',
  ])('is not %j', (typed) => {
    expect(readSignInName(typed)).toBeNull();
  });

  it('read twice is the same as read once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 45 }), (typed) => {
        const name = readSignInName(typed);
        if (name !== null) expect(readSignInName(name)).toBe(name);
      }),
    );
  });
});

describe('a password', () => {
  it.each([
    'olive kettle barley',
    'ساعة وجسر وزيتون',
    'correcthorsebattery',
    '7-Kestrel-runs',
    'وردةعلىالسطح٧',
  ])('is taken as it is, without rules about kinds of characters: %s', (password) => {
    expect(findPasswordFault(password, 'layla')).toBeNull();
  });

  it('has at least ten characters as people count them, not as computers do', () => {
    expect(findPasswordFault('kqzvw-tpx', 'layla')).toBe('password-short');
    expect(findPasswordFault('kqzvw-tpxm', 'layla')).toBeNull();
    expect(findPasswordFault('🌍🌎🌏🪐🌕', 'layla')).toBe('password-short');
    expect(leastPasswordLength).toBe(10);
  });

  it.each([
    'qwertyuiop',
    'QWERTYUIOP',
    '1234567890',
    'password123',
    'Password2026!',
    '12345football',
    'iloveyou!!!',
    'aaaaaaaaaaaa',
    'abcabcabcabc',
    'dragondragon',
    'welcome_2026',
    'بسمالله١٢٣٤٥',
    'كلمةالمرور',
  ])('that is tried first everywhere is refused: %s', (password) => {
    expect(findPasswordFault(password, 'layla')).toBe('password-common');
  });

  it.each(['layla.haddad', 'Layla.Haddad', 'layla.haddad2026', 'layla.haddad!'])(
    'is not the sign-in name: %s',
    (password) => {
      expect(findPasswordFault(password, 'layla.haddad')).toBe('password-is-name');
    },
  );

  it('is the same whichever way its signs were typed', () => {
    expect(readPassword('cafe\u0301-au-lait')).toBe(readPassword('café-au-lait'));
  });
});
