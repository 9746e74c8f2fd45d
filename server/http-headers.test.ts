import { describe, expect, it } from 'vitest';
import { fileHeaders, securityHeaders } from './http-headers';

const headers = securityHeaders('some-nonce', { https: true });
const policy = new Map(
  (headers['Content-Security-Policy'] ?? '').split('; ').map((directive): [string, string] => {
    const [name = '', ...values] = directive.split(' ');
    return [name, values.join(' ')];
  }),
);

describe('the headers of every response', () => {
  it('allow nothing that is not named, and run a script only with the nonce of its request', () => {
    expect(policy.get('default-src')).toBe("'none'");
    expect(policy.get('script-src')).toBe("'nonce-some-nonce' 'strict-dynamic'");
    expect(headers['Content-Security-Policy']).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline/u);
  });

  it('name no foreign origin', () => {
    expect(headers['Content-Security-Policy']).not.toMatch(/https?:|\*|wss?:/u);
  });

  it('keep the page out of frames, its base and its forms at home', () => {
    expect(policy.get('frame-ancestors')).toBe("'none'");
    expect(policy.get('base-uri')).toBe("'none'");
    expect(policy.get('form-action')).toBe("'self'");
    expect(headers).toMatchObject({ 'X-Frame-Options': 'DENY', 'X-Content-Type-Options': 'nosniff' });
    expect(headers).toMatchObject({ 'Referrer-Policy': 'no-referrer' });
  });

  it('promise https only where the page came by https', () => {
    expect(headers['Strict-Transport-Security']).toMatch(/^max-age=31536000/u);
    const plain = securityHeaders('some-nonce', { https: false });
    expect(plain).not.toHaveProperty('Strict-Transport-Security');
    expect(plain['Content-Security-Policy']).not.toContain('upgrade-insecure-requests');
  });
});

describe('the headers of a file of the build', () => {
  it('allow it files from home only, and keep it out of frames and of other sites', () => {
    expect(fileHeaders({ https: true })).toEqual({
      'Content-Security-Policy': "default-src 'self'; frame-ancestors 'none'",
      'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cross-Origin-Resource-Policy': 'same-origin',
    });
    expect(fileHeaders({ https: false })).not.toHaveProperty('Strict-Transport-Security');
  });
});
