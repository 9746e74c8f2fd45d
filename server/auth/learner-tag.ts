// How a browser knows whose answers it keeps: a short tag made from the learner's id, which tells nothing else.
import { createHmac } from 'node:crypto';
import { getAuthSecret } from '../app-env';

export function learnerTag(learnerId: string): string {
  return createHmac('sha256', getAuthSecret()).update(`tag/${learnerId}`).digest('hex').slice(0, 16);
}
