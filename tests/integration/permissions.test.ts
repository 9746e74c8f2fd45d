// S3 of the promises, for use cases: the table of permissions is the law, and whose a row is decides the rest.
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { isAllowed, visitor, type Actor, type Permission } from '../../domain/permissions';
import { listNicknames } from '../../domain/nickname';
import { makeFamilyLink as storeLink } from '../../server/db/family-links';
import { openJoinCode as openCode } from '../../server/db/join-codes';
import { getConnection } from '../../server/db/connection';
import { replaceCard } from '../../server/db/login-cards';
import { addClassTeacher } from '../../server/db/taught-classes';
import { findTaughtClass } from '../../server/db/teaching';
import { addPupils } from '../../server/use-cases/add-pupils';
import { addTeacher } from '../../server/use-cases/add-teacher';
import { archiveClass } from '../../server/use-cases/archive-class';
import { changePupil } from '../../server/use-cases/change-pupil';
import { closeJoinCode } from '../../server/use-cases/close-join-code';
import { createClass } from '../../server/use-cases/create-class';
import { endClassSessions } from '../../server/use-cases/end-class-sessions';
import { getClasses } from '../../server/use-cases/get-classes';
import { getRoster } from '../../server/use-cases/get-roster';
import { joinClass } from '../../server/use-cases/join-class';
import { makeCards } from '../../server/use-cases/make-cards';
import { makePins } from '../../server/use-cases/make-pins';
import { offerJoin } from '../../server/use-cases/offer-join';
import { openJoinCode } from '../../server/use-cases/open-join-code';
import { removePupil } from '../../server/use-cases/remove-pupil';
import { removeTeacher } from '../../server/use-cases/remove-teacher';
import { reopenClass } from '../../server/use-cases/reopen-class';
import { getCard } from '../../server/use-cases/get-card';
import { getClassMisconceptions } from '../../server/use-cases/get-class-misconceptions';
import { getClassOverview } from '../../server/use-cases/get-class-overview';
import { getClassQuestions } from '../../server/use-cases/get-class-questions';
import { watchClass } from '../../server/use-cases/watch-class';
import { learnerTag } from '../../server/auth/learner-tag';
import { eraseMe } from '../../server/use-cases/erase-me';
import { erasePupil } from '../../server/use-cases/erase-pupil';
import { getExport } from '../../server/use-cases/get-export';
import { getOwnData } from '../../server/use-cases/get-own-data';
import { getPinSignIn } from '../../server/use-cases/get-pin-sign-in';
import { getPrivacy } from '../../server/use-cases/get-privacy';
import { createInvitation as storeInvitation } from '../../server/db/invitations';
import { acceptInvitation } from '../../server/use-cases/accept-invitation';
import { createInvitation } from '../../server/use-cases/create-invitation';
import { getHouse } from '../../server/use-cases/get-house';
import { getInvitation } from '../../server/use-cases/get-invitation';
import { getSignIn } from '../../server/use-cases/get-sign-in';
import { hashIdentity } from '../../server/db/external-identities';
import { purposeOfInvitation, purposeOfLink, sealProof } from '../../server/auth/school-proof';
import { getSignUp } from '../../server/use-cases/get-sign-up';
import { signUp } from '../../server/use-cases/sign-up';
import { getSchoolSignIn } from '../../server/use-cases/get-school-sign-in';
import { joinBySchool } from '../../server/use-cases/join-by-school';
import { linkSchoolAccount } from '../../server/use-cases/link-school-account';
import { unlinkSchoolAccount } from '../../server/use-cases/unlink-school-account';
import { takeBackInvitation } from '../../server/use-cases/take-back-invitation';
import { endFamilyLink } from '../../server/use-cases/end-family-link';
import { endOwnFamilyLinks } from '../../server/use-cases/end-own-family-links';
import { getFamilyReport } from '../../server/use-cases/get-family-report';
import { createGroup as addGroup } from '../../server/db/groups';
import { changeGroup } from '../../server/use-cases/change-group';
import { createGroup } from '../../server/use-cases/create-group';
import { deleteGroup } from '../../server/use-cases/delete-group';
import { getGroups } from '../../server/use-cases/get-groups';
import { getPupil } from '../../server/use-cases/get-pupil';
import { getPupilAttempt } from '../../server/use-cases/get-pupil-attempt';
import { getPupilFamily } from '../../server/use-cases/get-pupil-family';
import { makeFamilyLink } from '../../server/use-cases/make-family-link';
import { getGlossary } from '../../server/use-cases/get-glossary';
import { getHome } from '../../server/use-cases/get-home';
import { getLesson } from '../../server/use-cases/get-lesson';
import { getLab } from '../../server/use-cases/get-lab';
import { getStation } from '../../server/use-cases/get-station';
import { getNews } from '../../server/use-cases/get-news';
import { getOverview } from '../../server/use-cases/get-overview';
import { getProgress } from '../../server/use-cases/get-progress';
import { getQuestion } from '../../server/use-cases/get-question';
import { changeAssignment } from '../../server/use-cases/change-assignment';
import { createAssignment } from '../../server/use-cases/create-assignment';
import { decideGrade } from '../../server/use-cases/decide-grade';
import { deleteAssignment } from '../../server/use-cases/delete-assignment';
import { getAssignment } from '../../server/use-cases/get-assignment';
import { getAssignments } from '../../server/use-cases/get-assignments';
import { getGivenAssignment } from '../../server/use-cases/get-given-assignment';
import { getGrade } from '../../server/use-cases/get-grade';
import { getGradebook } from '../../server/use-cases/get-gradebook';
import { releaseAssignment } from '../../server/use-cases/release-assignment';
import { getAttempt, getQuiz } from '../../server/use-cases/get-quiz';
import { getHandedIn, getResult } from '../../server/use-cases/get-result';
import { getSheet } from '../../server/use-cases/get-sheet';
import { getSources } from '../../server/use-cases/get-sources';
import { getUnit } from '../../server/use-cases/get-unit';
import { giveUp } from '../../server/use-cases/give-up';
import { reportProblem } from '../../server/use-cases/report-problem';
import { saveAnswer } from '../../server/use-cases/save-answer';
import { searchCourse } from '../../server/use-cases/search-course';
import { showHint } from '../../server/use-cases/show-hint';
import { startAttempt } from '../../server/use-cases/start-attempt';
import { submitAttempt } from '../../server/use-cases/submit-attempt';
import type { UseCase } from '../../server/use-cases/use-case';
import {
  begin,
  createAdmin,
  createLearner,
  createTaughtClass,
  createTeacher,
  findQuizId,
  fingerprint,
  rightAnswer,
  succeedWith,
  type AdminContext,
  type LearnerContext,
  type TeacherContext,
} from '../fixtures/world';

