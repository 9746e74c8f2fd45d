// One step of a lesson: MDX in, a JavaScript module out, with what the lint needs to know about it.
import { compile } from '@mdx-js/mdx';
import type { Root as MdastRoot } from 'mdast';
import type { Root as HastRoot } from 'hast';
import type { MdxJsxAttribute, MdxJsxExpressionAttribute } from 'mdast-util-mdx-jsx';
import remarkGfm from 'remark-gfm';
import { visit } from 'unist-util-visit';
import type { Digits, Locale } from '../../domain/locale';
import { writePlainDigits } from './localise-step';
import { toMathml } from './to-mathml';

export interface StepFacts {
  readonly questions: string[];
  readonly terms: string[];
  readonly figures: string[];
  /** Ids in the `places` of a map. */
  readonly places: string[];
  readonly stations: string[];
  readonly components: string[];
  readonly paragraphs: string[];
}

export interface CompiledStep {
  readonly code: string;
  readonly facts: StepFacts;
}

type Attribute = MdxJsxAttribute | MdxJsxExpressionAttribute;

function textAttribute(attributes: readonly Attribute[], name: string): string | null {
  for (const attribute of attributes) {
    if (
      attribute.type === 'mdxJsxAttribute' &&
      attribute.name === name &&
      typeof attribute.value === 'string'
    ) {
      return attribute.value;
    }
  }
  return null;
}

/** The texts of a list written as `{["one", "two"]}`. */
function listIds(attributes: readonly Attribute[], name: string): string[] {
  return attributes.flatMap((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute' || attribute.name !== name) return [];
    if (typeof attribute.value !== 'object' || attribute.value === null) return [];
    return [...attribute.value.value.matchAll(/["']([^"']*)["']/gu)].map((match) => match[1] ?? '');
  });
}

function textOf(node: object): string {
  if ('value' in node && typeof node.value === 'string') return node.value;
  if (!('children' in node) || !Array.isArray(node.children)) return '';
  const children: unknown[] = node.children;
  return children.map((child) => (typeof child === 'object' && child !== null ? textOf(child) : '')).join('');
}

/** Gathers what a step refers to, and turns each Formula's TeX into MathML. */
function gatherFacts(facts: StepFacts, digits: Digits) {
  return () => (tree: MdastRoot) => {
    visit(tree, (node) => {
      if (node.type === 'paragraph') facts.paragraphs.push(textOf(node));
      if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
      const name = node.name ?? '';
      facts.components.push(name);
      const id = textAttribute(node.attributes, 'id');
      if (name === 'Question' && id !== null) facts.questions.push(id);
      if (name === 'Term' && id !== null) facts.terms.push(id);
      if (name === 'Station') facts.stations.push(id ?? '');
      const figure = textAttribute(node.attributes, 'figure');
      if (figure !== null) facts.figures.push(figure);
      facts.places.push(...listIds(node.attributes, 'places'));
      const tex = textAttribute(node.attributes, 'tex');
      if (name === 'Formula' && tex !== null) {
        node.attributes = [{ type: 'mdxJsxAttribute', name: 'mathml', value: toMathml(tex, digits) }];
      }
    });
  };
}

function localise(locale: Locale, digits: Digits) {
  return () => (tree: HastRoot) => {
    writePlainDigits(tree, locale, digits);
  };
}

/** Throws what the MDX compiler throws: an error with `reason` and `line`. */
export async function compileStep(source: string, locale: Locale, digits: Digits): Promise<CompiledStep> {
  const facts: StepFacts = {
    questions: [],
    terms: [],
    figures: [],
    places: [],
    stations: [],
    components: [],
    paragraphs: [],
  };
  const file = await compile(source, {
    outputFormat: 'program',
    remarkPlugins: [remarkGfm, gatherFacts(facts, digits)],
    rehypePlugins: [localise(locale, digits)],
  });
  return { code: String(file), facts };
}
