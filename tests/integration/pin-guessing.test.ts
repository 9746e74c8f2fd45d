// S6 of the promises for PINs: guessing ends, and shuts out neither the owner's own devices, nor the card, nor classmates.
import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { describe, expect, it } from 'vitest';
import { MOST_PIN_DEVICES, PIN_WINDOW_MS, pinLimits } from '../../domain/pin';
import { addDevice, findDevice } from '../../server/auth/known-devices';
import { knowDeviceOf } from '../../server/auth/pin-sign-in';
import { getConnection } from '../../server/db/connection';
import { replaceCard, signInByCard } from '../../server/db/login-cards';
import { makePins } from '../../server/use-cases/make-pins';
import {
  comeIn,
  createPinClass,
  knowDevice,
  now,
  pupilOf,
  wrongPin,
  type PinClass,
  type Pupil,
} from '../fixtures/pin-class';
import { createLearner, succeedWith } from '../fixtures/world';

/** 10 000 are promised; each is a statement or two of the database. */
const FLOOD = 10_000;

/** Wrong PINs one after the other, on devices that were never seen; gives how often a PIN was looked at. */
async function guess(times: number, group: PinClass, pupil: Pupil): Promise<number> {
  let looked = 0;
  for (let n = 0; n < times; n += 100) {
    const tries = Array.from({ length: Math.min(100, times - n) }, () =>
      comeIn(group, pupil, { pin: wrongPin(pupil) }),
    );
    const states = (await Promise.all(tries)).map(({ state }) => state);
    expect(states).not.toContain('done');
    looked += states.filter((state) => state === 'refused').length;
  }
  return looked;
}

describe('10 000 wrong PINs against one pupil', () => {
  it('let the owner in within 2 s on an own device and by card, and take nothing from classmates', async () => {
    const group = await createPinClass();
    const [owner, ...classmates] = group.pupils;
    if (owner === undefined) throw new Error('nobody');
    const devices = await knowDevice(group, owner);
    const card = await replaceCard(owner.learnerId);
    const cardDevices = await knowDeviceOf(owner.learnerId, '');
    expect(await guess(FLOOD, group, owner)).toBe(pinLimits.pupil);

    expect((await comeIn(group, owner)).state).toBe('wait');
    const start = performance.now();
    expect((await comeIn(group, owner, { devices })).state).toBe('done');
    expect(await signInByCard(card)).toMatchObject({ learnerId: owner.learnerId });
    expect((await comeIn(group, owner, { devices: cardDevices })).state).toBe('done');
    expect(performance.now() - start).toBeLessThan(2000);
    for (const classmate of classmates) {
      // As often as anybody may be wrong, each on a device that was never seen.
      expect(await guess(pinLimits.pupil - 1, group, classmate)).toBe(pinLimits.pupil - 1);
      expect((await comeIn(group, classmate)).state).toBe('done');
    }
  }, 240_000);
});