// Else the one use case that an operator may switch off would have no good input.
vi.stubEnv('TEACHER_SIGN_UP', 'open');

interface Row {
  readonly permission: Permission;
  readonly useCase: UseCase<unknown>;
  /** Whose it is, and as what somebody else comes: a learner unless said. */
  readonly by?: 'teacher' | 'admin';
  /** Good input for the owner. */
  readonly input: (world: World) => object;
  /** What somebody else is told who gives the same input. */
  readonly toOthers: 'not-found' | 'school-unproven' | 'the same as everybody' | 'what they came for';
  /** Of a class: whoever teaches it along may not. */
  readonly isOwnersAlone?: true;
}

interface World {
  readonly owner: LearnerContext;
  readonly teacher: TeacherContext;
  readonly admin: AdminContext;
  /** Open, for a teacher: its id and its secret. */
  readonly invitation: { readonly invitation: string; readonly secret: string };
  /** The teacher's, with the owner in it. */
  readonly classId: string;
  readonly joinCode: string;
  /** Teaches the class along. */
  readonly colleague: TeacherContext;
  readonly colleagueName: string;
  /** A quiz for that class, whose results the teacher opens. */
  readonly assignment: string;
  readonly graded: string;
  readonly submitted: string;
  readonly practice: string;
  readonly card: string;
  readonly answer: object;
  readonly gradedAnswer: object;
  /** An attempt of the owner at the assignment, handed in. */
  readonly assigned: string;
  /** The secret of the link of the owner's family. */
  readonly family: string;
  /** Of the class, with the owner in it. */
  readonly group: string;
  /** Of the school's own sign-in: for the invitation, and for the session of the teacher. */
  readonly joinProof: string;
  readonly linkProof: string;
}

const everybody = 'the same as everybody';
const lesson = { unit: 'reading-the-red-rock', lesson: 'a-small-cold-rusty-world', step: 1 };

