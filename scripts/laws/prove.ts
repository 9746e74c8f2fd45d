/**
 * Proves that every law is one: plants a breach of each in a copy of the tree, runs the tools on it, and prints what
 * was caught. Nothing is written to the tree itself.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

import { copyTree, removeTree } from './copy-tree';
import { runTool, toolNames, type Finding, type ToolName } from './run-tools';

const plantSchema = z.strictObject({
  law: z.string(),
  file: z.string(),
  text: z.string(),
  /** What the file needs to be a breach: the other half of a circle, the target of an import. */
  beside: z.record(z.string(), z.string()).default({}),
  /** What the tool must say; without it the file is innocent and must be left in peace. */
  says: z.string().optional(),
});
type Plant = z.infer<typeof plantSchema>;

type Verdict = { tool: ToolName; law: string; asHoped: boolean; innocent: boolean };

const plants = z
  .record(z.enum(toolNames), z.array(plantSchema))
  .parse(parse(readFileSync(join(import.meta.dirname, 'breaches.yaml'), 'utf8')));

function plant(copy: string, { file, text, beside }: Plant): void {
  for (const [name, content] of [[file, text] as const, ...Object.entries(beside)]) {
    const path = join(copy, name);
    mkdirSync(dirname(path), { recursive: true });
    if (name === 'package.json') addToPackage(path, content);
    else writeFileSync(path, `${spellOut(content).trimEnd()}\n`);
  }
}

function addToPackage(path: string, text: string): void {
  const packageSchema = z.looseObject({ dependencies: z.record(z.string(), z.string()) });
  const before = packageSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  const { dependencies } = packageSchema.parse(JSON.parse(text));
  writeFileSync(
    path,
    JSON.stringify({ ...before, dependencies: { ...before.dependencies, ...dependencies } }, null, 2),
  );
}

function spellOut(text: string): string {
  return text.replace(/\{\{(\d+) × (.*)\}\}/g, (_whole, count: string, line: string) =>
    Array.from({ length: Number(count) }, () => line).join('\n'),
  );
}

function judge(tool: ToolName, { law, file, beside, says }: Plant, findings: Finding[]): Verdict {
  // A circle is reported once, at whichever file the tool met first.
  const here = findings.filter((finding) => finding.file === file || finding.file in beside);
  const innocent = says === undefined;
  const asHoped = innocent ? here.length === 0 : here.some((finding) => new RegExp(says).test(finding.says));
  return { tool, law, asHoped, innocent };
}

async function tryTool(tool: ToolName, copy: string): Promise<Verdict[]> {
  const findings = await runTool(tool, copy, [...new Set(plants[tool].map(({ file }) => file))]);
  // A tool that falls over finds nothing, and would leave every innocent file in peace.
  if (findings.length === 0) console.error(`${tool} found nothing at all.`);
  return plants[tool].map((planted) => judge(tool, planted, findings));
}

function print(verdicts: Verdict[]): void {
  const width = Math.max(...verdicts.map(({ law }) => law.length));
  console.log(`${'law'.padEnd(width)}  tool       caught`);
  for (const { law, tool, asHoped, innocent } of verdicts) {
    const answer = innocent ? 'no, rightly' : 'yes';
    console.log(`${law.padEnd(width)}  ${tool.padEnd(9)}  ${asHoped ? answer : 'NOT AS IT SHOULD BE'}`);
  }
}

const began = performance.now();
const copy = copyTree(join(import.meta.dirname, '../..'), 'marsad-laws-');
try {
  for (const planted of toolNames.flatMap((tool) => plants[tool])) plant(copy, planted);
  const verdicts = (await Promise.all(toolNames.map((tool) => tryTool(tool, copy)))).flat();
  print(verdicts);
  const failed = verdicts.filter(({ asHoped }) => !asHoped);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(
    `\n${verdicts.length - failed.length} of ${verdicts.length} as they should be, in ${seconds} s.`,
  );
  if (failed.length > 0) process.exitCode = 1;
} finally {
  removeTree(copy);
}
