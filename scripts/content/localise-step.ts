// Arabic text of a lesson in the learner's digits, with each signed number kept in its own left-to-right island.
import type { Element, ElementContent, Root, Text } from 'hast';
import { visit } from 'unist-util-visit';
import type { Digits, Locale } from '../../domain/locale';
import { writeDigits } from '../../domain/number-text';

/** Attributes that hold names or code, not words. */
const CODE_ATTRIBUTES = new Set(['id', 'figure', 'places', 'mathml', 'href', 'unit', 'className', 'dir']);
const SIGNED = /([−+±][0-9٠-٩][0-9٠-٩.,٫٬]*)/u;

function isolateSigned(text: string): ElementContent[] {
  return text.split(SIGNED).flatMap((part, index): (Text | Element)[] => {
    if (part === '') return [];
    const value: Text = { type: 'text', value: part };
    if (index % 2 === 0) return [value];
    return [{ type: 'element', tagName: 'bdi', properties: { dir: 'ltr' }, children: [value] }];
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Rewrites the string literals inside an attribute's expression, such as the names of bars. */
function writeLiterals(node: unknown, digits: Digits): void {
  if (Array.isArray(node)) {
    for (const child of node) writeLiterals(child, digits);
    return;
  }
  if (!isRecord(node)) return;
  if (node['type'] === 'Literal' && typeof node['value'] === 'string') {
    node['value'] = writeDigits(node['value'], digits);
    delete node['raw'];
    return;
  }
  for (const child of Object.values(node)) writeLiterals(child, digits);
}

function writeAttributes(attributes: readonly unknown[], digits: Digits): void {
  for (const attribute of attributes) {
    if (!isRecord(attribute) || CODE_ATTRIBUTES.has(String(attribute['name']))) continue;
    const value = attribute['value'];
    if (typeof value === 'string') attribute['value'] = writeDigits(value, digits);
    else writeLiterals(value, digits);
  }
}

export function writePlainDigits(tree: Root, locale: Locale, digits: Digits): void {
  if (locale !== 'ar') return;
  visit(tree, (node, index, parent) => {
    if ('attributes' in node && Array.isArray(node.attributes)) writeAttributes(node.attributes, digits);
    if (node.type !== 'text' || parent === undefined || index === undefined) return;
    const pieces = isolateSigned(writeDigits(node.value, digits));
    parent.children.splice(index, 1, ...pieces);
    return index + pieces.length;
  });
}
