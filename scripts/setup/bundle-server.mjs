// Bundles the server's start scripts, with what they use of server/ and domain/, into .data/build/*.mjs, so that
// starting needs no compiler. Packages stay outside and are loaded from node_modules.
export async function bundleServer() {
  const { build } = await import('esbuild');
  await build({
    entryPoints: { serve: 'scripts/serve.ts', dev: 'scripts/dev.ts' },
    outdir: '.data/build',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    packages: 'external',
    sourcemap: 'linked',
    tsconfig: 'tsconfig.json',
    logLevel: 'silent',
    plugins: [serverOnly],
  });
}

/** The guard `server-only` throws outside React's server; this is a server. */
const serverOnly = {
  name: 'server-only',
  setup(build) {
    build.onResolve({ filter: /^server-only$/ }, () => ({ path: 'server-only', namespace: 'empty' }));
    build.onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: '' }));
  },
};
