// The API as an OpenAPI document, made from the very schemas that check its input. It asks nobody, so it takes no actor.
import { z } from 'zod';
import { acceptInvitationInput } from './accept-invitation';
import { createInvitationInput } from './create-invitation';
import { getQuestionInput } from './get-question';
import { giveUpInput } from './give-up';
import { reportProblemInput } from './report-problem';
import { saveAnswerInput } from './save-answer';
import { showHintInput } from './show-hint';
import { startAttemptInput } from './start-attempt';
import { submitAttemptInput } from './submit-attempt';
import { takeBackInvitationInput } from './take-back-invitation';
import { errorCodes } from './use-case';

interface Operation {
  readonly method: 'get' | 'put' | 'post' | 'delete';
  readonly path: string;
  readonly summary: string;
  readonly input: z.ZodObject;
}

const operations: readonly Operation[] = [
  {
    method: 'put',
    path: '/api/v1/attempts/{attempt}',
    summary: 'Begin an attempt',
    input: startAttemptInput,
  },
  {
    method: 'put',
    path: '/api/v1/attempts/{attempt}/answers/{position}',
    summary: 'Keep an answer (graded), or check it (practice)',
    input: saveAnswerInput,
  },
  {
    method: 'get',
    path: '/api/v1/attempts/{attempt}/questions/{position}',
    summary: 'The public form of a question, for a new try',
    input: getQuestionInput,
  },
  {
    method: 'post',
    path: '/api/v1/attempts/{attempt}/hints',
    summary: 'Show the next hint',
    input: showHintInput,
  },
  {
    method: 'post',
    path: '/api/v1/attempts/{attempt}/solutions/{position}',
    summary: 'Give up a practice question: show its solution, and remember that it was shown',
    input: giveUpInput,
  },
  {
    method: 'put',
    path: '/api/v1/attempts/{attempt}/submission',
    summary: 'Hand in a graded attempt',
    input: submitAttemptInput,
  },
  {
    method: 'post',
    path: '/api/v1/attempts/{attempt}/problems/{position}',
    summary: 'Report a problem with a question',
    input: reportProblemInput,
  },
  {
    method: 'post',
    path: '/api/v1/staff',
    summary: 'Make an account for a teacher or an admin from an invitation',
    input: acceptInvitationInput,
  },
  {
    method: 'post',
    path: '/api/v1/invitations',
    summary: 'Invite a teacher or an admin; the secret of the link is told once',
    input: createInvitationInput,
  },
  {
    method: 'delete',
    path: '/api/v1/invitations/{invitation}',
    summary: 'Take an invitation back',
    input: takeBackInvitationInput,
  },
];

const errorSchema = {
  type: 'object',
  required: ['error'],
  properties: {
    error: {
      type: 'object',
      required: ['code', 'message'],
      properties: {
        code: {
          type: 'string',
          enum: [
            ...errorCodes,
            'wrong-method',
            'bad-json',
            'bad-origin',
            'too-large',
            'no-space',
            'unavailable',
            'failed',
          ],
        },
        message: { type: 'string', description: 'One sentence in the language of the request.' },
        detail: { type: 'string' },
      },
    },
  },
};

function describeOperation({ method, path, summary, input }: Operation) {
  const schema = z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' });
  const inPath = [...path.matchAll(/\{(\w+)\}/gu)].map((match) => match[1] ?? '');
  const properties = Object.entries(schema.properties ?? {});
  const isParameter = (name: string): boolean => method === 'get' || inPath.includes(name);
  const inBody = properties.filter(([name]) => !isParameter(name));
  const body = {
    type: 'object',
    properties: Object.fromEntries(inBody),
    required: (schema.required ?? []).filter((name) => !isParameter(name)),
    additionalProperties: false,
  };
  return {
    summary,
    parameters: properties
      .filter(([name]) => isParameter(name))
      .map(([name, of]) => ({
        name,
        in: inPath.includes(name) ? 'path' : 'query',
        required: true,
        schema: of,
      })),
    ...(method === 'get'
      ? {}
      : { requestBody: { required: true, content: { 'application/json': { schema: body } } } }),
    responses: {
      200: { description: 'Done; for a write, after it was committed.' },
      '4XX': { description: 'Refused.', content: { 'application/json': { schema: errorSchema } } },
    },
  };
}

export function describeApi() {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const operation of operations) {
    paths[operation.path] = { ...paths[operation.path], [operation.method]: describeOperation(operation) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Marsad', version: '1', description: 'Every write of Marsad. Sign-in is by cookie.' },
    paths,
  };
}
