/**
 * The laws of style sheets: logical directions only, colours from the tokens, nothing that shouts. Comments cannot
 * switch a rule off (`ignoreDisables`): an exception is named here or in scripts/laws/stylelint-laws.js.
 */
import { laws } from './scripts/laws/stylelint-laws.js';

const tailwind = ['theme', 'utility', 'variant', 'custom-variant', 'apply', 'source', 'reference'];
const colourFunctions = ['rgb', 'rgba', 'hsl', 'hsla', 'hwb', 'lab', 'lch', 'oklab', 'oklch', 'color'];

/** @type {import('stylelint').Config} */
export default {
  extends: 'stylelint-config-standard',
  plugins: ['stylelint-use-logical', ...laws],
  ignoreDisables: true,
  reportUnscopedDisables: true,
  rules: {
    // `start` and `end` turn round in Arabic by themselves; `left` and `right` have to be remembered.
    'csstools/use-logical': 'always',
    'marsad/four-sides': true,
    'marsad/important': true,
    'marsad/letter-spacing': true,
    'color-no-hex': true,
    'color-named': 'never',
    'function-disallowed-list': colourFunctions,
    'comment-word-disallowed-list': [['/^todo\\b/i', '/^fixme\\b/i', '/^hack\\b/i']],

    'at-rule-no-unknown': [true, { ignoreAtRules: tailwind }],
    // `@apply` was a draft of CSS before it was Tailwind's.
    'at-rule-no-deprecated': [true, { ignoreAtRules: ['apply'] }],
    'at-rule-prelude-no-invalid': [true, { ignoreAtRules: tailwind }],
    'declaration-property-value-no-unknown': [
      true,
      { ignoreProperties: { '/.+/': '/--(alpha|spacing)\\(/' } },
    ],
    'nesting-selector-no-missing-scoping-root': [true, { ignoreAtRules: ['custom-variant', 'utility'] }],
    // `--*: initial` is how Tailwind forgets its own values, so that only our tokens have utilities.
    'custom-property-pattern': '^([a-z][a-z0-9]*-)*([a-z0-9]+|\\*)$',
    'function-no-unknown': [true, { ignoreFunctions: ['theme', '--alpha', '--spacing'] }],
    // Tailwind documents `@import 'tailwindcss'`, without url().
    'import-notation': 'string',

    // Without the prefix iPhones enlarge text in landscape.
    'property-no-vendor-prefix': [true, { ignoreProperties: ['text-size-adjust'] }],

    // Mere taste: A4 and currentColor are written as people write them.
    'value-keyword-case': null,
    // Mere taste: blank lines group what belongs together, and prettier does the rest.
    'at-rule-empty-line-before': null,
    'comment-empty-line-before': null,
    'custom-property-empty-line-before': null,
    'declaration-empty-line-before': null,
    'rule-empty-line-before': null,
    // A name may say block--part; the cascade is kept flat by `@layer`, not by the order of selectors.
    'selector-class-pattern': null,
    'no-descending-specificity': null,
  },
  overrides: [
    {
      // The one place where a colour has a value; everywhere else it has a name.
      files: ['app/styles/tokens.css'],
      rules: { 'color-no-hex': null, 'color-named': null, 'function-disallowed-list': null },
    },
  ],
};
