// A thrown ball with the drag of the air, followed in small steps of time until it is back at the height of the hand.
import { rungeKuttaStep } from './runge-kutta';

export type Throw = {
  readonly speedMS: number;
  /** Above the level, 0 to 90. */
  readonly angleDeg: number;
  readonly gravityMS2: number;
  readonly ballKg: number;
  /** Cross-section times drag coefficient (about 0.47 for a ball), m². 0: no drag. */
  readonly dragAreaM2: number;
  /** Mars at the ground about 0.016, Earth 1.225. */
  readonly airKgM3: number;
};

export type ThrowState = {
  readonly timeS: number;
  readonly distanceM: number;
  readonly heightM: number;
  readonly alongMS: number;
  readonly upMS: number;
  /** Energy that the air has taken from the ball so far, joule. */
  readonly lostJ: number;
};

/** A throw straight up from a moon could take for ever; no throw of a person does. */
const mostSteps = 100_000;

/**
 * Way of a thrown ball through air, state by state, from the hand to where it is back at the height of the hand.
 * dv/dt = −g − ½ ρ CdA |v| v / m, by fourth-order Runge-Kutta; the last step is cut where the height is 0 again.
 * `stepS`: step in seconds, more than 0 (0.01 is good for a hand). Air of one density, no wind, no spin, flat ground.
 * An angle of 0 or less gives the first state only. Energy: kinetic + potential + `lostJ` stays the same.
 * Source: drag law, e.g. Batchelor 1967, An Introduction to Fluid Dynamics, 4.12.
 */
export function followThrow(thrown: Throw, stepS: number): readonly ThrowState[] {
  const angle = (thrown.angleDeg * Math.PI) / 180;
  let now: readonly number[] = [
    0,
    0,
    0,
    thrown.speedMS * Math.cos(angle),
    thrown.speedMS * Math.sin(angle),
    0,
  ];
  const states = [readState(now)];
  const rate = rateOf(thrown);
  for (let count = 0; count < mostSteps && readState(now).upMS !== 0; count += 1) {
    const next = rungeKuttaStep(now, rate, stepS);
    if (readState(next).heightM <= 0) {
      if (count > 0) states.push(readState(rungeKuttaStep(now, rate, findLanding(now, rate, stepS))));
      break;
    }
    states.push(readState(next));
    now = next;
  }
  return states;
}

/** Kinetic and potential energy of the ball in a state and what the air took, joule. */
export function energyOfThrowJ(thrown: Throw, state: ThrowState): number {
  const kineticJ = (thrown.ballKg * (state.alongMS ** 2 + state.upMS ** 2)) / 2;
  return kineticJ + thrown.ballKg * thrown.gravityMS2 * state.heightM + state.lostJ;
}

type Rate = (state: readonly number[]) => readonly number[];

function rateOf({ gravityMS2, ballKg, dragAreaM2, airKgM3 }: Throw): Rate {
  return (state) => {
    const { alongMS, upMS } = readState(state);
    const speedMS = Math.hypot(alongMS, upMS);
    const dragN = (airKgM3 * dragAreaM2 * speedMS ** 2) / 2;
    const slowing = speedMS === 0 ? 0 : dragN / ballKg / speedMS;
    return [1, alongMS, upMS, -slowing * alongMS, -gravityMS2 - slowing * upMS, dragN * speedMS];
  };
}

/** The part of a step after which the height is 0, by halving: it is above 0 before and not after the whole step. */
function findLanding(now: readonly number[], rate: Rate, stepS: number): number {
  let [earlyS, lateS] = [0, stepS];
  for (let halving = 0; halving < 50; halving += 1) {
    const middleS = (earlyS + lateS) / 2;
    if (readState(rungeKuttaStep(now, rate, middleS)).heightM > 0) earlyS = middleS;
    else lateS = middleS;
  }
  return lateS;
}

function readState([
  timeS = 0,
  distanceM = 0,
  heightM = 0,
  alongMS = 0,
  upMS = 0,
  lostJ = 0,
]: readonly number[]) {
  return { timeS, distanceM, heightM, alongMS, upMS, lostJ };
}
