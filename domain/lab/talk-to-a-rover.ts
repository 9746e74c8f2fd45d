// The station "Talk to a rover": a rover stands before an edge, and every picture and command takes the light's time.
// Three ways to drive it: hold a joystick, send a metre at a time, or send one plan.
import { computeLightTimeS } from '../mars/earth-mars';
import type { StationModel } from './station-model';

export type RoverState = {
  /** The day of the talk, ms since 1970-01-01 UTC; the light time is that of its noon. */
  readonly date: number;
  readonly way: string;
  /** From where the rover stands at first to the edge. */
  readonly edgeM: number;
  readonly speedCmS: number;
  readonly elapsedMin: number;
};

export type Signal = {
  readonly word: 'picture' | 'command' | 'none';
  /** 0 where it leaves, 1 where it arrives. */
  readonly part: number;
};

/** The rover is to stop this far before the edge. */
export const marginM = 2;
const shortStepM = 1;
const longestMin = 9000;
const dayMs = 86_400_000;
const firstMs = Date.UTC(1980, 0);
/** JPL's elements of the planets hold until here. */
const lastMs = Date.UTC(2050, 0);

/** Everything that happens in seconds, told from the way to drive. */
type Drive = {
  readonly delayS: number;
  readonly speedMS: number;
  /** One command is one leg: its length, how many, and the time from its picture to its end. */
  readonly legM: number;
  readonly legs: number;
  readonly legS: number;
  /** Drives from the start, until told to stop. */
  readonly isJoystick: boolean;
  readonly edgeM: number;
};

export const talkToARover: StationModel<RoverState> = {
  fields: [
    { key: 'date', kind: 'moment', from: firstMs, to: lastMs, step: 'day' },
    { key: 'way', kind: 'choice', options: ['joystick', 'steps', 'plan'] },
    { key: 'edgeM', kind: 'range', from: 10, to: 100, step: 5, unit: 'm' },
    { key: 'speedCmS', kind: 'range', from: 1, to: 5, step: 0.5, unit: 'cm/s' },
    { key: 'elapsedMin', kind: 'range', from: 0, to: longestMin, step: 0.1, unit: 'min', isTime: true },
  ],
  start: (nowMs) => ({
    date: Math.floor(Math.min(Math.max(nowMs, firstMs), lastMs) / dayMs) * dayMs,
    way: 'joystick',
    edgeM: 40,
    speedCmS: 4,
    elapsedMin: 0,
  }),
  readings: (state) => {
    const drive = planDrive(state);
    const elapsedS = state.elapsedMin * 60;
    return [
      { id: 'delay', value: drive.delayS / 60, decimals: 1, unit: 'min' },
      { id: 'signal', word: findSignal(state).word },
      { id: 'rover', value: findRoverM(state), decimals: 1, unit: 'm' },
      { id: 'seen', value: findSeenM(state), decimals: 1, unit: 'm' },
      { id: 'commands', value: countCommands(drive, elapsedS), decimals: 0 },
      { id: 'whole', value: findEndS(drive) / 3600, decimals: 1, unit: 'h' },
      { id: 'rolls', value: drive.speedMS * 2 * drive.delayS, decimals: 0, unit: 'm' },
    ];
  },
  describe: (state) => [tellRover(state), tellEarth(state), `way${capital(state.way)}`],
  run: {
    stepS: 120,
    playS: 180,
    step: (state, elapsedS) => ({
      ...state,
      elapsedMin: Math.min(state.elapsedMin + elapsedS / 60, longestMin),
    }),
    isOver: (state) => state.elapsedMin * 60 >= findEndS(planDrive(state)) || state.elapsedMin >= longestMin,
  },
};

/** How far the rover has driven now. */
export function findRoverM(state: RoverState): number {
  return driveM(planDrive(state), state.elapsedMin * 60);
}

/** How far Earth sees it: what was so one light time ago. */
export function findSeenM(state: RoverState): number {
  const drive = planDrive(state);
  return driveM(drive, state.elapsedMin * 60 - drive.delayS);
}

export function hasFallen(state: RoverState): boolean {
  return findRoverM(state) >= state.edgeM;
}

/** The signal that matters now: the picture on its way to Earth, or the command on its way to Mars. */
export function findSignal(state: RoverState): Signal {
  const drive = planDrive(state);
  const elapsedS = state.elapsedMin * 60;
  const legsDone = Math.min(Math.floor(elapsedS / drive.legS), drive.legs);
  const inLegS = elapsedS - legsDone * drive.legS;
  if (inLegS < drive.delayS) return { word: 'picture', part: inLegS / drive.delayS };
  if (legsDone < drive.legs && inLegS < 2 * drive.delayS)
    return { word: 'command', part: inLegS / drive.delayS - 1 };
  return { word: 'none', part: 1 };
}

function planDrive({ date, way, edgeM, speedCmS }: RoverState): Drive {
  const delayS = computeLightTimeS(date + dayMs / 2);
  const speedMS = speedCmS / 100;
  const goalM = edgeM - marginM;
  const isJoystick = way === 'joystick';
  const legM = way === 'steps' ? shortStepM : goalM;
  return {
    delayS,
    speedMS,
    legM,
    legs: isJoystick ? 1 : goalM / legM,
    // A rover that drives already stops with the command; any other drives its leg first.
    legS: 2 * delayS + (isJoystick ? 0 : legM / speedMS),
    isJoystick,
    edgeM,
  };
}

function driveM(drive: Drive, elapsedS: number): number {
  if (elapsedS <= 0) return 0;
  if (drive.isJoystick) return Math.min(drive.speedMS * Math.min(elapsedS, 2 * drive.delayS), drive.edgeM);
  const legsDone = Math.min(Math.floor(elapsedS / drive.legS), drive.legs);
  if (legsDone === drive.legs) return drive.legs * drive.legM;
  const drivingS = elapsedS - legsDone * drive.legS - 2 * drive.delayS;
  return legsDone * drive.legM + Math.max(0, drivingS) * drive.speedMS;
}

/** Sent from Earth so far: the answer to a picture leaves when the picture arrives. */
function countCommands(drive: Drive, elapsedS: number): number {
  if (elapsedS < drive.delayS) return 0;
  return Math.min(Math.floor((elapsedS - drive.delayS) / drive.legS) + 1, drive.legs);
}

/** When Earth knows how it ended: one light time after the last metre. */
function findEndS(drive: Drive): number {
  return drive.legs * drive.legS + drive.delayS;
}

function tellRover(state: RoverState): string {
  if (hasFallen(state)) return 'fallen';
  const before = findRoverM({ ...state, elapsedMin: Math.max(0, state.elapsedMin - 0.01) });
  if (findRoverM(state) > before) return 'driving';
  if (state.elapsedMin === 0) return state.way === 'joystick' ? 'starts' : 'waits';
  return findRoverM(state) >= state.edgeM - marginM - 1e-6 ? 'there' : 'waits';
}

function tellEarth(state: RoverState): string {
  const drive = planDrive(state);
  if (state.elapsedMin * 60 < drive.delayS) return 'earthKnowsNothing';
  return findSeenM(state) >= state.edgeM ? 'earthSeesFall' : 'earthSees';
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
