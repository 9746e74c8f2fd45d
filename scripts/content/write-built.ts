// Writes what the app reads of the content: the catalog, a module for each step of each lesson, and their plain text.
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { Catalog } from '../../domain/content/catalog';
import type { StepText } from '../../domain/content/step-text';
import type { StepModule } from './read-lesson';

function moduleName({ lesson, locale, digits, step }: StepModule): string {
  return `${lesson}.${locale}.${digits}.${String(step)}`;
}

const TYPES = `import type { ComponentType } from 'react';
export type StepContent = ComponentType<{ components: Record<string, unknown> }>;
/** Compiled steps by "lesson.locale.digits.step". */
export const steps: Record<string, () => Promise<{ default: StepContent }>>;
`;

/** All or nothing: the folder is made beside the old one and then takes its place. */
export function writeBuilt(
  folder: string,
  catalog: Catalog,
  modules: readonly StepModule[],
  texts: readonly StepText[],
): void {
  const fresh = `${folder}.new`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(`${fresh}/steps`, { recursive: true });
  writeFileSync(`${fresh}/catalog.json`, JSON.stringify(catalog));
  writeFileSync(`${fresh}/search.json`, JSON.stringify(texts));
  for (const step of modules) writeFileSync(`${fresh}/steps/${moduleName(step)}.js`, step.code);
  const entries = modules.map(
    (step) => `  '${moduleName(step)}': () => import('./steps/${moduleName(step)}.js'),`,
  );
  writeFileSync(`${fresh}/steps.js`, `export const steps = {\n${entries.join('\n')}\n};\n`);
  writeFileSync(`${fresh}/steps.d.ts`, TYPES);
  rmSync(folder, { recursive: true, force: true });
  renameSync(fresh, folder);
}
