// The steps of the set-up in order: what each is called, when it is up to date, and how it is done.
import fs from 'node:fs';
import { findOrInstallBrowser, isBrowserReady } from './browser.mjs';
import { bundleServer } from './bundle-server.mjs';
import { hashInputs, readStamp, removeStamp, writeStamp } from './inputs.mjs';
import {
  arePackagesInstalled,
  arePostgresLinksMade,
  installPackages,
  makePostgresLinks,
} from './packages.mjs';
import { runLogged } from './run-logged.mjs';

/**
 * @typedef {object} Step
 * @property {string} title what is printed while it runs
 * @property {string[]} modes the commands it belongs to
 * @property {boolean} [replacesBuild] true when a server that runs from this folder would lose its files
 * @property {() => boolean} isDone
 * @property {() => Promise<unknown>} run
 */

const all = ['start', 'dev', 'test'];

const generatedClient = 'server/db/generated/client.ts';
const configs = [
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.base.json',
  'next.config.js',
  'postcss.config.js',
  'postcss.config.mjs',
];
/** What Next builds from. */
const buildInputs = [
  ...['app', 'components', 'content', 'domain', 'server', 'public', 'prisma/schema.prisma'],
  ...['scripts/build-content.ts', 'scripts/content'],
  ...configs,
];
const isTest = (file) => /\.test\.tsx?$/.test(file);

/** @type {Step[]} */
export const steps = [
  {
    title: 'Installing packages',
    modes: all,
    replacesBuild: true,
    isDone: arePackagesInstalled,
    run: installPackages,
  },
  {
    title: 'Linking the libraries of PostgreSQL',
    modes: all,
    isDone: arePostgresLinksMade,
    run: makePostgresLinks,
  },
  makeStampedStep({
    name: 'prisma',
    title: 'Generating the database client',
    inputs: () =>
      hashInputs(['prisma/schema.prisma', 'prisma.config.ts', 'node_modules/prisma/package.json']),
    hasResult: () => fs.existsSync(generatedClient),
    run: () => runLogged('prisma', process.execPath, ['node_modules/prisma/build/index.js', 'generate']),
  }),
  makeStampedStep({
    name: 'content',
    title: 'Building the content',
    inputs: () =>
      hashInputs(
        ['content', 'domain', 'scripts/build-content.ts', 'scripts/content', 'package-lock.json'],
        [],
        isTest,
      ),
    hasResult: () => fs.existsSync('.built'),
    run: () => runLogged('content', process.execPath, ['--import', 'tsx', 'scripts/build-content.ts']),
  }),
  makeStampedStep({
    name: 'next',
    title: 'Building the pages',
    modes: ['start', 'test'],
    replacesBuild: true,
    inputs: () => hashInputs(buildInputs, [process.version], isTest),
    hasResult: () => fs.existsSync('.next/BUILD_ID'),
    run: () =>
      runLogged('next', process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
        env: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
      }),
  }),
  makeStampedStep({
    name: 'server',
    title: 'Bundling the server',
    inputs: () => hashInputs(['scripts', 'server', 'domain', 'prisma/schema.prisma', ...configs], [], isTest),
    hasResult: () => fs.existsSync('.data/build/serve.mjs') && fs.existsSync('.data/build/dev.mjs'),
    run: bundleServer,
  }),
  {
    title: 'Finding or installing Chromium',
    modes: ['test'],
    isDone: isBrowserReady,
    run: findOrInstallBrowser,
  },
];

/** A step that is done when its inputs are those of its last success and its result is still there. */
function makeStampedStep({ name, title, inputs, hasResult, run, modes = all, replacesBuild = false }) {
  return {
    title,
    modes,
    replacesBuild,
    isDone: () => hasResult() && readStamp(name) === inputs(),
    run: async () => {
      // Taken before the work: a file that is saved meanwhile makes the step run again next time.
      const hash = inputs();
      removeStamp(name);
      await run();
      writeStamp(name, hash);
    },
  };
}
