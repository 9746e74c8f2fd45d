// @ts-check

/**
 * `npm run bench` builds apart, with files that no other build has: `page.bench.tsx` is a page there and nothing here.
 * @type {import('next').NextConfig}
 */
const bench = {
  distDir: '.data/bench/next',
  pageExtensions: ['bench.tsx', 'bench.ts', 'tsx', 'ts'],
};

/**
 * Pages for those who work on Marsad, `page.dev.tsx`, are pages in `npm run dev` only.
 * @type {import('next').NextConfig}
 */
const development = { pageExtensions: ['dev.tsx', 'tsx', 'ts'] };

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  // Our own server compresses (scripts/serve/send-whole.ts): it finishes a page first, and files only once.
  compress: false,
  reactStrictMode: true,
  productionBrowserSourceMaps: false,
  images: { unoptimized: true },
  // Asked for with every page otherwise.
  headers: async () => [
    { source: '/icon.svg', headers: [{ key: 'Cache-Control', value: 'public, max-age=86400' }] },
  ],
  typescript: { ignoreBuildErrors: true },
  devIndicators: false,
  // `npm run dev` prints the address of each page; that of a login card or an invitation is a key.
  logging: { incomingRequests: { ignore: [/\/(?:card|invitation)\//] } },
  ...(process.env.NODE_ENV === 'development' ? development : {}),
  ...(process.env.MARSAD_BENCH === '1' ? bench : {}),
};

export default config;
