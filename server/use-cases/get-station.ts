// One station of the lab, set up as the address of its page says.
import { z } from 'zod';
import { getCourse } from '../content/catalog';
import { slug } from './input';
import { viewStation } from './station-view';
import { fail, succeed, useCase } from './use-case';

export const getStation = useCase({
  permission: 'course:read',
  input: z.strictObject({ station: slug, params: z.record(z.string(), z.unknown()) }),
  run: async ({ input, reading, now }) => {
    const { lab, sources } = getCourse();
    const view = viewStation(input.station, { params: input.params, reading, now });
    const station = lab.get(input.station);
    if (view === null || station === undefined) return fail('not-found');
    return succeed({ view, sources: station.sources.flatMap((id) => sources.get(id) ?? []) });
  },
});
