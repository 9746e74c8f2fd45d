// The stations of the lab that there are, in their order.
import { z } from 'zod';
import { models } from '../../domain/lab/models';
import { getCourse } from '../content/catalog';
import { succeed, useCase } from './use-case';

export const getLab = useCase({
  permission: 'course:read',
  input: z.strictObject({}),
  run: async ({ reading }) => {
    const { lab } = getCourse();
    return succeed({
      stations: [...models.keys()].flatMap((id) => {
        const station = lab.get(id);
        return station === undefined
          ? []
          : [{ id, sketch: station.sketch, words: station.words[reading.locale] }];
      }),
    });
  },
});
