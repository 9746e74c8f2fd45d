// The environment: the only reader of process.env, checked as a whole, with every wrong variable named at once.
// Not read here: what the set-up needs before anything is installed (scripts/setup/).
import { existsSync } from 'node:fs';
import { z } from 'zod';

const databaseUrl = z.string().refine(isDatabaseUrl, {
  error: 'expected postgresql://user:password@host:5432/database',
});

const publicUrl = z.string().refine(isOrigin, {
  error: 'expected the address people type, without a path, such as https://mars.example.school',
});

const issuerUrl = z.string().refine(isIssuer, {
  error:
    'expected the issuer of an OpenID Connect provider by https, such as https://login.example.school/realms/staff',
});

const idleMinutes = z
  .string()
  .regex(/^(off|\d{1,3})$/, 'expected a number of minutes from 5 to 480, or off')
  .transform((text) => (text === 'off' ? null : Number(text)))
  .refine((minutes) => minutes === null || (minutes >= 5 && minutes <= 480), {
    error: 'expected a number of minutes from 5 to 480, or off',
  });

const variables = z.object({
  NODE_ENV: z
    .enum(['production', 'development', 'test'], 'expected production, development or test')
    .default('development'),
  /** Absent: Marsad starts a PostgreSQL of its own in DATA_DIR. */
  DATABASE_URL: databaseUrl.optional(),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'expected a number from 1 to 65535')
    .transform(Number)
    .refine((port) => port >= 1 && port <= 65535, { error: 'expected a number from 1 to 65535' })
    .default(3000),
  /** The address to listen on. A school needs others to reach it, a developer does not: see `getListenHost`. */
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, 'expected a host name or address, such as 0.0.0.0 or 127.0.0.1')
    .optional(),
  /** Signs the sessions. Absent: made once and kept in DATA_DIR/secret. */
  AUTH_SECRET: z
    .string()
    .min(32, 'expected at least 32 characters, such as `openssl rand -base64 33` gives')
    .optional(),
  /** The address people type, when it is not this machine's own: behind a proxy, with a name, with https. */
  PUBLIC_URL: publicUrl.optional(),
  /** How long results stay after their class was archived; a pupil in no class has them as long without coming back. */
  RETENTION_MONTHS: z
    .string()
    .regex(/^\d{1,2}$/, 'expected a number of months from 1 to 24')
    .transform(Number)
    .refine((months) => months >= 1 && months <= 24, { error: 'expected a number of months from 1 to 24' })
    .default(12),
  /** Where everything that is not in the repository is kept. */
  DATA_DIR: z.string().default('.data'),
  /**
   * After how many minutes without use a session ends: of the staff, where the page of a class may stand on the wall for a
   * whole lesson, and of pupils with a class or a card.
   */
  STAFF_IDLE_MINUTES: idleMinutes.default(60),
  PUPIL_IDLE_MINUTES: idleMinutes.default(null),
  /** `open`: whoever comes may make an account as a teacher. Else that takes an invitation. */
  TEACHER_SIGN_UP: z
    .enum(['open', 'by-invitation'], 'expected open or by-invitation')
    .default('by-invitation'),
  /** The school's own sign-in for its staff, by OpenID Connect: these three together, or none. */
  OIDC_ISSUER: issuerUrl.optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  /** How people call it, such as the school's name. */
  OIDC_NAME: z.string().max(40, 'expected a name of 40 letters at most').optional(),
});

const schema = variables.superRefine((env, context) => {
  const parts = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'] as const;
  if (parts.every((name) => env[name] === undefined)) return;
  // The provider sends people back to an address that it knows, so it must not depend on what a browser asked for.
  for (const name of [...parts, 'PUBLIC_URL'] as const)
    if (env[name] === undefined)
      context.addIssue({
        code: 'custom',
        path: [name],
        message: `expected as well, because ${parts[0]} and the like are set`,
      });
});

export type Env = z.infer<typeof schema>;

/** What the start of the server makes and the app reads. */
export interface EnvOfApp {
  DATABASE_URL: string;
  AUTH_SECRET: string;
  NEXTAUTH_SECRET: string;
  NEXTAUTH_URL: string | undefined;
  AUTH_TRUST_HOST: string | undefined;
}

let current: Env | null = null;

/** The environment, checked at the first call. */
export function getEnv(): Env {
  current ??= parseEnv(process.env);
  return current;
}

/** Throws one error that names every variable that is wrong, what came and what was expected. */
export function parseEnv(variables: Record<string, string | undefined>): Env {
  // Compose files and .env files say "not given" with an empty value.
  const given = Object.entries(variables).filter(([, value]) => value !== undefined && value !== '');
  const parsed = schema.safeParse(Object.fromEntries(given));
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => {
    const name = String(issue.path[0]);
    const shown = secretVariables.has(name) ? '(not shown)' : `"${variables[name] ?? ''}"`;
    return `  ${name}: ${issue.message}; it is ${shown}`;
  });
  throw new EnvError(`These environment variables cannot be used:\n${lines.join('\n')}`);
}

export class EnvError extends Error {
  override readonly name = 'EnvError';
}

/** Hands the app, and libraries that read process.env themselves, what the start of the server found or made. */
export function setEnvOfApp(values: EnvOfApp): void {
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) Reflect.deleteProperty(process.env, name);
    else process.env[name] = String(value);
  }
  current = null;
}

/** What a script is for decides this, whatever the shell says: `npm start` is production. */
export function setRunMode(mode: 'production' | 'development'): void {
  Reflect.set(process.env, 'NODE_ENV', mode);
  process.env['NEXT_TELEMETRY_DISABLED'] = '1';
  current = null;
}

/** Reads `.env`, if there is one; what is already set wins. */
export function loadEnvFile(file = '.env'): void {
  if (existsSync(file)) process.loadEnvFile(file);
}

/** In production every machine of the network may come, in development only this one. */
export function getListenHost(env: Env): string {
  return env.HOST ?? (env.NODE_ENV === 'production' ? '0.0.0.0' : '127.0.0.1');
}

const secretVariables = new Set(['DATABASE_URL', 'AUTH_SECRET', 'OIDC_CLIENT_SECRET']);

function isDatabaseUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return ['postgres:', 'postgresql:'].includes(url.protocol) && url.pathname.length > 1;
}

function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return (
    ['http:', 'https:'].includes(url.protocol) && url.pathname === '/' && url.search === '' && url.hash === ''
  );
}

/** By plain http only on this machine, for trying it out: whoever could change the answers could be anybody here. */
function isIssuer(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, search, hash } = new URL(text);
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  return (protocol === 'https:' || (protocol === 'http:' && isHere)) && search === '' && hash === '';
}

/** Where next.config.js puts the build; that of `npm run bench` lies apart. */
export function getBuildFolder(): string {
  return process.env['MARSAD_BENCH'] === '1' ? '.data/bench/next' : '.next';
}
