// A watch as server-sent events: `work` when a page should look again, and a sign of life in between.
import type { Watch } from '@/server/use-cases/watch-class';

/** Often enough that no proxy takes the line for dead, and that who may not see it any more is shut out soon. */
const HEARTBEAT_MS = 20_000;

/** Ends when the browser goes, when the session or the right to it has ended, and when that cannot be told. */
export function streamWatch(watch: Watch, request: Request): Response {
  const text = new TextEncoder();
  let end = (): void => undefined;
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      const send = (part: string): void => {
        controller.enqueue(text.encode(part));
      };
      send('retry: 3000\n\n');
      const stop = watch.start(() => {
        try {
          send('event: work\ndata: 1\n\n');
        } catch {
          end();
        }
      });
      const beat = async (): Promise<void> => {
        if (!(await watch.isStillTheirs())) throw new Error('over');
        send(': here\n\n');
      };
      const timer = setInterval(() => {
        beat().catch(() => {
          end();
        });
      }, HEARTBEAT_MS);
      end = () => {
        end = () => undefined;
        clearInterval(timer);
        stop();
        try {
          controller.close();
        } catch {
          // The browser has gone first.
        }
      };
      request.signal.addEventListener('abort', () => {
        end();
      });
    },
    cancel: () => {
      end();
    },
  });
  const headers = { 'Content-Type': 'text/event-stream; charset=utf-8', 'Cache-Control': 'no-store' };
  return new Response(body, { headers });
}
