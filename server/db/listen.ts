// Hears what any process of the app announces: one connection that listens, as long as somebody wants to know.
import { Client } from 'pg';
import { WORK_CHANNEL } from './announce-work';
import { getConnection } from './connection';

/** Given the learners who have done something; null after a gap in which anybody may have. */
type Hear = (learnerIds: readonly string[] | null) => void;

const RETRY_MS = 1000;

const hearers = new Set<Hear>();
let listening: Client | null = null;
let isHearing = false;

function tell(learnerIds: readonly string[] | null): void {
  for (const hear of hearers) hear(learnerIds);
}

function retryLater(): void {
  setTimeout(listen, RETRY_MS).unref();
}

/** By the address that the pool has now: an embedded database may have moved since. */
function listen(): void {
  if (listening !== null || hearers.size === 0) return;
  const client = new Client({
    connectionString: getConnection().pool.options.connectionString,
    connectionTimeoutMillis: 5000,
    keepAlive: true,
  });
  listening = client;
  const giveUp = (): void => {
    if (listening !== client) return;
    listening = null;
    isHearing = false;
    client.end().catch(() => undefined);
    retryLater();
  };
  client.on('error', giveUp);
  client.on('end', giveUp);
  client.on('notification', ({ payload }) => {
    tell(payload?.split(',') ?? null);
  });
  client
    .connect()
    .then(() => client.query(`LISTEN ${WORK_CHANNEL}`))
    .then(() => {
      isHearing = listening === client;
      tell(null);
    })
    .catch(giveUp);
}

function stopListening(): void {
  const client = listening;
  listening = null;
  isHearing = false;
  client?.end().catch(() => undefined);
}

/**
 * Until the returned function is called. Reconnects by itself. Told null as soon as it hears, and after each gap: until then
 * anything may have been missed.
 */
export function hearWork(hear: Hear): () => void {
  hearers.add(hear);
  if (isHearing) hear(null);
  else listen();
  return () => {
    hearers.delete(hear);
    if (hearers.size === 0) stopListening();
  };
}
