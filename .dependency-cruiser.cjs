/**
 * What may import what: the table of ARCHITECTURE.md as law. Default deny: an import that no row allows is an error.
 * Type-only imports count, because a type that crosses a border ties the two sides together as firmly as a value.
 * A new library is added to its row in the commit that installs it.
 */

/** A package of node_modules; the part before it differs when node_modules is a link (`npm run laws:prove`). */
const npm = (...names) => `(^|/)node_modules/(${names.join('|')})(/|$)`;

const domain = '^domain/';
const nodeBuiltIn = { dependencyTypes: ['core'] };
// Both are made by a build. Before the first build they cannot be resolved, so the written form is accepted too.
const built = '(^|/)\\.built/';
const generatedClient = '^(server/db|\\.)/generated/';

const rows = [
  { from: domain, to: [domain, npm('zod')] },
  // One library per purpose, and one file that knows it: it can be replaced in an afternoon.
  { from: '^domain/random(\\.test)?\\.ts$', to: [npm('pure-rand')] },
  { from: '^domain/mastery/review-schedule(\\.test)?\\.ts$', to: [npm('ts-fsrs')] },

  { from: '^components/', to: [domain, '^components/', npm('react', 'react-aria-components')] },
  // One file draws QR codes, and only it knows with what.
  { from: '^components/teach/qr-code\\.tsx$', to: [npm('uqr')] },
  // Of Next only what a component shows or where it leads: no server half, no session, no headers.
  { from: '^components/', to: ['(^|/)node_modules/next/(link|navigation)\\.(js|d\\.ts)$'] },

  // Files directly in server/ (env.ts, http*.ts) serve all of server/ and so lean on nothing above the domain.
  { from: '^server/[^/]+\\.ts$', to: [domain, '^server/[^/]+\\.ts$', npm('zod')] },
  { from: '^server/', to: [nodeBuiltIn, npm('zod', 'server-only')] },
  {
    from: '^server/db/',
    to: [domain, '^server/(app-)?env\\.ts$', '^server/db/', generatedClient, npm('@prisma/adapter-pg', 'pg')],
  },
  { from: '^server/content/', to: [domain, '^server/content/', '^content/', built] },
  {
    from: '^server/auth/',
    to: [
      domain,
      '^server/(app-)?env\\.ts$',
      '^server/auth/',
      '^server/db/(?!generated/)',
      npm('next-auth'),
      '(^|/)node_modules/next/headers\\.(js|d\\.ts)$',
    ],
  },
  // One file knows how passwords are hashed.
  { from: '^server/auth/password-hash\\.ts$', to: [npm('@node-rs/argon2')] },
  // A use case speaks to the tables through server/db, never through the generated client.
  { from: '^server/use-cases/', to: [domain, '^server/(?!db/generated/)'] },

  {
    from: '^app/(?!api/)',
    to: [domain, '^components/', '^server/(use-cases|auth)/', '^content/', built, '^app/(?!api/)'],
  },
  {
    from: '^app/(?!api/)',
    to: [npm('next', 'next-intl', 'react')],
  },
  // One file knows the library that writes workbooks.
  { from: '^app/gradebook-file\\.ts$', to: [npm('write-excel-file')] },
  // A handler is one line: it hands the request to a use case. What all handlers share stands in app/api/*.ts.
  { from: '^app/api/', to: ['^server/(use-cases|auth)/', '^app/api/[^/]+\\.ts$', npm('next')] },
  {
    from: '^app/api/[^/]+\\.ts$',
    to: [
      domain,
      '^server/(use-cases|auth)/',
      '^server/(log|classify-fault)\\.ts$',
      '^content/messages/',
      npm('next', 'zod'),
    ],
  },
  // next-auth answers for its own routes; settings are a cookie, which is no use case: nothing is stored.
  { from: '^app/api/auth/', to: [npm('next-auth')] },
  { from: '^app/api/v1/settings/', to: [domain, npm('zod')] },

  // Tool configurations: any tool, and each other.
  {
    from: '^([^/]+\\.config\\.[cm]?[jt]s|\\.dependency-cruiser\\.cjs)$',
    to: [nodeBuiltIn, '(^|/)node_modules/', '^[^/]+\\.config\\.[cm]?[jt]s$'],
  },
  // The one exception to "nothing imports scripts": the lint laws are code of this project and live with prove.ts.
  { from: '^(eslint|stylelint)\\.config\\.js$', to: ['^scripts/laws/'] },

  // Scripts run what there is, but a page or a component never runs outside Next.
  { from: '^scripts/', to: [nodeBuiltIn, { pathNot: '^(app|components|tests)/' }] },
  // The one script that runs a test at length.
  { from: '^scripts/grade-check\\.ts$', to: ['^tests/grader/'] },
  { from: '^tests/', to: [{}] },
  // A unit test may use what tests share; a test of the domain may also read the real course to test it on.
  {
    from: '^(app|components|domain|server|scripts)/.+\\.test\\.tsx?$',
    to: [npm('vitest', 'fast-check', 'astronomy-engine'), '^tests/fixtures/'],
  },
];

const allowed = rows.flatMap(({ from, to }) =>
  to.map((target) => ({ from: { path: from }, to: typeof target === 'string' ? { path: target } : target })),
);

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  allowedSeverity: 'error',
  allowed,
  forbidden: [
    {
      name: 'no-circle',
      comment: 'Two files that need each other are one file, or hide a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphan',
      comment: 'Nothing imports it and it imports nothing: wire it in or delete it.',
      severity: 'error',
      from: {
        orphan: true,
        // What tools and Next find by name needs no importer; knip knows whether they are used.
        pathNot: [
          '^[^/]+$',
          '\\.d\\.ts$',
          '^scripts/[^/]+$',
          '^app/(|.+/)(page|layout|template|loading|error|global-error|not-found|default|route|robots|sitemap|manifest|icon|apple-icon)(\\.(bench|dev))?\\.tsx?$',
        ],
      },
      to: {},
    },
    {
      name: 'no-import-of-a-test',
      comment: 'A unit test is read by the test runner only.',
      severity: 'error',
      from: {},
      to: { path: '\\.test\\.tsx?$' },
    },
    {
      name: 'no-import-of-nothing',
      comment: 'Not on disk, so no row can tell where it leads.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: [built, generatedClient, '^server-only$'] },
    },
    {
      name: 'one-importer-of-prisma',
      comment:
        'The generated client is known to server/db, and to scripts and tests, which look at rows directly.',
      severity: 'error',
      from: { pathNot: '^(server/db|scripts|tests)/' },
      to: {
        path: ['(^|/)server/db/generated/', npm('@prisma/[^/]+', 'pg')],
        pathNot: '^[^/]+\\.config\\.ts$',
      },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    // Seen as targets, never read: what they import is not ours.
    doNotFollow: { path: ['(^|/)node_modules/', '^\\.built/', '^server/db/generated/'] },
    exclude: {
      path: ['^\\.(git|next|data)/', '^next-env\\.d\\.ts$', '^(test-results|playwright-report|reports)/'],
    },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
  },
};
