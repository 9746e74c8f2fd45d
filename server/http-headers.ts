// The headers that every response carries, and the fewer of a file. Pure: the nonce is drawn elsewhere, anew for each request.

export interface HeaderOptions {
  /** The page was asked for over https, directly or through a proxy. */
  https: boolean;
  /** Development: the framework evaluates code and reloads over a socket. */
  isDev?: boolean;
}

const deniedFeatures = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
];

const strictTransport = 'max-age=31536000; includeSubDomains';

export function securityHeaders(nonce: string, options: HeaderOptions): Record<string, string> {
  return {
    'Content-Security-Policy': makeContentSecurityPolicy(nonce, options),
    ...(options.https ? { 'Strict-Transport-Security': strictTransport } : {}),
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': deniedFeatures.map((feature) => `${feature}=()`).join(', '),
  };
}

/**
 * For a file of the build: a script, a sheet, a font. It is never a page, so what only pages heed is left out, and its
 * policy is as short as it is strict: twenty files come before a first page, and a poor line carries each header.
 */
export function fileHeaders({ https }: Pick<HeaderOptions, 'https'>): Record<string, string> {
  return {
    // Heeded by a worker, which may load the other files of the build and nothing else.
    'Content-Security-Policy': "default-src 'self'; frame-ancestors 'none'",
    ...(https ? { 'Strict-Transport-Security': strictTransport } : {}),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Resource-Policy': 'same-origin',
  };
}

function makeContentSecurityPolicy(nonce: string, { https, isDev = false }: HeaderOptions): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${isDev ? " 'unsafe-eval'" : ''}`,
    // A nonce would switch 'unsafe-inline' off, which the development overlay needs.
    isDev ? "style-src-elem 'self' 'unsafe-inline'" : `style-src-elem 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${isDev ? ' ws:' : ''}`,
    "manifest-src 'self'",
    "worker-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...(https ? ['upgrade-insecure-requests'] : []),
  ].join('; ');
}
