import { handle } from '@/app/api/handle';
import { changePupil } from '@/server/use-cases/change-pupil';
import { removePupil } from '@/server/use-cases/remove-pupil';

export const DELETE = handle(removePupil);
export const PUT = handle(changePupil);
export { refuseMethod as GET, refuseMethod as PATCH, refuseMethod as POST } from '@/app/api/refuse';
