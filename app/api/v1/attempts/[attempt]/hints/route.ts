import { handle } from '@/app/api/handle';
import { showHint } from '@/server/use-cases/show-hint';

export const POST = handle(showHint);
