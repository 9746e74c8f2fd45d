// What the API says of classes and of joining one.
import { addPupilsInput } from './add-pupils';
import { addTeacherInput } from './add-teacher';
import { changeGroupInput } from './change-group';
import { changePupilInput } from './change-pupil';
import { ofClass } from './class-input';
import { createClassInput } from './create-class';
import { createGroupInput } from './create-group';
import { deleteGroupInput } from './delete-group';
import { endFamilyLinkInput } from './end-family-link';
import { joinClassInput } from './join-class';
import { makeCardsInput } from './make-cards';
import { makePinsInput } from './make-pins';
import { makeFamilyLinkInput } from './make-family-link';
import { offerJoinInput } from './offer-join';
import { removePupilInput } from './remove-pupil';
import { removeTeacherInput } from './remove-teacher';
import type { Operation } from './operation';

export const classOperations: readonly Operation[] = [
  {
    method: 'put',
    path: '/api/v1/classes/{class}',
    summary: 'Make a class',
    input: createClassInput,
  },
  {
    method: 'delete',
    path: '/api/v1/classes/{class}/archive',
    summary: 'Take an archived class back',
    input: ofClass,
  },
  {
    method: 'put',
    path: '/api/v1/classes/{class}/archive',
    summary: 'Archive a class',
    input: ofClass,
  },
  {
    method: 'delete',
    path: '/api/v1/classes/{class}/join-code',
    summary: 'Close the join code of a class',
    input: ofClass,
  },
  {
    method: 'put',
    path: '/api/v1/classes/{class}/join-code',
    summary: 'Open a class to whoever has its new join code, for an hour',
    input: ofClass,
  },
  {
    method: 'put',
    path: '/api/v1/classes/{class}/pupil-lists/{list}',
    summary: 'Add pupils: so many with made nicknames, or a list of nicknames',
    input: addPupilsInput,
  },
  {
    method: 'delete',
    path: '/api/v1/classes/{class}/pupils/{pupil}',
    summary: 'Take a pupil out of a class, sessions and card ended',
    input: removePupilInput,
  },
  {
    method: 'put',
    path: '/api/v1/classes/{class}/pupils/{pupil}',
    summary: 'Set time, language and text size of a pupil',
    input: changePupilInput,
  },
  {
    method: 'post',
    path: '/api/v1/classes/{class}/cards',
    summary: 'Make new login cards; the secrets are told once',
    input: makeCardsInput,
  },
  {
    method: 'post',
    path: '/api/v1/classes/{class}/pins',
    summary: 'Make new PINs; they are told once',
    input: makePinsInput,
  },
  {
    method: 'delete',
    path: '/api/v1/classes/{class}/sessions',
    summary: 'Sign everybody of a class out',
    input: ofClass,
  },
  {
    method: 'put',
    path: '/api/v1/classes/{class}/teachers',
    summary: 'Share a class with a colleague',
    input: addTeacherInput,
  },
  {
    method: 'delete',
    path: '/api/v1/classes/{class}/teachers/{teacher}',
    summary: 'End that a colleague teaches along',
    input: removeTeacherInput,
  },
  {
    method: 'post',
    path: '/api/v1/join',
    summary: 'Come into a class by its join code',
    input: joinClassInput,
  },
  {
    method: 'post',
    path: '/api/v1/join/offers',
    summary: 'What a join code opens, and nicknames to choose from',
    input: offerJoinInput,
  },
  {
    method: 'post',
    path: '/api/v1/classes/{class}/pupils/{pupil}/family-link',
    summary:
      'Make the link that shows a family what a pupil understands, in place of an earlier one; told once',
    input: makeFamilyLinkInput,
  },
  {
    method: 'delete',
    path: '/api/v1/classes/{class}/pupils/{pupil}/family-link',
    summary: 'Take the link of a family back',
    input: endFamilyLinkInput,
  },
  {
    method: 'put',
    path: '/api/v1/classes/{class}/groups/{group}',
    summary: 'Make a group of some pupils of a class',
    input: createGroupInput,
  },
  {
    method: 'put',
    path: '/api/v1/classes/{class}/groups/{group}/members',
    summary: 'Set the name and the pupils of a group',
    input: changeGroupInput,
  },
  {
    method: 'delete',
    path: '/api/v1/classes/{class}/groups/{group}',
    summary: 'Remove a group; its pupils and their work stay',
    input: deleteGroupInput,
  },
];
