import { handle } from '@/app/api/handle';
import { getQuestion } from '@/server/use-cases/get-question';

export const GET = handle(getQuestion);