/** Every use case, and the permission it must ask for: said here a second time, so that a change of it is seen. */
const table: Record<string, Row> = {
  getHome: { permission: 'course:read', useCase: getHome, input: () => ({}), toOthers: everybody },
  getOverview: { permission: 'course:read', useCase: getOverview, input: () => ({}), toOthers: everybody },
  getGlossary: { permission: 'course:read', useCase: getGlossary, input: () => ({}), toOthers: everybody },
  getSources: { permission: 'course:read', useCase: getSources, input: () => ({}), toOthers: everybody },
  getLab: { permission: 'course:read', useCase: getLab, input: () => ({}), toOthers: everybody },
  getStation: {
    permission: 'course:read',
    useCase: getStation,
    input: () => ({ station: 'craters', params: {} }),
    toOthers: everybody,
  },
  getNews: { permission: 'course:read', useCase: getNews, input: () => ({}), toOthers: everybody },
  searchCourse: {
    permission: 'course:read',
    useCase: searchCourse,
    input: () => ({ query: 'volcano' }),
    toOthers: everybody,
  },
  getCard: {
    permission: 'card:read',
    useCase: getCard,
    input: ({ card }) => ({ secret: card }),
    toOthers: everybody,
  },
  getUnit: {
    permission: 'course:read',
    useCase: getUnit,
    input: () => ({ unit: lesson.unit }),
    toOthers: everybody,
  },
  getLesson: { permission: 'question:read', useCase: getLesson, input: () => lesson, toOthers: everybody },
  getQuiz: {
    permission: 'question:read',
    useCase: getQuiz,
    input: () => ({ quiz: findQuizId('unit') }),
    toOthers: everybody,
  },
  getAttempt: {
    permission: 'question:read',
    useCase: getAttempt,
    input: ({ graded }) => ({ quiz: findQuizId('unit'), attempt: graded }),
    toOthers: 'not-found',
  },
  getSheet: {
    permission: 'question:read',
    useCase: getSheet,
    input: () => ({ quiz: findQuizId('unit'), seed: 'abcd23' }),
    toOthers: everybody,
  },
  getProgress: { permission: 'progress:read', useCase: getProgress, input: () => ({}), toOthers: everybody },
  getResult: {
    permission: 'attempt:read',
    useCase: getResult,
    input: ({ submitted }) => ({ attempt: submitted }),
    toOthers: 'not-found',
  },
  getHandedIn: {
    permission: 'attempt:read',
    useCase: getHandedIn,
    input: ({ submitted }) => ({ attempt: submitted }),
    toOthers: 'not-found',
  },
  getAssignment: {
    permission: 'assignment:do',
    useCase: getAssignment,
    input: ({ assignment }) => ({ assignment }),
    toOthers: 'not-found',
  },
  getAssignments: {
    permission: 'class:read',
    useCase: getAssignments,
    by: 'teacher',
    input: ({ classId }) => ({ class: classId }),
    toOthers: 'not-found',
  },
  createAssignment: {
    permission: 'assignment:change',
    useCase: createAssignment,
    by: 'teacher',
    input: ({ classId }) => ({
      class: classId,
      assignment: randomUUID(),
      work: quizWork(),
      release: 'at-once',
    }),
    toOthers: 'not-found',
  },
  getGivenAssignment: {
    permission: 'class:read',
    useCase: getGivenAssignment,
    by: 'teacher',
    input: ({ classId, assignment }) => ({ class: classId, assignment }),
    toOthers: 'not-found',
  },
  changeAssignment: {
    permission: 'assignment:change',
    useCase: changeAssignment,
    by: 'teacher',
    input: ({ classId, assignment, owner }) => ({
      ...{ class: classId, assignment, version: 1, release: 'by-hand' },
      ...{ to: 'pupils', pupils: [owner.actor.learnerId] },
    }),
    toOthers: 'not-found',
  },
  deleteAssignment: {
    permission: 'assignment:change',
    useCase: deleteAssignment,
    by: 'teacher',
    input: ({ classId, assignment }) => ({ class: classId, assignment }),
    toOthers: 'not-found',
  },
  releaseAssignment: {
    permission: 'assignment:change',
    useCase: releaseAssignment,
    by: 'teacher',
    input: ({ classId, assignment }) => ({ class: classId, assignment }),
    toOthers: 'not-found',
  },
  getGradebook: {
    permission: 'gradebook:read',
    useCase: getGradebook,
    by: 'teacher',
    input: ({ classId }) => ({ class: classId, sort: 'pupil', order: 'up' }),
    toOthers: 'not-found',
  },
  getGrade: {
    permission: 'gradebook:read',
    useCase: getGrade,
    by: 'teacher',
    input: ({ classId, assignment, owner }) => ({ class: classId, assignment, pupil: owner.actor.learnerId }),
    toOthers: 'not-found',
  },
  decideGrade: {
    permission: 'gradebook:change',
    useCase: decideGrade,
    by: 'teacher',
    input: ({ classId, assignment, owner }) => ({
      ...{ class: classId, assignment, decision: randomUUID(), pupil: owner.actor.learnerId },
      ...{ as: 'excused', reason: 'Was ill' },
    }),
    toOthers: 'not-found',
  },
  getQuestion: {
    permission: 'attempt:answer',
    useCase: getQuestion,
    input: ({ practice }) => ({ attempt: practice, position: 0, tryNumber: 1 }),
    toOthers: 'not-found',
  },
  startAttempt: {
    permission: 'attempt:start',
    useCase: startAttempt,
    input: ({ graded }) => ({ attempt: graded, quiz: findQuizId('unit') }),
    toOthers: 'not-found',
  },
  saveAnswer: {
    permission: 'attempt:answer',
    useCase: saveAnswer,
    input: ({ practice, answer }) => ({
      attempt: practice,
      position: 0,
      submissionId: randomUUID(),
      seq: 1,
      answer,
    }),
    toOthers: 'not-found',
  },
  showHint: {
    permission: 'attempt:hint',
    useCase: showHint,
    input: ({ practice }) => ({ attempt: practice, position: 0, step: 1 }),
    toOthers: 'not-found',
  },
  giveUp: {
    permission: 'attempt:give-up',
    useCase: giveUp,
    input: ({ practice }) => ({ attempt: practice, position: 1 }),
    toOthers: 'not-found',
  },
  submitAttempt: {
    permission: 'attempt:submit',
    useCase: submitAttempt,
    input: ({ graded }) => ({ attempt: graded }),
    toOthers: 'not-found',
  },
  reportProblem: {
    permission: 'problem:report',
    useCase: reportProblem,
    input: ({ graded }) => ({ attempt: graded, position: 0, reportId: randomUUID(), aspect: 'words' }),
    toOthers: 'not-found',
  },
  getClasses: {
    permission: 'class:read',
    useCase: getClasses,
    by: 'teacher',
    input: () => ({}),
    toOthers: everybody,
  },
  getRoster: {
    permission: 'class:read',
    useCase: getRoster,
    by: 'teacher',
    input: ({ classId }) => ({ class: classId }),
    toOthers: 'not-found',
  },
  createClass: {
    permission: 'class:change',
    useCase: createClass,
    by: 'teacher',
    input: ({ classId }) => ({ class: classId, name: 'A class', locale: 'en' }),
    toOthers: 'not-found',
  },
  archiveClass: {
    permission: 'class:change',
    useCase: archiveClass,
    by: 'teacher',
    input: ({ classId }) => ({ class: classId }),
    toOthers: 'not-found',
    isOwnersAlone: true,
  },
  reopenClass: {
    permission: 'class:change',
    useCase: reopenClass,
    by: 'teacher',
    input: ({ classId }) => ({ class: classId }),
    toOthers: 'not-found',
    isOwnersAlone: true,
  },
  openJoinCode: {
    permission: 'class:change',
    useCase: openJoinCode,
    by: 'teacher',
    input: ({ classId }) => ({ class: classId }),
    toOthers: 'not-found',
  },
  closeJoinCode: {
    permission: 'class:change',
    useCase: closeJoinCode,
    by: 'teacher',
    input: ({ classId }) => ({ class: classId }),
    toOthers: 'not-found',
  },
  addTeacher: {
    permission: 'class:change',
    useCase: addTeacher,
    by: 'teacher',
    input: ({ classId, colleagueName }) => ({ class: classId, signInName: colleagueName }),
    toOthers: 'not-found',
    isOwnersAlone: true,
  },
  removeTeacher: {
    permission: 'class:change',
    useCase: removeTeacher,
    by: 'teacher',
    input: ({ classId, colleague }) => ({ class: classId, teacher: colleague.actor.learnerId }),
    toOthers: 'not-found',
    isOwnersAlone: true,
  },
  addPupils: {
    permission: 'roster:change',
    useCase: addPupils,
    by: 'teacher',
    input: ({ classId }) => ({ class: classId, list: randomUUID(), count: 2 }),
    toOthers: 'not-found',
  },
  makeCards: {
    permission: 'roster:change',
    useCase: makeCards,
    by: 'teacher',
    input: ({ classId, owner }) => ({ class: classId, pupils: [owner.actor.learnerId] }),
    toOthers: 'not-found',
  },
  makePins: {
    permission: 'roster:change',
    useCase: makePins,
    by: 'teacher',
    input: ({ classId, owner }) => ({ class: classId, pupils: [owner.actor.learnerId] }),
    toOthers: 'not-found',
  },
  getPinSignIn: { permission: 'card:read', useCase: getPinSignIn, input: () => ({}), toOthers: everybody },
  changePupil: {
    permission: 'roster:change',
    useCase: changePupil,
    by: 'teacher',
    input: ({ classId, owner }) => ({
      class: classId,
      pupil: owner.actor.learnerId,
      timeFactor: 1.5,
      textSize: 'large',
      locale: 'ar',
    }),
    toOthers: 'not-found',
  },
  removePupil: {
    permission: 'roster:change',
    useCase: removePupil,
    by: 'teacher',
    input: ({ classId, owner }) => ({ class: classId, pupil: owner.actor.learnerId }),
    toOthers: 'not-found',
  },
  endClassSessions: {
    permission: 'roster:change',
    useCase: endClassSessions,
    by: 'teacher',
    input: ({ classId }) => ({ class: classId }),
    toOthers: 'not-found',
  },
  offerJoin: {
    permission: 'class:join',
    useCase: offerJoin,
    input: ({ joinCode }) => ({ code: joinCode }),
    toOthers: everybody,
  },
  joinClass: {
    permission: 'class:join',
    useCase: joinClass,
    input: ({ joinCode }) => ({ code: joinCode, nickname: listNicknames('en')[0], avatar: 3 }),
    toOthers: 'what they came for',
  },
  getClassOverview: {
    permission: 'insight:read',
    useCase: getClassOverview,
    by: 'teacher',
    input: ({ classId }) => ({ class: classId }),
    toOthers: 'not-found',
  },
  getClassMisconceptions: {
    permission: 'insight:read',
    useCase: getClassMisconceptions,
    by: 'teacher',
    input: ({ classId }) => ({ class: classId }),
    toOthers: 'not-found',
  },
  getClassQuestions: {
    permission: 'insight:read',
    useCase: getClassQuestions,
    by: 'teacher',
    input: ({ classId }) => ({ class: classId }),
    toOthers: 'not-found',
  },
  watchClass: {
    permission: 'insight:read',
    useCase: watchClass,
    by: 'teacher',
    input: ({ classId }) => ({ class: classId }),
    toOthers: 'not-found',
  },
  getPrivacy: { permission: 'course:read', useCase: getPrivacy, input: () => ({}), toOthers: everybody },
  getOwnData: { permission: 'own-data:read', useCase: getOwnData, input: () => ({}), toOthers: everybody },
  getExport: { permission: 'own-data:read', useCase: getExport, input: () => ({}), toOthers: everybody },
  eraseMe: {
    permission: 'own-data:erase',
    useCase: eraseMe,
    input: ({ owner }) => ({ learner: learnerTag(owner.actor.learnerId) }),
    toOthers: 'not-found',
  },
  erasePupil: {
    permission: 'roster:change',
    by: 'teacher',
    useCase: erasePupil,
    input: ({ classId, owner }) => ({ class: classId, pupil: owner.actor.learnerId }),
    toOthers: 'not-found',
  },
  getSignIn: { permission: 'course:read', useCase: getSignIn, input: () => ({}), toOthers: everybody },
  getInvitation: {
    permission: 'invitation:read',
    useCase: getInvitation,
    input: ({ invitation }) => ({ secret: invitation.secret }),
    toOthers: everybody,
  },
  acceptInvitation: {
    permission: 'invitation:read',
    useCase: acceptInvitation,
    input: ({ invitation: { secret } }) => ({
      ...{ secret, signInName: `t-${randomUUID()}`, displayName: 'T' },
      ...{ password: 'olive kettle barley', repeated: 'olive kettle barley' },
    }),
    toOthers: 'what they came for',
  },
  createInvitation: {
    permission: 'invitation:create',
    useCase: createInvitation,
    by: 'admin',
    input: () => ({ role: 'teacher' }),
    toOthers: 'what they came for',
  },
  takeBackInvitation: {
    permission: 'invitation:create',
    useCase: takeBackInvitation,
    by: 'admin',
    input: ({ invitation }) => ({ invitation: invitation.invitation }),
    toOthers: 'what they came for',
  },
  getSignUp: { permission: 'invitation:read', useCase: getSignUp, input: () => ({}), toOthers: everybody },
  signUp: {
    permission: 'invitation:read',
    useCase: signUp,
    input: () => ({
      ...{ signInName: `t-${randomUUID()}`, displayName: 'T' },
      ...{ password: 'olive kettle barley', repeated: 'olive kettle barley' },
    }),
    toOthers: 'what they came for',
  },
  getSchoolSignIn: {
    permission: 'course:read',
    useCase: getSchoolSignIn,
    input: () => ({ proof: '' }),
    toOthers: everybody,
  },
  joinBySchool: {
    permission: 'invitation:read',
    useCase: joinBySchool,
    input: ({ invitation: { secret }, joinProof }) => ({
      ...{ secret, proof: joinProof, signInName: `t-${randomUUID()}`, displayName: 'T' },
    }),
    toOthers: 'what they came for',
  },
  linkSchoolAccount: {
    permission: 'own-sign-in:change',
    useCase: linkSchoolAccount,
    by: 'teacher',
    input: ({ linkProof }) => ({ proof: linkProof }),
    toOthers: 'school-unproven',
  },
  unlinkSchoolAccount: {
    permission: 'own-sign-in:change',
    useCase: unlinkSchoolAccount,
    by: 'teacher',
    input: () => ({}),
    toOthers: 'what they came for',
  },
  getHouse: {
    permission: 'house:read',
    useCase: getHouse,
    by: 'admin',
    input: () => ({}),
    toOthers: everybody,
  },
  getPupil: {
    permission: 'gradebook:read',
    useCase: getPupil,
    by: 'teacher',
    input: pupilOfClass,
    toOthers: 'not-found',
  },
  getPupilAttempt: {
    permission: 'gradebook:read',
    useCase: getPupilAttempt,
    by: 'teacher',
    input: (world) => ({ ...pupilOfClass(world), attempt: world.assigned }),
    toOthers: 'not-found',
  },
  getPupilFamily: {
    permission: 'gradebook:read',
    useCase: getPupilFamily,
    by: 'teacher',
    input: pupilOfClass,
    toOthers: 'not-found',
  },
  makeFamilyLink: {
    permission: 'family:change',
    useCase: makeFamilyLink,
    by: 'teacher',
    input: (world) => ({ ...pupilOfClass(world), days: 14 }),
    toOthers: 'not-found',
  },
  endFamilyLink: {
    permission: 'family:change',
    useCase: endFamilyLink,
    by: 'teacher',
    input: pupilOfClass,
    toOthers: 'not-found',
  },
  endOwnFamilyLinks: {
    permission: 'own-family:end',
    useCase: endOwnFamilyLinks,
    input: () => ({}),
    toOthers: everybody,
  },
  getGroups: {
    permission: 'class:read',
    useCase: getGroups,
    by: 'teacher',
    input: ({ classId }) => ({ class: classId }),
    toOthers: 'not-found',
  },
  createGroup: {
    permission: 'roster:change',
    useCase: createGroup,
    by: 'teacher',
    input: ({ classId, owner }) => ({
      ...{ class: classId, group: randomUUID(), name: 'New', pupils: [owner.actor.learnerId] },
    }),
    toOthers: 'not-found',
  },
  changeGroup: {
    permission: 'roster:change',
    useCase: changeGroup,
    by: 'teacher',
    input: ({ classId, group, owner }) => ({
      ...{ class: classId, group, version: 1, name: 'Renamed', pupils: [owner.actor.learnerId] },
    }),
    toOthers: 'not-found',
  },
  deleteGroup: {
    permission: 'roster:change',
    useCase: deleteGroup,
    by: 'teacher',
    input: ({ classId, group }) => ({ class: classId, group }),
    toOthers: 'not-found',
  },
  getFamilyReport: {
    permission: 'family:read',
    useCase: getFamilyReport,
    input: ({ family }) => ({ secret: family }),
    toOthers: everybody,
  },
};

