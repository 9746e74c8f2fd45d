import { handle } from '@/app/api/handle';
import { closeJoinCode } from '@/server/use-cases/close-join-code';
import { openJoinCode } from '@/server/use-cases/open-join-code';

export const DELETE = handle(closeJoinCode);
export const PUT = handle(openJoinCode);
export { refuseMethod as GET, refuseMethod as PATCH, refuseMethod as POST } from '@/app/api/refuse';
