// `npm run bench`: the figures F1, F2 and F5 of what Marsad promises and those of the lab, from one run of
// one build, beside their goals.
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
import { OperatorError } from './operator-error';
import { runCommand } from './run-command';

const parts = ['f1', 'f2', 'f5', 'lab'] as const;

function isPart(text: string): text is (typeof parts)[number] {
  return parts.some((part) => part === text);
}

runCommand(async () => {
  const asked = process.argv.slice(2);
  const unknown = asked.find((text) => !isPart(text));
  if (unknown !== undefined)
    throw new OperatorError(`Unknown: ${unknown}. Say npm run bench -- [f1] [f2] [f5] [lab]`);
  const chosen = new Set(asked.length === 0 ? parts : asked);

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
  } finally {
    await stopApp(app);
  }
});
