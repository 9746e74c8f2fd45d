import { describe, expect, it } from 'vitest';
import { EnvError, getListenHost, parseEnv } from './env';

const messageOf = (variables: Record<string, string>): string => {
  try {
    parseEnv(variables);
    return '';
  } catch (error) {
    return error instanceof EnvError ? error.message : 'thrown by something else';
  }
};

describe('parseEnv', () => {
  it('needs nothing at all', () => {
    expect(parseEnv({})).toEqual({
      NODE_ENV: 'development',
      PORT: 3000,
      RETENTION_MONTHS: 12,
      DATA_DIR: '.data',
      ...{ TEACHER_SIGN_UP: 'by-invitation', STAFF_IDLE_MINUTES: 60, PUPIL_IDLE_MINUTES: null },
    });
  });

  it('takes an empty variable as not given, as compose files write it', () => {
    expect(parseEnv({ DATABASE_URL: '', PORT: '', AUTH_SECRET: '' }).DATABASE_URL).toBeUndefined();
  });

  it.each([
    'postgresql://u:p@host:5432/marsad',
    'postgres://host/marsad',
    'postgresql:///marsad?host=/run/postgresql',
  ])('takes %s as a database', (url) => {
    expect(parseEnv({ DATABASE_URL: url }).DATABASE_URL).toBe(url);
  });

  it.each([
    ['DATABASE_URL', 'mysql://host/marsad'],
    ['DATABASE_URL', 'postgresql://host'],
    ['DATABASE_URL', 'host/marsad'],
    ['PORT', '0'],
    ['PORT', '65536'],
    ['PORT', '30x'],
    ['HOST', 'a host'],
    ['AUTH_SECRET', 'too short'],
    ['PUBLIC_URL', 'https://mars.example.school/path'],
    ['PUBLIC_URL', 'ftp://mars.example.school'],
    ['PUBLIC_URL', 'mars.example.school'],
    ['NODE_ENV', 'prod'],
    ['OIDC_ISSUER', 'http://login.example.school'],
    ['TEACHER_SIGN_UP', 'yes'],
    ['STAFF_IDLE_MINUTES', '4'],
    ['PUPIL_IDLE_MINUTES', 'never'],
    ['OIDC_ISSUER', 'login.example.school'],
    ['OIDC_NAME', 'x'.repeat(41)],
  ])('refuses %s=%s and names it', (name, value) => {
    expect(messageOf({ [name]: value })).toMatch(new RegExp(`^  ${name}: expected`, 'mu'));
  });

  it('names all wrong variables at once', () => {
    const message = messageOf({ PORT: 'x', NODE_ENV: 'prod' });
    for (const name of ['PORT', 'NODE_ENV']) expect(message).toContain(`  ${name}: `);
  });

  it.each(['https://login.example.school/realms/staff', 'http://localhost:9000', 'http://127.0.0.1:9000'])(
    'takes %s as the issuer of a school',
    (issuer) => {
      const school = { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: 'marsad', OIDC_CLIENT_SECRET: 's' };
      expect(parseEnv({ ...school, PUBLIC_URL: 'https://mars.example.school' })).toMatchObject(school);
    },
  );

  it('takes the sign-in of a school whole, with the address that it sends people back to, or not at all', () => {
    const message = messageOf({ OIDC_CLIENT_ID: 'marsad' });
    for (const name of ['OIDC_ISSUER', 'OIDC_CLIENT_SECRET', 'PUBLIC_URL'])
      expect(message).toContain(`  ${name}: expected`);
    expect(message).not.toContain('  OIDC_CLIENT_ID: ');
  });

  it('never prints a secret', () => {
    const message = messageOf({ DATABASE_URL: 'mysql://user:hunter2@host/x', AUTH_SECRET: 'hunter3' });
    expect(message).toContain('(not shown)');
    expect(message).not.toMatch(/hunter/u);
  });
});

describe('getListenHost', () => {
  it('is open to the network in production only, unless said otherwise', () => {
    expect(getListenHost(parseEnv({ NODE_ENV: 'production' }))).toBe('0.0.0.0');
    expect(getListenHost(parseEnv({}))).toBe('127.0.0.1');
    expect(getListenHost(parseEnv({ NODE_ENV: 'production', HOST: '::1' }))).toBe('::1');
  });
});
