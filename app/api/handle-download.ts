// What a use case gives, as a file that the browser keeps.
import type { UseCase } from '@/server/use-cases/use-case';
import { handle } from './handle';

type Handler = ReturnType<typeof handle>;

/** An error is no file: it is shown. */
export function handleDownload(useCase: UseCase<unknown>, fileName: string): Handler {
  const answer = handle(useCase);
  return async (request, context) => {
    const response = await answer(request, context);
    if (response.ok) response.headers.set('Content-Disposition', `attachment; filename="${fileName}"`);
    return response;
  };
}