const rows = Object.entries(table);

function pupilOfClass({ classId, owner }: World): object {
  return { class: classId, pupil: owner.actor.learnerId };
}

function quizWork(): string {
  return `quiz:${findQuizId('unit')}`;
}

async function createWorld(): Promise<World> {
  const owner = await createLearner();
  const [graded, submitted, practice] = [
    await begin(owner, 'unit'),
    await begin(owner, 'unit'),
    await begin(owner, 'practice'),
  ];
  const [first, gradedFirst] = [practice.questions[0], graded.questions[0]];
  if (first === undefined || gradedFirst === undefined) throw new Error('no questions');
  const gradedAnswer = rightAnswer(gradedFirst);
  await succeedWith(
    saveAnswer(owner, {
      attempt: graded.attempt,
      position: 0,
      submissionId: randomUUID(),
      seq: 1,
      answer: gradedAnswer,
    }),
  );
  await succeedWith(showHint(owner, { attempt: practice.attempt, position: 1, step: 1 }));
  await succeedWith(submitAttempt(owner, { attempt: submitted.attempt }));
  const [teacher, admin] = [await createTeacher(), await createAdmin()];
  const nextWeek = new Date(Date.now() + 7 * 24 * 60 * 60 * 1000);
  const classId = await createTaughtClass(teacher, [owner]);
  await openCode(classId, owner.now);
  const named = { where: { id: owner.actor.learnerId }, data: { nickname: 'A pupil' } };
  await getConnection().prisma.learner.update(named);
  const assignment = randomUUID();
  const place = { class: classId, assignment };
  // Given before anybody looks: the owner was here first.
  const early = { ...teacher, now: owner.now };
  await succeedWith(createAssignment(early, { ...place, work: quizWork(), release: 'by-hand' }));
  const assigned = randomUUID();
  await succeedWith(startAttempt(owner, { attempt: assigned, quiz: findQuizId('unit'), assignment }));
  await succeedWith(submitAttempt(owner, { attempt: assigned }));
  const invitation = await storeInvitation('teacher', admin.actor.learnerId, nextWeek);
  const identity = hashIdentity('https://login.example.school', randomUUID());
  return {
    ...{ owner, teacher, admin, invitation, assigned },
    family: await storeFamilyLink(classId, owner),
    group: await storeGroup(classId, owner),
    joinProof: await sealProof(identity, purposeOfInvitation(invitation.secret)),
    linkProof: await sealProof(identity, purposeOfLink(teacher.actor.sessionId)),
    classId,
    joinCode: (await findTaughtClass(classId, teacher.actor.learnerId))?.joinCode ?? '',
    ...(await createColleague(classId)),
    assignment,
    graded: graded.attempt,
    submitted: submitted.attempt,
    practice: practice.attempt,
    card: await replaceCard(owner.actor.learnerId),
    answer: rightAnswer(first),
    gradedAnswer,
  };
}

