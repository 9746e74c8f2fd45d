// What the API says of the school's own sign-in. The proof is a sealed cookie of next-auth's way there and back.
import { joinBySchoolInput } from './join-by-school';
import { linkSchoolAccountInput } from './link-school-account';
import type { Operation } from './operation';
import { unlinkSchoolAccountInput } from './unlink-school-account';

export const schoolOperations: readonly Operation[] = [
  {
    method: 'put',
    path: '/api/v1/me/school-account',
    summary: 'Let the school account that has just been proven open the account of whoever asks',
    input: linkSchoolAccountInput,
  },
  {
    method: 'delete',
    path: '/api/v1/me/school-account',
    summary: 'End that a school account opens the account of whoever asks',
    input: unlinkSchoolAccountInput,
  },
  {
    method: 'post',
    path: '/api/v1/staff/school',
    summary: 'Make an account from an invitation, for somebody whose school account has just been proven',
    input: joinBySchoolInput,
  },
];
