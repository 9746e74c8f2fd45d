import { handle } from '@/app/api/handle';
import { createGroup } from '@/server/use-cases/create-group';
import { deleteGroup } from '@/server/use-cases/delete-group';

export const DELETE = handle(deleteGroup);
export const PUT = handle(createGroup);
export { refuseMethod as GET, refuseMethod as PATCH, refuseMethod as POST } from '@/app/api/refuse';
