// What the set-up reads of the environment; it runs before server/env.ts can, which needs installed packages.

/** npm's own program, when npm runs us. */
export const npmProgram = process.env.npm_execpath ?? null;

/** A browser for the tests, named by the operator. */
export const chromiumPath = process.env.CHROMIUM_PATH === '' ? null : (process.env.CHROMIUM_PATH ?? null);

export const searchPath = process.env.PATH ?? '';

/**
 * The environment of a program that we start.
 * @param {Record<string, string> | undefined} additions
 */
export function makeChildEnvironment(additions) {
  return { ...process.env, ...additions };
}
