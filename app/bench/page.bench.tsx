// A bare page of the same framework and build, for `npm run bench`. Other builds do not have it (next.config.js).

/** Rendered for each request, as our pages are. */
export const dynamic = 'force-dynamic';

export default function BarePage() {
  return <p>This page stands beside ours to be measured.</p>;
}