describe('guessing', () => {
  it('ends for a class at its limit on new devices, and leaves known ones alone', async () => {
    const group = await createPinClass();
    const untouched = pupilOf(group, 3);
    const devices = await knowDevice(group, untouched);
    const nobody = { ...untouched, nickname: 'Nobody Here' };
    for (const guessed of [pupilOf(group, 0), pupilOf(group, 1), pupilOf(group, 2), nobody])
      expect(await guess(pinLimits.pupil + 5, group, guessed)).toBe(pinLimits.pupil);
    expect((await comeIn(group, untouched)).state).toBe('wait');
    expect((await comeIn(group, untouched, { devices })).state).toBe('done');
    const other = await createPinClass();
    expect((await comeIn(other, pupilOf(other, 3))).state).toBe('done');
  });

  it('ends on a known device as well, where coming in is no guess and takes none back', async () => {
    const group = await createPinClass();
    const pupil = pupilOf(group, 0);
    const devices = await knowDevice(group, pupil);
    const mistype = async (times: number) => {
      const states: string[] = [];
      for (let n = 0; n < times; n += 1)
        states.push((await comeIn(group, pupil, { devices, pin: wrongPin(pupil) })).state);
      return states.filter((state) => state === 'refused').length;
    };
    expect(await mistype(pinLimits.device - 1)).toBe(pinLimits.device - 1);
    for (let n = 0; n < pinLimits.device; n += 1)
      expect((await comeIn(group, pupil, { devices })).state).toBe('done');
    expect(await mistype(2)).toBe(1);
    expect((await comeIn(group, pupil, { devices })).state).toBe('wait');
  });

  it('has no more known devices than are counted, however many the pupil has come in from', async () => {
    const group = await createPinClass();
    const pupil = pupilOf(group, 0);
    const cookies: string[] = [];
    for (let n = 0; n < MOST_PIN_DEVICES + 4; n += 1) cookies.push(await knowDevice(group, pupil));
    let looked = 0;
    for (const devices of cookies)
      for (let n = 0; n < pinLimits.device + 1; n += 1) {
        const { state } = await comeIn(group, pupil, { devices, pin: wrongPin(pupil) });
        if (state === 'refused') looked += 1;
      }
    expect(looked).toBeLessThanOrEqual(pinLimits.pupil + MOST_PIN_DEVICES * pinLimits.device);
  });

  it('begins anew after a day, and at once with a newer PIN', async () => {
    const group = await createPinClass();
    const pupil = pupilOf(group, 0);
    await guess(pinLimits.pupil + 1, group, pupil);
    expect((await comeIn(group, pupil)).state).toBe('wait');
    const later = new Date(now.getTime() + PIN_WINDOW_MS);
    expect((await comeIn(group, pupil, { now: later })).state).toBe('done');
    const ask = { class: group.id, pupils: [pupil.learnerId] };
    const pin = (await succeedWith(makePins(group.teacher, ask))).pins[0]?.pin ?? '';
    expect((await comeIn(group, pupil, { pin })).state).toBe('done');
  });

  it('tells nobody who is in a class, or which class there is: all end alike', async () => {
    const group = await createPinClass();
    const nobody = { ...pupilOf(group, 0), nickname: `Nobody ${randomUUID().slice(0, 4)}` };
    expect(await guess(pinLimits.pupil + 10, group, nobody)).toBe(pinLimits.pupil);
    const nowhere = { ...group, code: 'ZZZZ9999' };
    await getConnection().prisma.signInTry.deleteMany({});
    expect(await guess(pinLimits.pupil + 10, nowhere, nobody)).toBe(pinLimits.pupil);
  });
});

describe('the cookie of a known device', () => {
  it('knows the last two pupils, each by the PIN they have now, and forgets no teacher for them', async () => {
    const group = await createPinClass();
    const teacherId = group.teacher.actor.learnerId;
    let devices = addDevice('', teacherId);
    for (const pupil of group.pupils) devices = await knowDevice(group, pupil, devices);
    expect(findDevice(devices, teacherId)).not.toBeNull();
    const before = await getConnection().prisma.pin.findMany({
      where: { learnerId: { in: group.pupils.map(({ learnerId }) => learnerId) } },
      select: { id: true, learnerId: true },
    });
    const known = before.filter(({ id }) => findDevice(devices, id) !== null);
    expect(known.map(({ learnerId }) => learnerId).sort()).toEqual(
      [pupilOf(group, 2).learnerId, pupilOf(group, 3).learnerId].sort(),
    );
    expect(await knowDevice(group, pupilOf(group, 3), devices)).toBe(devices);
    expect(devices.length).toBeLessThan(500);
  });

  it('comes with a card only where there is a PIN', async () => {
    const learner = await createLearner();
    expect(await knowDeviceOf(learner.actor.learnerId, 'as-it-was')).toBe('as-it-was');
  });
});
