import { handle } from '@/app/api/handle';
import { endFamilyLink } from '@/server/use-cases/end-family-link';
import { makeFamilyLink } from '@/server/use-cases/make-family-link';

export const DELETE = handle(endFamilyLink);
export const POST = handle(makeFamilyLink);
export { refuseMethod as GET, refuseMethod as PATCH, refuseMethod as PUT } from '@/app/api/refuse';
