// TeX to MathML at build time: no formula script in the browser.
import temml from 'temml';
import type { Digits } from '../../domain/locale';
import { writeDigits } from '../../domain/number-text';

/** Throws temml's ParseError on TeX that cannot be read. */
export function toMathml(tex: string, digits: Digits): string {
  const mathml = temml.renderToString(tex, { displayMode: true, throwOnError: true });
  // The symbols of chemistry are Latin, and the digits that belong to them with them.
  if (tex.includes('\\rightarrow')) return mathml;
  return mathml.replace(
    /(<m(?:n|text)[^>]*>)([^<]*)/gu,
    (_, open: string, text: string) => open + writeDigits(text, digits),
  );
}
