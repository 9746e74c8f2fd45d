/**
 * Every law that can be read from one file. Every rule is an error, and comments cannot switch one off
 * (`noInlineConfig`): an exception is named here, with its reason, or there is none.
 */
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

import { coreRecommended, laws } from './scripts/laws/eslint-laws.js';

const typescript = ['**/*.{ts,tsx,mts}'];
const tests = ['**/*.test.{ts,tsx}', 'tests/**'];

/** Read the environment: the checked reader, what runs before it, and what sets it for the app or the tests. */
const environmentReaders = [
  'server/env.ts',
  'prisma.config.ts',
  'next.config.js',
  'scripts/serve.ts',
  'scripts/dev.ts',
  'scripts/start.mjs',
  'scripts/setup/environment.mjs',
  '{playwright,vitest}*.config.ts',
  'tests/**/*{config,setup}.ts',
];

/** Write raw HTML: MathML, made from our own content by our own build. */
const rawHtmlWriters = ['components/lesson/formula.tsx'];

/** Next and the tools find these by path, and ask for a default export. */
const defaultExporters = ['app/**', '*.config.{js,mjs,ts}', 'tests/**/*{config,setup}.ts', '**/*.d.ts'];

const asErrors = (rules) => Object.fromEntries(Object.keys(rules).map((name) => [name, 'error']));

const everywhere = {
  plugins: { marsad: laws },
  linterOptions: { noInlineConfig: true },
  rules: {
    ...coreRecommended,
    eqeqeq: 'error',
    complexity: ['error', { max: 15, variant: 'modified' }],
    'max-lines': ['error', { max: 250, skipBlankLines: false, skipComments: false }],
    'marsad/function-length': ['error', { max: 80, skipComments: true, IIFEs: true }],
    'no-console': 'error',
    'no-eval': 'error',
    'no-implied-eval': 'error',
    'no-new-func': 'error',
    'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'], location: 'anywhere' }],
    'prefer-const': 'error',
    'marsad/no-barrel': 'error',
    'marsad/no-default-export': 'error',
    'marsad/no-environment': 'error',
    'marsad/no-raw-html': 'error',
    'marsad/no-server-action': 'error',
    'marsad/no-server-in-browser': 'error',
  },
};

const typed = {
  files: typescript,
  extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
  languageOptions: {
    // One program for the whole tree: faster here than the project service, and domain tests are in no other.
    parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname },
  },
  rules: {
    'marsad/no-definite-assignment': 'error',
    '@typescript-eslint/ban-ts-comment': [
      'error',
      { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true },
    ],
    // `never` still allows `as const`, which claims nothing.
    '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
    '@typescript-eslint/no-floating-promises': ['error', { ignoreVoid: false }],
    '@typescript-eslint/no-import-type-side-effects': 'error',
    '@typescript-eslint/switch-exhaustiveness-check': [
      'error',
      { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: true },
    ],
    // A number in a sentence is what templates are for; objects and null in one are still errors.
    '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    // A fifth of the whole time for what an editor strikes through anyway; majors are pinned.
    '@typescript-eslint/no-deprecated': 'off',
    // Taste: `type` and `interface` are both read without effort.
    '@typescript-eslint/consistent-type-definitions': 'off',
    // Asks for `!`, which is forbidden.
    '@typescript-eslint/non-nullable-type-assertion-style': 'off',
    // A use case, a page or a handler has a promised shape, awaiting or not.
    '@typescript-eslint/require-await': 'off',
  },
};

/** What is impure in every engine, by whatever name: the domain gets it as an argument or does without. */
const impure = [
  'performance',
  'crypto',
  'globalThis',
  'console',
  'fetch',
  'process',
  'setTimeout',
  'setInterval',
];

const domain = {
  files: ['domain/**'],
  rules: {
    'marsad/no-clock-or-chance': 'error',
    'no-restricted-globals': [
      'error',
      ...impure.map((name) => ({ name, message: 'The domain decides from its arguments alone.' })),
    ],
  },
};

const pages = {
  files: ['{app,components}/**/*.{ts,tsx}'],
  ignores: ['app/api/**'],
  extends: [reactHooks.configs.flat.recommended],
  rules: {
    ...asErrors(reactHooks.configs.flat.recommended.rules),
    'marsad/class-names': 'error',
    'marsad/no-physical-style': 'error',
  },
};

/** What Node gives to every module, as far as it is used; TypeScript knows the rest of the tree better. */
const nodeGlobals = [
  'AbortController',
  'AbortSignal',
  'Buffer',
  'URL',
  'console',
  'fetch',
  'module',
  'process',
].concat(['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'setImmediate', 'performance']);

const untyped = {
  files: ['**/*.{js,mjs,cjs}'],
  languageOptions: {
    globals: Object.fromEntries(nodeGlobals.map((name) => [name, false])),
  },
};

const exceptions = [
  { files: environmentReaders, rules: { 'marsad/no-environment': 'off' } },
  { files: rawHtmlWriters, rules: { 'marsad/no-raw-html': 'off' } },
  { files: defaultExporters, rules: { 'marsad/no-default-export': 'off' } },
  // A script speaks to a person at a terminal.
  { files: ['scripts/**'], rules: { 'no-console': 'off' } },
  // A chapter for each language: its callback is only as long as the tests in it.
  { files: ['tests/e2e/everyone.spec.ts'], rules: { 'marsad/function-length': 'off' } },
  // Mostly tables, which are easier to read in one place.
  {
    files: ['tests/e2e/bad-input.spec.ts', 'tests/integration/permissions.test.ts'],
    rules: { 'max-lines': 'off' },
  },
  // The second grader is brute force on purpose: a rule of the documentation after the other, in one place.
  { files: ['tests/grader/**'], rules: { complexity: 'off' } },
  // Playwright reads from the pattern of a fixture what it needs; one that needs nothing says {}.
  { files: ['tests/e2e/support/test.ts'], rules: { 'no-empty-pattern': 'off' } },
  // A route may be nothing but the name of its handler.
  { files: ['app/**/route.ts'], rules: { 'marsad/no-barrel': 'off' } },
  // A test may prove that something does not compile, and must say what.
  {
    files: tests,
    ignores: ['**/*.{js,mjs,cjs}'],
    rules: {
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': 'allow-with-description' }],
    },
  },
];

export default tseslint.config(
  {
    ignores: [
      '.next/',
      '.data/',
      '.built/',
      'server/db/generated/',
      'next-env.d.ts',
      'test-results/',
      'reports/',
    ],
  },
  everywhere,
  typed,
  domain,
  pages,
  untyped,
  exceptions,
);
