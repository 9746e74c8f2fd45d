import { handle } from '@/app/api/handle';
import { submitAttempt } from '@/server/use-cases/submit-attempt';

export const PUT = handle(submitAttempt);
