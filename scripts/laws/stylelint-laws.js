/**
 * The laws of style sheets that no published stylelint rule knows. Used by stylelint.config.js only; proven by
 * prove.ts.
 */
import stylelint from 'stylelint';

/** A rule with no options: `find` is called with each declaration and says what is wrong with it, or nothing. */
function declarationLaw(ruleName, find) {
  const rule = (enabled) => (root, result) => {
    if (!enabled) return;
    root.walkDecls((node) => {
      const message = find(node);
      if (message) stylelint.utils.report({ ruleName, result, node, message: `${message} (${ruleName})` });
    });
  };
  rule.ruleName = ruleName;
  rule.messages = stylelint.utils.ruleMessages(ruleName, {});
  return stylelint.createPlugin(ruleName, rule);
}

function isInside(node, test) {
  for (let parent = node.parent; parent; parent = parent.parent) if (test(parent)) return true;
  return false;
}

/** On paper and for those whom motion makes ill, the rule must win over every component, whatever comes later. */
const overridesAll = ({ type, name, params }) =>
  type === 'atrule' && name === 'media' && /\bprint\b|prefers-reduced-motion/.test(params);

const important = declarationLaw('marsad/important', (declaration) =>
  declaration.important && !isInside(declaration, overridesAll)
    ? 'Only print and reduced motion may be !important: elsewhere order decides'
    : undefined,
);

/** Letter-spacing tears joined Arabic letters apart. `.code` shows PINs and join codes: digits and Latin letters. */
const letterSpacing = declarationLaw('marsad/letter-spacing', (declaration) =>
  declaration.prop.toLowerCase() === 'letter-spacing' && declaration.parent?.selector !== '.code'
    ? 'Arabic letters must join: no letter-spacing, except in `.code`'
    : undefined,
);

/** `margin: 0 1rem 0 2rem` names right and left without saying so, and use-logical lets it pass. */
const fourSides = declarationLaw('marsad/four-sides', ({ prop, value }) => {
  if (!/^(margin|padding|inset|scroll-margin|scroll-padding)$/i.test(prop)) return undefined;
  const [, right, , left] = value.split(/\s+(?![^(]*\))/);
  return left !== undefined && left !== right
    ? `Four values of ${prop} are physical: set ${prop}-inline`
    : undefined;
});

export const laws = [fourSides, important, letterSpacing];
