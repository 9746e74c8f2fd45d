// A browser in a network of its own with nothing in it but loopback, from where one port leads to the server of the tests:
// whatever a page asks elsewhere has no way to go. Where the system makes no such network, names are not resolved instead.
import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import path from 'node:path';
import { chromium, type Browser, type LaunchOptions } from '@playwright/test';

/** Runs in the network of the browser: what comes to the port goes to the socket, which is a file and knows no networks. */
const relay = `const [port, socket] = process.argv.slice(2);
const browser = process.ppid;
setInterval(() => process.ppid === browser || process.exit(), 200);
require('node:net').createServer((from) => {
  const to = require('node:net').connect(socket);
  from.pipe(to).pipe(from);
  from.on('error', () => to.destroy());
  to.on('error', () => from.destroy());
}).listen(Number(port), '127.0.0.1');
`;

function canPart(): boolean {
  return spawnSync('unshare', ['-rn', 'ip', 'link', 'set', 'lo', 'up']).status === 0;
}

/** A program that is that browser, in its own network. The relay holds none of its pipes, and ends when it has ended. */
function writeWrapper(folder: string, browserPath: string, way: { port: number; socket: string }): string {
  const relayFile = path.join(folder, 'relay.cjs');
  writeFileSync(relayFile, relay);
  const quiet = '</dev/null >/dev/null 2>&1 3>&- 4>&-';
  const toServer = `"${process.execPath}" "${relayFile}" ${String(way.port)} "${way.socket}" ${quiet} &`;
  const inside = `ip link set lo up && { ${toServer} exec "$@"; }`;
  const wrapper = path.join(folder, 'browser.sh');
  writeFileSync(wrapper, `#!/bin/sh\nexec unshare -rn /bin/sh -c '${inside}' sh "${browserPath}" "$@"\n`);
  chmodSync(wrapper, 0o755);
  return wrapper;
}

function openGate(socket: string, port: number): Promise<Server> {
  const gate = createServer((from) => {
    const to = connect(port, '127.0.0.1');
    from.pipe(to).pipe(from);
    from.on('error', () => to.destroy());
    to.on('error', () => from.destroy());
  });
  return new Promise((resolve) => {
    gate.listen(socket, () => {
      resolve(gate);
    });
  });
}

export interface Parted {
  readonly browser: Browser;
  /** Whether it is really in a network of its own. */
  readonly isParted: boolean;
  /** Ends the browser; gives the hosts that it asked or whose names it looked up. */
  close(): Promise<readonly string[]>;
}

export async function launchWithoutEgress(
  folder: string,
  port: number,
  { args = [], executablePath = chromium.executablePath(), ...options }: LaunchOptions,
): Promise<Parted> {
  const log = path.join(folder, 'network.json');
  const isParted = canPart();
  // The path of a socket has a hundred letters at most.
  const socket = path.relative(process.cwd(), path.join(folder, 's'));
  const gate = isParted ? await openGate(socket, port) : null;
  const rules = isParted ? [] : ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'];
  const browser = await chromium.launch({
    ...options,
    executablePath: isParted ? writeWrapper(folder, executablePath, { port, socket }) : executablePath,
    args: [...args, `--log-net-log=${log}`, ...rules],
  });
  return {
    browser,
    isParted,
    close: async () => {
      await browser.close();
      gate?.close();
      return listHosts(readFileSync(log, 'utf8'));
    },
  };
}

/** Which the browser itself asks about the fields of any page with a form, in the name of that page. */
const isOfBrowser = /(^|\/)content-autofill\.googleapis\.com$/u;

interface LoggedEvent {
  readonly type: number;
  readonly params?: {
    readonly url?: string;
    readonly host?: string;
    /** Which page is behind it; without one it is the browser's own affair, such as looking for a newer version. */
    readonly network_isolation_key?: string;
    readonly network_anonymization_key?: string;
  } | null;
}

interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly LoggedEvent[];
}

/** From the browser's own record: other hosts than this machine that a page asked, or whose names it had looked up. */
export function listHosts(log: string): string[] {
  const read: (json: string) => NetLog = JSON.parse;
  const { constants, events } = read(log);
  const { URL_REQUEST_START_JOB: asking, HOST_RESOLVER_MANAGER_JOB: lookingUp } = constants.logEventTypes;
  const hosts = events.flatMap(({ type, params }) => {
    if (type === asking && params?.url !== undefined && !params.network_isolation_key?.startsWith('null'))
      return [new URL(params.url).hostname];
    if (type === lookingUp && params?.host !== undefined && params.network_anonymization_key !== 'null')
      return [params.host];
    return [];
  });
  if (hosts.length === 0) throw new Error('the browser recorded nothing');
  return [...new Set(hosts)].filter((host) => host !== '127.0.0.1' && host !== '' && !isOfBrowser.test(host));
}
