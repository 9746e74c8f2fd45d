import { handle } from '@/app/api/handle';
import { linkSchoolAccount } from '@/server/use-cases/link-school-account';
import { unlinkSchoolAccount } from '@/server/use-cases/unlink-school-account';

export const PUT = handle(linkSchoolAccount);
export const DELETE = handle(unlinkSchoolAccount);
export { refuseMethod as GET, refuseMethod as PATCH, refuseMethod as POST } from '@/app/api/refuse';
