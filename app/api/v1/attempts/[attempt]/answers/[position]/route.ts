import { handle } from '@/app/api/handle';
import { saveAnswer } from '@/server/use-cases/save-answer';

export const PUT = handle(saveAnswer);
