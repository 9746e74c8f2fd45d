// The school's own sign-in, from the moment the provider has named somebody: what it opens, for whom, and until when.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { visitor } from '../../domain/permissions';
import { openProof, purposeOfInvitation, purposeOfLink, sealProof } from '../../server/auth/school-proof';
import { signInByPassword } from '../../server/auth/password-sign-in';
import { getConnection } from '../../server/db/connection';
import { beginSchoolSession, findIdentityOwner, hashIdentity } from '../../server/db/external-identities';
import { createInvitation } from '../../server/db/invitations';
import { findSession } from '../../server/db/learners';
import { replacePassword } from '../../server/db/staff';
import { getExport } from '../../server/use-cases/get-export';
import { joinBySchool } from '../../server/use-cases/join-by-school';
import { linkSchoolAccount } from '../../server/use-cases/link-school-account';
import { unlinkSchoolAccount } from '../../server/use-cases/unlink-school-account';
import type { Context } from '../../server/use-cases/use-case';
import { listRows } from '../fixtures/rows';
import { createAdmin, createTeacher, fingerprint, succeedWith, type TeacherContext } from '../fixtures/world';

const issuer = 'https://login.example.school';
const asVisitor: Context = { actor: visitor, now: new Date(), reading: { locale: 'en', digits: 'latn' } };
const newIdentity = () => hashIdentity(issuer, randomUUID());

async function link(teacher: TeacherContext, identity = newIdentity()) {
  const proof = await sealProof(identity, purposeOfLink(teacher.actor.sessionId));
  return { identity, result: await linkSchoolAccount(teacher, { proof }) };
}

async function invite(): Promise<string> {
  const nextWeek = new Date(Date.now() + 7 * 24 * 60 * 60 * 1000);
  return (await createInvitation('teacher', (await createAdmin()).actor.learnerId, nextWeek)).secret;
}

async function join(secret: string, identity = newIdentity(), signInName = `t-${randomUUID()}`) {
  const proof = await sealProof(identity, purposeOfInvitation(secret));
  const result = await joinBySchool(asVisitor, { secret, proof, signInName, displayName: 'Ms Haddad' });
  return { identity, signInName, result };
}

describe('a linked school account', () => {
  it('begins a new session of that account each time it comes, and of no other', async () => {
    const teacher = await createTeacher();
    const { identity, result } = await link(teacher);
    expect(result).toEqual({ ok: true, value: {} });
    const [one, other] = [await beginSchoolSession(identity), await beginSchoolSession(identity)];
    expect([one?.learnerId, other?.learnerId]).toEqual([teacher.actor.learnerId, teacher.actor.learnerId]);
    expect(one?.sessionId).not.toBe(other?.sessionId);
    expect(await findSession(one?.sessionId ?? '')).toMatchObject({ role: 'teacher' });
    for (const stranger of [newIdentity(), { ...identity, issuerHash: newIdentity().subjectHash }])
      expect(await beginSchoolSession(stranger)).toBeNull();
  });

  it('is another one where another provider calls somebody the same', () => {
    const [here, there] = [hashIdentity(issuer, '1001'), hashIdentity('https://elsewhere.example', '1001')];
    expect(here.subjectHash).not.toBe(there.subjectHash);
  });

  it('leaves nothing of who they are at the school in any row', async () => {
    const subject = `sub-${randomUUID()}`;
    await link(await createTeacher(), hashIdentity(issuer, subject));
    const rows = (await listRows()).join('\n');
    for (const told of [subject, issuer, 'login.example']) expect(rows).not.toContain(told);
  });

  it('is told in the file of its owner by its date, without a hash', async () => {
    const teacher = await createTeacher();
    const { identity } = await link(teacher);
    const file = await succeedWith(getExport(teacher, {}));
    expect(file.tables['external_identity']).toMatchObject([{ learner_id: teacher.actor.learnerId }]);
    expect(JSON.stringify(file)).not.toContain(identity.subjectHash);
  });

  it('opens one account, however many ask for it at the same moment', async () => {
    const identity = newIdentity();
    const teachers = await Promise.all(Array.from({ length: 5 }, createTeacher));
    const results = await Promise.all(teachers.map((teacher) => link(teacher, identity)));
    const errors = results.map(({ result }) => (result.ok ? null : result.error));
    expect(errors.filter((error) => error === null)).toHaveLength(1);
    expect(errors.filter((error) => error === 'school-taken')).toHaveLength(4);
    expect(await findIdentityOwner(identity)).toBe(teachers[errors.indexOf(null)]?.actor.learnerId);
  });

  it('is the only one of its account; linked again, nothing changes', async () => {
    const teacher = await createTeacher();
    const { identity } = await link(teacher);
    expect((await link(teacher, identity)).result).toMatchObject({ ok: true });
    expect((await link(teacher)).result).toEqual({ ok: false, error: 'school-taken' });
    expect(await findIdentityOwner(identity)).toBe(teacher.actor.learnerId);
  });

  it('opens nothing once its account has a new password from the operator', async () => {
    const teacher = await createTeacher();
    const { identity } = await link(teacher);
    const { prisma } = getConnection();
    const { learnerId } = teacher.actor;
    const { signInName } = await prisma.staff.findUniqueOrThrow({ where: { learnerId } });
    await replacePassword(signInName, 'another hash');
    expect(await beginSchoolSession(identity)).toBeNull();
  });
});

