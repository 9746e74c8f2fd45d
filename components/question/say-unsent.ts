// Why something that was asked of the server did not come, in words.
import type { SentAs } from '@/components/outbox/api-client';
import { sayWhyNot } from '@/components/outbox/request';
import type { QuestionWords } from './question-words';

export function sayUnsent(sent: Exclude<SentAs<object>, { state: 'done' }>, words: QuestionWords): string {
  if (sent.state === 'other') return words.signedOut;
  return sayWhyNot(sent, words.noLine);
}
