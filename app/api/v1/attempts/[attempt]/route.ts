import { handle } from '@/app/api/handle';
import { startAttempt } from '@/server/use-cases/start-attempt';

export const PUT = handle(startAttempt);
