import { handle } from '@/app/api/handle';
import { createAssignment } from '@/server/use-cases/create-assignment';
import { deleteAssignment } from '@/server/use-cases/delete-assignment';

export const PUT = handle(createAssignment);
export const DELETE = handle(deleteAssignment);
export { refuseMethod as GET, refuseMethod as PATCH, refuseMethod as POST } from '@/app/api/refuse';