async function storeFamilyLink(classId: string, { actor, now }: LearnerContext): Promise<string> {
  const expiresAt = new Date(now.getTime() + 7 * 24 * 60 * 60 * 1000);
  return (await storeLink({ classId, learnerId: actor.learnerId }, { now, expiresAt })) ?? '';
}

async function storeGroup(classId: string, { actor: { learnerId } }: LearnerContext): Promise<string> {
  const groupId = randomUUID();
  await addGroup({ groupId, classId, name: 'A group', learnerIds: [learnerId] });
  return groupId;
}

/** Teaches the class along, and how they sign in. */
async function createColleague(
  classId: string,
): Promise<{ readonly colleague: TeacherContext; readonly colleagueName: string }> {
  const colleague = await createTeacher();
  const { signInName } = await getConnection().prisma.staff.findUniqueOrThrow({
    where: { learnerId: colleague.actor.learnerId },
  });
  await addClassTeacher(classId, signInName);
  return { colleague, colleagueName: signInName };
}

function errorOf(result: Awaited<ReturnType<UseCase<unknown>>>): string | null {
  return result.ok ? null : result.error;
}

describe('the table of this test', () => {
  it('has every use case that there is, so that a new one cannot be forgotten', () => {
    const folder = 'server/use-cases';
    const declared = readdirSync(folder)
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .flatMap((file) => [
        ...readFileSync(path.join(folder, file), 'utf8').matchAll(/export const (\w+) = useCase\(/gu),
      ])
      .map((match) => match[1] ?? '');
    expect(declared.sort()).toEqual(Object.keys(table).sort());
  });
});

const strangers = { learner: createLearner, teacher: createTeacher, admin: createAdmin };

describe.each(rows)('%s', (_, { permission, useCase, input, toOthers, by }) => {
  const ownerRole = by ?? 'learner';
  const ownerOf = ({ owner, teacher, admin }: World) => ({ learner: owner, teacher, admin })[ownerRole];
  const roles: [string, (world: World) => Actor][] = [
    ['a visitor', () => visitor],
    ['the learner', ({ owner }) => owner.actor],
    ['the teacher', ({ teacher }) => teacher.actor],
    // An admin of another row than the teacher's: the role alone must open nothing that is somebody's.
    ['an admin', ({ teacher }) => ({ ...teacher.actor, role: 'admin' })],
    ['an admin of their own row', ({ admin }) => admin.actor],
  ];

  it.each(roles)('obeys the table for %s, and a denied call changes nothing', async (__, actorOf) => {
    const world = await createWorld();
    const actor = actorOf(world);
    const before = await fingerprint();
    const result = await useCase({ ...world.owner, actor }, input(world));
    const { role } = actor;
    if (isAllowed(actor, permission)) {
      expect(errorOf(result)).not.toBe('signed-out');
    } else {
      expect(errorOf(result)).toBe(role === 'visitor' ? 'signed-out' : 'not-found');
      expect(await fingerprint()).toBe(before);
    }
    if (actor === ownerOf(world).actor) expect(errorOf(result)).toBeNull();
  });

  it('tells another of the same role nothing of what is not theirs, and changes nothing', async () => {
    const world = await createWorld();
    const stranger = await strangers[ownerRole]();
    const before = await fingerprint();
    const result = await useCase(stranger, input(world));
    const isRefused = toOthers === 'not-found' || toOthers === 'school-unproven';
    expect(errorOf(result)).toBe(isRefused ? toOthers : null);
    const told = JSON.stringify(result);
    for (const id of [world.owner.actor.learnerId, world.owner.actor.sessionId, world.submitted])
      expect(told).not.toContain(id);
    if (toOthers !== 'what they came for') expect(await fingerprint()).toBe(before);
  });

  it('takes nothing but the input it names', async () => {
    const world = await createWorld();
    const before = await fingerprint();
    const result = await useCase(ownerOf(world), { ...input(world), nobodyAskedFor: 'this' });
    expect(errorOf(result)).toBe('bad-input');
    expect(await fingerprint()).toBe(before);
  });
});

const ofNoClass = new Set(['getClasses', 'linkSchoolAccount', 'unlinkSchoolAccount']);
const inClass = rows.filter(([name, { by }]) => by === 'teacher' && !ofNoClass.has(name));

describe.each(inClass)('%s in a class', (_, { useCase, input, isOwnersAlone }) => {
  it('serves whoever teaches it along, unless it is for the owner alone', async () => {
    const world = await createWorld();
    const before = await fingerprint();
    const result = await useCase(world.colleague, input(world));
    expect(errorOf(result)).toBe(isOwnersAlone === true ? 'not-found' : null);
    if (isOwnersAlone === true) expect(await fingerprint()).toBe(before);
  });

  it('reaches nothing of another class through one of its own', async () => {
    const world = await createWorld();
    const stranger = await createTeacher();
    const asked = { ...input(world), class: await createTaughtClass(stranger) };
    const before = await fingerprint();
    const result = await useCase(stranger, asked);
    const told = JSON.stringify(result);
    expect(told).not.toContain(world.submitted);
    const { owner, colleague, assignment, group, assigned } = world;
    const ids = [owner.actor.learnerId, colleague.actor.learnerId, assignment, group, assigned];
    if (ids.some((id) => JSON.stringify(asked).includes(id))) {
      expect(result.ok).toBe(false);
      expect(await fingerprint()).toBe(before);
    }
  });
});

describe('reading', () => {
  it('writes nothing, whoever reads', async () => {
    const world = await createWorld();
    const before = await fingerprint();
    for (const [name, { useCase, input }] of rows.filter(([name]) => name.startsWith('get'))) {
      for (const context of [world.owner, await createVisitorContext(world)])
        await useCase(context, input(world));
      expect([name, await fingerprint()]).toEqual([name, before]);
    }
  });
});

async function createVisitorContext({ owner }: World) {
  return { ...owner, actor: visitor };
}
