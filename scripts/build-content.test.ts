// The command itself: what an author or CI sees of it.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { catalogSchema } from '../domain/content/catalog';
import { plant, soundContent, withContent, type ContentFiles } from '../tests/fixtures/content';

const root = process.cwd();
const loader = pathToFileURL(path.join(root, 'node_modules/tsx/dist/loader.mjs')).href;

interface Outcome {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
  readonly built: string | null;
}

async function build(files: ContentFiles, ...options: string[]): Promise<Outcome> {
  return await withContent(files, async (folder) => {
    const script = path.join(root, 'scripts/build-content.ts');
    const ran = spawnSync(process.execPath, ['--import', loader, script, ...options], {
      cwd: folder,
      encoding: 'utf8',
    });
    const catalog = path.join(folder, '.built/catalog.json');
    const built = existsSync(catalog) ? readFileSync(catalog, 'utf8') : null;
    return { code: ran.status, output: ran.stdout, errors: ran.stderr, built };
  });
}

describe('content:build', () => {
  it('builds sound content into a catalog that the server takes', async () => {
    const { code, output, built } = await build(soundContent);
    expect({ code, output }).toEqual({ code: 0, output: 'Built 1 lessons, 14 questions.\n' });
    const raw: unknown = JSON.parse(built ?? 'null');
    expect(catalogSchema.safeParse(raw).success).toBe(true);
  });

  it('prints every fault, ends with 1 and builds nothing', async () => {
    const first = plant('course.yaml', '[first-unit]', '[first-unit]\nmore: 1');
    const { code, errors, built } = await build({ ...first, 'sources.yaml': '- { id: 5 }\n' });
    expect(code).toBe(1);
    expect(errors).toMatch(/^content\/course\.yaml:\d+: .*"more"/mu);
    expect(errors).toMatch(/^content\/sources\.yaml:1 0\.id: .*expected string, received number; came 5$/mu);
    expect(errors).toMatch(/^\d+ problems in content\/\. Nothing was built\.$/mu);
    expect(built).toBeNull();
  });
});

describe('content:lint', () => {
  it('says that all is well and writes nothing', async () => {
    const { code, output, built } = await build(soundContent, '--lint');
    expect({ code, output, built }).toEqual({
      code: 0,
      output: 'content/ is in order: 1 lessons, 14 questions.\n',
      built: null,
    });
  });
});
