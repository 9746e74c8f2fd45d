// Everything about whoever asks, to take away.
import { z } from 'zod';
import { holdBack } from '../../domain/privacy/hold-back';
import { readOwnData } from '../db/own-data';
import { succeed, useCase } from './use-case';

export const getExportInput = z.strictObject({});

export const getExport = useCase({
  permission: 'own-data:read',
  input: getExportInput,
  run: async ({ actor, now }) => {
    const { tables, closedAssignments } = await readOwnData(actor.learnerId, now);
    return succeed({
      from: 'Marsad',
      madeAt: now.toISOString(),
      learner: actor.learnerId,
      /** Assignments whose results are not in the file yet, because they are not open yet. */
      notOpenYet: [...closedAssignments].sort(),
      tables: holdBack(tables, closedAssignments),
    });
  },
});
