// `npm run bench`: the figures F1 to F5 of what Marsad promises and those of the lab, from one run of one
// build, beside their goals.
import { parseArgs } from 'node:util';
import { z } from 'zod';
import {
  clearDataFolder,
  findFreePort,
  startApp,
  stopApp,
  waitUntilReady,
  readLogEnd,
} from './bench/app-process';
import { makeBenchBuild } from './bench/bench-build';
import { calibrate } from './bench/calibrate';
import { findCoursePlaces } from './bench/course-places';
import { measureAttempts } from './bench/measure-attempts';
import { measureLab } from './bench/measure-lab';
import { measurePages } from './bench/measure-pages';
import { measureThroughput } from './bench/measure-throughput';
import { measureClass } from './bench/measure-class';
import { measureReports } from './bench/measure-reports';
import { describeError, OperatorError } from './operator-error';
import { runCommand } from './run-command';

const parts = ['f1', 'f2', 'f5', 'lab', 'class'] as const;
const usage = `npm run bench -- [${parts.join('] [')}] [--pace <n>]
  --pace <n>  how many times as fast as a child each pupil of the class works, 1 to 20 (1)`;

interface Plan {
  readonly chosen: ReadonlySet<string>;
  readonly pace: number;
}

function readPlan(): Plan {
  const part = z.enum(parts, `there are ${parts.join(', ')}`);
  const pace = z.coerce.number('--pace: expected a number').min(1).max(20);
  try {
    const options = { pace: { type: 'string', default: '1' } } as const;
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const chosen = z.array(part).parse(positionals);
    return { chosen: new Set(chosen.length === 0 ? parts : chosen), pace: pace.parse(values.pace) };
  } catch (error) {
    const said =
      error instanceof z.ZodError
        ? error.issues.map(({ message }) => message).join('; ')
        : describeError(error);
    throw new OperatorError(`${said}\n\n${usage}`);
  }
}

runCommand(async () => {
  const { chosen, pace } = readPlan();
  await makeBenchBuild();
  const place = {
    port: await findFreePort(),
    dataFolder: '.data/bench/run',
    isBench: true,
    nodeOptions: [],
  };
  await clearDataFolder(place);
  await calibrate(place.dataFolder);
  const places = findCoursePlaces();
  const app = startApp(place);
  const target = { port: place.port, app: app.pid, places };
  try {
    if (!(await waitUntilReady(app, place.port, 60_000)))
      throw new OperatorError(`The app did not start:\n${readLogEnd(place)}`);
    if (chosen.has('f1')) await measurePages(target);
    if (chosen.has('f2')) await measureThroughput(target);
    if (chosen.has('f5')) await measureAttempts(target);
    if (chosen.has('lab')) await measureLab(target);
    if (chosen.has('class')) {
      await measureClass(place, places, pace);
      await measureReports(place);
    }
  } finally {
    await stopApp(app);
  }
});
