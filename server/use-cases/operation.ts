// One write or machine-read answer of the API, as its document names it.
import type { z } from 'zod';

export interface Operation {
  readonly method: 'get' | 'put' | 'post' | 'delete';
  readonly path: string;
  readonly summary: string;
  readonly input: z.ZodObject;
}
