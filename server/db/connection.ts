// The one pool of connections to PostgreSQL, shared by Prisma and all route bundles of this process.
import { PrismaPg } from '@prisma/adapter-pg';
import { Pool } from 'pg';
import { getDatabaseUrl } from '../app-env';
import { PrismaClient } from './generated/client';

interface Connection {
  readonly pool: Pool;
  readonly prisma: PrismaClient;
}

declare global {
  // Each route bundle has its own module state; only globalThis is shared between them.
  var marsadConnection: Connection | undefined;
}

/** Enough for a class that saves at once; small enough for the embedded server next to other applications. */
const MOST_CONNECTIONS = 12;

function connect(): Connection {
  const pool = new Pool({
    connectionString: getDatabaseUrl(),
    max: MOST_CONNECTIONS,
    idleTimeoutMillis: 30_000,
    connectionTimeoutMillis: 5_000,
  });
  // An idle connection that breaks (server restarted) is replaced at the next query; it must not end the process.
  pool.on('error', () => undefined);
  return { pool, prisma: new PrismaClient({ adapter: new PrismaPg(pool) }) };
}

export function getConnection(): Connection {
  globalThis.marsadConnection ??= connect();
  return globalThis.marsadConnection;
}

/** The database is at another address from now on; connections to the old one have broken or will. */
export function followDatabase(url: string): void {
  const open = globalThis.marsadConnection;
  if (open !== undefined) open.pool.options.connectionString = url;
}

export async function closeConnection(): Promise<void> {
  const open = globalThis.marsadConnection;
  globalThis.marsadConnection = undefined;
  if (open === undefined) return;
  await open.prisma.$disconnect();
  await open.pool.end();
}
