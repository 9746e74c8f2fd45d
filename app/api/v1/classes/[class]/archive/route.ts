import { handle } from '@/app/api/handle';
import { archiveClass } from '@/server/use-cases/archive-class';
import { reopenClass } from '@/server/use-cases/reopen-class';

export const DELETE = handle(reopenClass);
export const PUT = handle(archiveClass);
export { refuseMethod as GET, refuseMethod as PATCH, refuseMethod as POST } from '@/app/api/refuse';
