/**
 * The laws of ARCHITECTURE.md that no published eslint rule knows, each a rule of its own so that a folder can be
 * exempted from one law without losing another. Used by eslint.config.js only; proven by prove.ts.
 */
import { builtinRules } from 'eslint/use-at-your-own-risk';

/** A rule that reports every node that one of the selectors finds. */
function forbid(message, ...selectors) {
  return {
    meta: { type: 'problem', schema: [] },
    create: (context) =>
      Object.fromEntries(
        selectors.map((selector) => [selector, (node) => context.report({ node, message })]),
      ),
  };
}

const noDefaultExport = forbid(
  'Export by name: a default export is called something else in every file that imports it.',
  'ExportDefaultDeclaration',
  'ExportSpecifier[exported.name="default"]',
);

const noServerAction = forbid(
  'Every write goes through /api/v1: the id of a server action changes with each build, and a quiz must survive a deploy.',
  'ExpressionStatement[directive="use server"]',
);

const noRawHtml = forbid(
  'Raw HTML is an open door. Only the files named in eslint.config.js may, with text made by our own build.',
  'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
  'Property[key.name="dangerouslySetInnerHTML"]',
  'AssignmentExpression > MemberExpression.left[property.name=/^(inner|outer)HTML$/]',
  'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe)$/]',
);

const noDefiniteAssignment = forbid(
  '`!` tells the compiler what it cannot see. Show it instead.',
  'VariableDeclarator[definite=true]',
  'PropertyDefinition[definite=true]',
);

const noEnvironment = forbid(
  'Only server/env.ts reads the environment: there it is checked once, at start.',
  'MemberExpression[object.name="process"][property.name="env"]',
  'MemberExpression[object.name="process"][property.value="env"]',
  'MemberExpression[object.property.name="process"][property.name="env"]',
  'VariableDeclarator[init.name="process"] > ObjectPattern > Property[key.name="env"]',
  'ImportDeclaration[source.value=/^(node:)?process$/] > ImportSpecifier[imported.name="env"]',
  'MemberExpression[object.type="MetaProperty"][property.name="env"]',
);

const localParts = '(FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds)';
const noClockOrChance = forbid(
  'Same input, same output: take `now` and `random` as arguments, and dates in UTC.',
  'NewExpression[callee.name="Date"][arguments.length=0]',
  // With parts instead of one instant, Date reads them in the time zone of the machine.
  'NewExpression[callee.name="Date"][arguments.length>1]',
  `CallExpression[callee.property.name=/^((get|set)${localParts}|getTimezoneOffset)$/]`,
  'CallExpression[callee.name="Date"]',
  'MemberExpression[object.name="Date"][property.name="now"]',
  'MemberExpression[object.name="Date"][property.value="now"]',
  'MemberExpression[object.name="Math"][property.name="random"]',
  'MemberExpression[object.name="Math"][property.value="random"]',
  // Another name for the clock or the dice would hide it from the lines above.
  'VariableDeclarator[init.name=/^(Date|Math)$/]',
);

const noPhysicalStyle = forbid(
  'Left and right are swapped in Arabic: use the logical property (marginInlineStart, insetInlineEnd, …).',
  'JSXAttribute[name.name="style"] Property[key.name=/(Left|Right)$|^(left|right)$/]',
  'JSXAttribute[name.name="style"] Property[key.name=/^(textAlign|float|clear)$/] > Literal[value=/^(left|right)$/]',
);

const classLaws = [
  [/^(scroll-)?[mp][lr]-\S/, 'is physical: write ms-, me-, ps- or pe-'],
  [/^(left|right)-(\d|\[|\(|auto$|full$|px$)/, 'is physical: write start- or end-'],
  [/^(text|float|clear)-(left|right)$/, 'is physical: write start or end'],
  [/^border-[lr](-|$)/, 'is physical: write border-s or border-e'],
  [/^rounded-([tb]?[lr])(-|$)/, 'is physical: write rounded-s, -e, -ss, -se, -es or -ee'],
  [/^tracking-\S/, 'parts Arabic letters that must join: no letter-spacing'],
  [/\[(#[\da-f]{3,8}|(rgb|hsl|hwb|lab|lch|oklab|oklch)a?\()/i, 'is a colour literal: take a token'],
];

/** `md:hover:-ml-4!` → `ml-4`. Colons inside brackets belong to the value. */
function utilityOf(token) {
  const last = token.split(/:(?![^[]*\])/).at(-1) ?? '';
  return last.replace(/^!|!$/g, '').replace(/^-/, '');
}

/** Reads every string, not only `className`, because class lists are also kept in constants and joined. */
const classNames = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    function check(node, text) {
      for (const token of text.split(/\s+/)) {
        const law = classLaws.find(([pattern]) => pattern.test(utilityOf(token)));
        if (law) context.report({ node, message: `\`${token}\` ${law[1]}.` });
      }
    }
    return {
      Literal: (node) => typeof node.value === 'string' && check(node, node.value),
      TemplateElement: (node) => check(node, node.value.raw),
    };
  },
};

const noBarrel = {
  meta: { type: 'problem', schema: [] },
  create: (context) => ({
    Program(node) {
      const passesOn = (statement) =>
        statement.type === 'ExportAllDeclaration' ||
        (statement.type === 'ExportNamedDeclaration' && statement.declaration === null);
      const only = node.body.every(
        (statement) => passesOn(statement) || statement.type === 'ImportDeclaration',
      );
      const message = 'This file only passes on what others export: import from where it is written.';
      if (only && node.body.some(passesOn)) context.report({ node, message });
    },
    ExportAllDeclaration(node) {
      context.report({ node, message: '`export *` hides where a name comes from: name what you export.' });
    },
  }),
};

/** The import law sees folders; within app/ only the directive tells what runs in the browser. */
const noServerInBrowser = {
  meta: { type: 'problem', schema: [] },
  create: (context) => ({
    Program(node) {
      if (!node.body.some((statement) => statement.directive === 'use client')) return;
      for (const statement of node.body) {
        if (statement.type !== 'ImportDeclaration' || !/(^|\/)server\//.test(statement.source.value))
          continue;
        context.report({
          node: statement,
          message: 'What runs in the browser gets data as props, not from server/.',
        });
      }
    },
  }),
};

/** eslint's own rule, except that a `describe` is a chapter, not a function. */
const coreFunctionLength = builtinRules.get('max-lines-per-function');
const functionLength = {
  meta: coreFunctionLength.meta,
  create(context) {
    const isChapter = ({ parent }) =>
      parent.type === 'CallExpression' && /\bdescribe\b/.test(context.sourceCode.getText(parent.callee));
    const report = (finding) => {
      if (!isChapter(finding.node)) context.report(finding);
    };
    return coreFunctionLength.create({ options: context.options, sourceCode: context.sourceCode, report });
  },
};

export const laws = {
  rules: {
    'no-default-export': noDefaultExport,
    'no-server-action': noServerAction,
    'no-server-in-browser': noServerInBrowser,
    'no-raw-html': noRawHtml,
    'no-definite-assignment': noDefiniteAssignment,
    'no-environment': noEnvironment,
    'no-clock-or-chance': noClockOrChance,
    'no-physical-style': noPhysicalStyle,
    'class-names': classNames,
    'no-barrel': noBarrel,
    'function-length': functionLength,
  },
};

/** eslint's own recommendations, taken from eslint itself: `@eslint/js` would be a dependency for one list. */
export const coreRecommended = Object.fromEntries(
  [...builtinRules].filter(([, rule]) => rule.meta.docs?.recommended).map(([name]) => [name, 'error']),
);
