/**
 * Runs each tool as package.json runs it, but on a copy of the tree, and turns what it prints into findings. Says
 * nothing about which findings are good.
 */
import { execFile } from 'node:child_process';
import { relative } from 'node:path';
import { z } from 'zod';

export const toolNames = ['imports', 'eslint', 'types', 'knip', 'prettier', 'stylelint'] as const;
export type ToolName = (typeof toolNames)[number];

/** `says` is the name of the rule, followed by the message. */
export type Finding = { file: string; says: string };

type Tool = { command: (files: string[]) => string[]; read: (printed: string, tree: string) => Finding[] };

const cruiseSchema = z.object({
  summary: z.object({
    violations: z.array(
      z.object({
        from: z.string(),
        to: z.string(),
        rule: z.object({ name: z.string(), severity: z.literal('error') }),
      }),
    ),
  }),
});

const eslintSchema = z.array(
  z.object({
    filePath: z.string(),
    messages: z.array(z.object({ ruleId: z.string().nullable(), severity: z.number(), message: z.string() })),
  }),
);

const stylelintSchema = z.array(
  z.object({ source: z.string(), warnings: z.array(z.object({ rule: z.string(), text: z.string() })) }),
);

const named = z.array(z.object({ name: z.string() }));
const knipKinds = ['files', 'exports', 'types', 'unlisted', 'dependencies'] as const;
const knipSchema = z.object({
  issues: z.array(
    z.object({
      file: z.string(),
      files: named,
      exports: named,
      types: named,
      unlisted: named,
      dependencies: named,
    }),
  ),
});

const tools: Record<ToolName, Tool> = {
  imports: {
    command: () => ['depcruise', '.', '--output-type', 'json'],
    read: (printed) =>
      cruiseSchema
        .parse(JSON.parse(printed))
        .summary.violations.map(({ from, to, rule }) => ({ file: from, says: `${rule.name} ${to}` })),
  },
  eslint: {
    command: (files) => ['eslint', '--format', 'json', ...files],
    read: (printed, tree) =>
      eslintSchema.parse(JSON.parse(printed)).flatMap(({ filePath, messages }) =>
        messages
          // A warning stops nobody, so it does not count as caught.
          .filter(({ severity }) => severity === 2)
          .map(({ ruleId, message }) => ({
            file: relative(tree, filePath),
            says: `${ruleId ?? ''} ${message}`,
          })),
      ),
  },
  types: {
    command: () => ['tsc', '-p', 'domain/tsconfig.json', '--pretty', 'false'],
    read: (printed) =>
      [...printed.matchAll(/^(\S+)\(\d+,\d+\): error (.*)$/gm)].map(([, file = '', says = '']) => ({
        file,
        says,
      })),
  },
  knip: {
    command: () => ['knip', '--no-progress', '--reporter', 'json'],
    read: (printed) =>
      knipSchema
        .parse(JSON.parse(printed))
        .issues.flatMap((issue) =>
          knipKinds.flatMap((kind) =>
            issue[kind].map(({ name }) => ({ file: issue.file, says: `${kind} ${name}` })),
          ),
        ),
  },
  prettier: {
    command: (files) => ['prettier', '--list-different', ...files],
    read: (printed) => printed.split('\n').map((file) => ({ file, says: 'format' })),
  },
  stylelint: {
    command: (files) => ['stylelint', '--formatter', 'json', ...files],
    read: (printed, tree) =>
      stylelintSchema
        .parse(JSON.parse(printed))
        .flatMap(({ source, warnings }) =>
          warnings.map(({ rule, text }) => ({ file: relative(tree, source), says: `${rule} ${text}` })),
        ),
  },
};

/** Findings over `files`, or over the whole tree where a tool has to see it whole. */
export async function runTool(name: ToolName, tree: string, files: string[]): Promise<Finding[]> {
  const { command, read } = tools[name];
  const [binary = '', ...options] = command(files);
  const printed = await run(tree, `node_modules/.bin/${binary}`, options);
  // stylelint prints its report on the error stream; all others print theirs where reports belong.
  return read(printed.out.trim() === '' ? printed.err : printed.out, tree);
}

function run(tree: string, binary: string, options: string[]): Promise<{ out: string; err: string }> {
  return new Promise((resolve) => {
    // Every tool exits with an error when it finds something, which is what is hoped for here.
    execFile(binary, options, { cwd: tree, maxBuffer: 2 ** 28 }, (_error, out, err) => {
      resolve({ out, err });
    });
  });
}