describe('ending the link', () => {
  it('works at once: the school account opens nothing, and every other session has ended', async () => {
    const teacher = await createTeacher();
    const { identity } = await link(teacher);
    const elsewhere = await beginSchoolSession(identity);
    await succeedWith(unlinkSchoolAccount(teacher, {}));
    expect(await beginSchoolSession(identity)).toBeNull();
    expect(await findSession(elsewhere?.sessionId ?? '')).toBeNull();
    expect(await findSession(teacher.actor.sessionId)).not.toBeNull();
  });

  it('leaves no session of somebody who comes in at the same moment', async () => {
    for (let round = 0; round < 5; round += 1) {
      const teacher = await createTeacher();
      const { identity } = await link(teacher);
      const coming = [beginSchoolSession(identity), beginSchoolSession(identity)];
      await Promise.all([...coming, unlinkSchoolAccount(teacher, {}), beginSchoolSession(identity)]);
      const { learnerId, sessionId } = teacher.actor;
      const open = { learnerId, endedAt: null, id: { not: sessionId } };
      expect(await getConnection().prisma.session.count({ where: open })).toBe(0);
    }
  });

  it('is refused to whoever has no other way in, and changes nothing', async () => {
    const { identity } = await join(await invite());
    const begun = await beginSchoolSession(identity);
    if (begun === null) throw new Error('not let in');
    const context: TeacherContext = {
      ...{ actor: { role: 'teacher', ...begun }, now: new Date() },
      reading: { locale: 'en', digits: 'latn' },
    };
    const before = await fingerprint();
    expect(await unlinkSchoolAccount(context, {})).toEqual({ ok: false, error: 'last-way-in' });
    expect(await fingerprint()).toBe(before);
  });
});

describe('the proof of having just come from the school', () => {
  it('is good for the session or the invitation that it was made for, and for nothing else', async () => {
    const identity = newIdentity();
    const proof = await sealProof(identity, purposeOfLink('one'));
    expect(await openProof(proof, purposeOfLink('one'))).toEqual(identity);
    for (const purpose of [purposeOfLink('other'), purposeOfInvitation('one')])
      expect(await openProof(proof, purpose)).toBeNull();
    for (const made of ['', 'x', `${proof.slice(0, -2)}__`, proof.repeat(2)])
      expect(await openProof(made, purposeOfLink('one'))).toBeNull();
  });

  it('links nothing in the session of somebody who came after, and stores nothing', async () => {
    const [before, after] = [await createTeacher(), await createTeacher()];
    const proof = await sealProof(newIdentity(), purposeOfLink(before.actor.sessionId));
    const rows = await fingerprint();
    expect(await linkSchoolAccount(after, { proof })).toEqual({ ok: false, error: 'school-unproven' });
    expect(await fingerprint()).toBe(rows);
  });
});

describe('an invitation that is taken with a school account', () => {
  it('makes one account that the school account opens and no password does', async () => {
    const { identity, signInName, result } = await join(await invite());
    expect(result).toEqual({ ok: true, value: {} });
    const begun = await beginSchoolSession(identity);
    expect(await findSession(begun?.sessionId ?? '')).toMatchObject({
      role: 'teacher',
      displayName: 'Ms Haddad',
    });
    for (const password of ['', 'null', 'olive kettle barley']) {
      const tried = { name: signInName, password, address: 'here', devices: '', now: new Date() };
      expect(await signInByPassword(tried)).toEqual({ state: 'refused' });
    }
  });

  it('stays open where the school account or the name is taken, or nothing was proven; nothing is stored', async () => {
    const [secret, other, taken] = [await invite(), await invite(), await join(await invite())];
    const before = await fingerprint();
    expect((await join(secret, taken.identity)).result).toMatchObject({ error: 'school-taken' });
    expect((await join(secret, newIdentity(), taken.signInName)).result).toMatchObject({
      error: 'name-taken',
    });
    const unproven = { secret, proof: '', signInName: 'some-name', displayName: '' };
    expect(await joinBySchool(asVisitor, unproven)).toMatchObject({ error: 'school-unproven' });
    const elsewhere = await sealProof(newIdentity(), purposeOfInvitation(other));
    expect(await joinBySchool(asVisitor, { ...unproven, proof: elsewhere })).toMatchObject({
      error: 'school-unproven',
    });
    expect(await fingerprint()).toBe(before);
    expect((await join(secret)).result).toMatchObject({ ok: true });
    expect((await join(secret)).result).toMatchObject({ error: 'not-found' });
  });
});
