// What no page may do, whatever the test is about: load from elsewhere, break its own security policy, throw.
import type { BrowserContext } from '@playwright/test';

/** Every server of these tests listens here. */
const ownHosts = ['127.0.0.1', 'mars.school.test'];

/** The list grows while the pages of this context live. */
export function watchPages(context: BrowserContext): readonly string[] {
  const found: string[] = [];
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (['data:', 'blob:', 'about:'].includes(url.protocol)) return;
    if (!ownHosts.includes(url.hostname)) found.push(`asks another host: ${request.url()}`);
  });
  context.on('console', (message) => {
    if (/content security policy/iu.test(message.text())) found.push(`breaks the policy: ${message.text()}`);
  });
  context.on('weberror', (error) => {
    found.push(`throws: ${error.error().stack ?? error.error().message}`);
  });
  return found;
}
