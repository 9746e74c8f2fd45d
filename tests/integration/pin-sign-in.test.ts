// Signing in by PIN: who is let in, what is told, and what a newer PIN and a removed pupil end.
import { describe, expect, it } from 'vitest';
import { getConnection } from '../../server/db/connection';
import { findSession } from '../../server/db/learners';
import { archiveClass } from '../../server/use-cases/archive-class';
import { getRoster } from '../../server/use-cases/get-roster';
import { makePins } from '../../server/use-cases/make-pins';
import { removePupil } from '../../server/use-cases/remove-pupil';
import { comeIn, createPinClass, nicknames, pupilOf, wrongPin } from '../fixtures/pin-class';
import { listRows } from '../fixtures/rows';
import { createLearner, createTeacher, fingerprint, succeedWith } from '../fixtures/world';

describe('class code, nickname and PIN', () => {
  it('begin a session of their pupil, each time a new one, however they are typed', async () => {
    const group = await createPinClass();
    const [one, two] = [pupilOf(group, 0), pupilOf(group, 1)];
    const spaced = `${one.pin.slice(0, 3)} ${one.pin.slice(3)}`;
    const arabic = two.pin.replaceAll(/\d/gu, (digit) => String.fromCodePoint(0x0660 + Number(digit)));
    const came = [
      await comeIn(group, one),
      await comeIn(group, one, { code: group.code.toLowerCase(), nickname: ' quiet  dune', pin: spaced }),
      await comeIn(group, two, { nickname: 'نجمه هادئه', pin: arabic }),
    ];
    const sessions = came.map((each) => (each.state === 'done' ? each : null));
    expect(sessions.map((each) => each?.learnerId)).toEqual([one.learnerId, one.learnerId, two.learnerId]);
    expect(new Set(sessions.map((each) => each?.sessionId)).size).toBe(3);
    expect(await findSession(sessions[0]?.sessionId ?? '')).toMatchObject({ nickname: 'Quiet Dune' });
  });

  it('stand in no row as they are, and a PIN is refused where its hash belongs', async () => {
    const group = await createPinClass();
    const pupil = pupilOf(group, 0);
    await comeIn(group, pupil);
    await comeIn(group, pupil, { pin: '987650', nickname: 'Never Seen Anywhere' });
    const row = await getConnection().prisma.pin.findUniqueOrThrow({
      where: { learnerId: pupil.learnerId },
    });
    expect(JSON.stringify(row)).not.toContain(pupil.pin);
    const rows = (await listRows()).join('\n');
    expect(rows).not.toContain('Never Seen Anywhere');
    const kept = getConnection().prisma.pin.update({ where: { id: row.id }, data: { pinHash: pupil.pin } });
    await expect(kept).rejects.toThrow('pin_keeps_a_hash');
  });

  it('open nothing when one of them is wrong, and are told alike, with nothing begun', async () => {
    const group = await createPinClass();
    const [pupil, other] = [pupilOf(group, 0), pupilOf(group, 2)];
    const elsewhere = await createPinClass();
    const sessions = await getConnection().prisma.session.count();
    for (const wrong of [
      { pin: wrongPin(pupil) },
      { nickname: other.nickname },
      { nickname: 'Nobody Here' },
      { code: elsewhere.code, nickname: 'Nobody There' },
      { code: 'ABCD3479' },
      { code: '' },
      { pin: '' },
      { pin: `${pupil.pin}0` },
      { nickname: "' OR true --" },
      { nickname: 'x'.repeat(5000) },
    ])
      expect([wrong, await comeIn(group, pupil, wrong)]).toEqual([wrong, { state: 'refused' }]);
    expect(await getConnection().prisma.session.count()).toBe(sessions);
  });

  it('open nothing from the moment a newer PIN takes its place, also when that is at the same moment', async () => {
    const group = await createPinClass();
    const pupil = pupilOf(group, 0);
    const { teacher, id } = group;
    const ask = { class: id, pupils: [pupil.learnerId] };
    const { signInCode, pins } = await succeedWith(makePins(teacher, ask));
    expect(signInCode).toBe(group.code);
    expect(pins).toHaveLength(1);
    const fresh = pins[0]?.pin ?? '';
    if (fresh !== pupil.pin) expect((await comeIn(group, pupil)).state).toBe('refused');
    expect((await comeIn(group, pupil, { pin: fresh })).state).toBe('done');
    expect((await comeIn(group, pupilOf(group, 2))).state).toBe('done');
    for (let round = 0; round < 10; round += 1) {
      await getConnection().prisma.session.deleteMany({ where: { learnerId: pupil.learnerId } });
      const current = (await succeedWith(makePins(teacher, ask))).pins[0]?.pin ?? '';
      const takeOut = async () => {
        await succeedWith(makePins(teacher, ask));
        const where = { learnerId: pupil.learnerId, endedAt: null };
        await getConnection().prisma.session.updateMany({ where, data: { endedAt: new Date() } });
      };
      await Promise.all([comeIn(group, pupil, { pin: current }), takeOut()]);
      const open = { learnerId: pupil.learnerId, endedAt: null };
      expect(await getConnection().prisma.session.count({ where: open })).toBe(0);
    }
  });

  it('open nothing once their pupil is out of the class, and still the record in a class that was put away', async () => {
    const group = await createPinClass();
    const [gone, stays] = [pupilOf(group, 0), pupilOf(group, 2)];
    const before = await comeIn(group, gone);
    await succeedWith(removePupil(group.teacher, { class: group.id, pupil: gone.learnerId }));
    expect(await findSession(before.state === 'done' ? before.sessionId : '')).toBeNull();
    expect((await comeIn(group, gone)).state).toBe('refused');
    await succeedWith(archiveClass(group.teacher, { class: group.id }));
    expect((await comeIn(group, stays)).state).toBe('done');
  });
});

describe('PINs of a class', () => {
  it('are made for its pupils alone, never for an adult or for whoever has no nickname, and written down', async () => {
    const [group, other] = [await createPinClass(), await createPinClass()];
    const adult = await createTeacher();
    const unnamed = await createLearner();
    for (const { actor } of [adult, unnamed])
      await getConnection().prisma.enrolment.create({
        data: { classId: group.id, learnerId: actor.learnerId },
      });
    const before = await fingerprint();
    const pupils = [adult.actor.learnerId, unnamed.actor.learnerId, pupilOf(other, 0).learnerId];
    expect(await makePins(group.teacher, { class: group.id, pupils })).toMatchObject({ error: 'not-found' });
    expect(await fingerprint()).toBe(before);
    const roster = await succeedWith(getRoster(group.teacher, { class: group.id }));
    expect(roster.signInCode).toBe(group.code);
    expect(roster.pupils.filter(({ hasPin }) => hasPin)).toHaveLength(nicknames.length);
    const entry = { action: 'pins:make', actorId: group.teacher.actor.learnerId, subjectId: group.id };
    expect(await getConnection().prisma.auditEntry.count({ where: entry })).toBe(1);
  });

  it('are made one after the other when two teachers make them at once', async () => {
    const group = await createPinClass();
    const ask = { class: group.id, pupils: group.pupils.map(({ learnerId }) => learnerId) };
    const made = await Promise.all([makePins(group.teacher, ask), makePins(group.teacher, ask)]);
    expect(made.map(({ ok }) => ok)).toEqual([true, true]);
    expect(await getConnection().prisma.pin.count({ where: { learnerId: { in: ask.pupils } } })).toBe(4);
  });
});
