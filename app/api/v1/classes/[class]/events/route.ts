import { handle } from '@/app/api/handle';
import { streamWatch } from '@/app/api/stream-watch';
import { watchClass } from '@/server/use-cases/watch-class';

export const GET = handle(watchClass, streamWatch);
export {
  refuseMethod as DELETE,
  refuseMethod as PATCH,
  refuseMethod as POST,
  refuseMethod as PUT,
} from '@/app/api/refuse';
