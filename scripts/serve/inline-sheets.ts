// The style sheets of the build, to stand in the page itself: the first paint then waits for one round trip, not two.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const publicFolder = '/_next/static/chunks/';
/** As React writes it into the head. */
const sheetLink = /<link rel="stylesheet" href="([^"]+)"( nonce="[^"]*")? data-precedence="next"\/>/gu;

/**
 * A page whose address is a key tells browsers so (app/[locale]/card). From a sheet in the page they fetch the fonts with
 * the whole address of the page all the same; from a sheet of its own, with that of the sheet.
 */
const hidesAddress = /<meta name="referrer" content="(?!same-origin)/u;

/** Puts the sheets that a page links to into it, under the nonce of its response. */
export type InlineSheets = (html: string, nonce: string) => string;

/** Reads the sheets of the build in this folder (`.next`), once. */
export function readSheets(buildFolder: string): InlineSheets {
  const folder = path.join(buildFolder, 'static/chunks');
  const sheets = new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.css'))
      .map((name) => [publicFolder + name, readSheet(path.join(folder, name))]),
  );
  return (html, nonce) => {
    if (hidesAddress.test(html)) return html;
    return html.replace(sheetLink, (link: string, href: string) => {
      const sheet = sheets.get(href);
      if (sheet === undefined) return link;
      // React looks for the link and would fetch the sheet after all; one that is disabled is found and not fetched.
      return `<style nonce="${nonce}">${sheet}</style>${link.replace('/>', ' disabled=""/>')}`;
    });
  };
}

/** The addresses in a sheet are relative to the sheet; in the page they would be to the page. */
function readSheet(file: string): string {
  return readFileSync(file, 'utf8')
    .replace(/url\((["']?)\.\.\//gu, 'url($1/_next/static/')
    .replace(/\n?\/\*# sourceMappingURL=.*\*\/\s*$/u, '');
}
