// The API as an OpenAPI document, made from the very schemas that check its input. It asks nobody, so it takes no actor.
import { z } from 'zod';
import { changeAssignmentInput } from './change-assignment';
import { classOperations } from './class-operations';
import { createAssignmentInput } from './create-assignment';
import { decideGradeInput } from './decide-grade';
import { deleteAssignmentInput } from './delete-assignment';
import { classOverviewInput } from './get-class-overview';
import { endOwnFamilyLinksInput } from './end-own-family-links';
import { eraseMeInput } from './erase-me';
import { erasePupilInput } from './erase-pupil';
import { getExportInput } from './get-export';
import { acceptInvitationInput } from './accept-invitation';
import { createInvitationInput } from './create-invitation';
import { getQuestionInput } from './get-question';
import { giveUpInput } from './give-up';
import type { Operation } from './operation';
import { releaseAssignmentInput } from './release-assignment';
import { reportProblemInput } from './report-problem';
import { schoolOperations } from './school-operations';
import { saveAnswerInput } from './save-answer';
import { showHintInput } from './show-hint';
import { signUpInput } from './sign-up';
import { startAttemptInput } from './start-attempt';
import { submitAttemptInput } from './submit-attempt';
import { takeBackInvitationInput } from './take-back-invitation';
import { errorCodes } from './use-case';

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
  ...classOperations,
  {
    method: 'put',
    path: '/api/v1/classes/{class}/assignments/{assignment}',
    summary: 'Give work to a class, or to some of its pupils',
    input: createAssignmentInput,
  },
  {
    method: 'put',
    path: '/api/v1/classes/{class}/assignments/{assignment}/terms',
    summary: 'Change the dates, tries, release and recipients of work that was given',
    input: changeAssignmentInput,
  },
  {
    method: 'delete',
    path: '/api/v1/classes/{class}/assignments/{assignment}',
    summary: 'Take an assignment back; attempts stay',
    input: deleteAssignmentInput,
  },
  {
    method: 'post',
    path: '/api/v1/classes/{class}/assignments/{assignment}/release',
    summary: 'Open the results of an assignment that waits for its teacher',
    input: releaseAssignmentInput,
  },
  {
    method: 'put',
    path: '/api/v1/classes/{class}/assignments/{assignment}/decisions/{decision}',
    summary: 'Decide about one cell of the gradebook',
    input: decideGradeInput,
  },
  {
    method: 'get',
    path: '/api/v1/classes/{class}/overview',
    summary: 'What each pupil of a class is doing now',
    input: classOverviewInput,
  },
  {
    method: 'get',
    path: '/api/v1/classes/{class}/events',
    summary: 'Server-sent events: "work" whenever the overview of the class should be read again',
    input: classOverviewInput,
  },
  {
    method: 'get',
    path: '/api/v1/me/export',
    summary: 'Everything that is kept about whoever asks, as a file',
    input: getExportInput,
  },
  {
    method: 'delete',
    path: '/api/v1/me',
    summary: 'Erase everything about whoever asks',
    input: eraseMeInput,
  },
  {
    method: 'delete',
    path: '/api/v1/classes/{class}/pupils/{pupil}/data',
    summary: 'Erase everything about a pupil who is in this class only',
    input: erasePupilInput,
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
  {
    method: 'delete',
    path: '/api/v1/me/family-links',
    summary: 'Take back every link that shows a family what whoever asks understands',
    input: endOwnFamilyLinksInput,
  },
  ...schoolOperations,
  {
    method: 'post',
    path: '/api/v1/staff/sign-up',
    summary: 'Make an account as a teacher without an invitation, where the operator allows it',
    input: signUpInput,
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
