// Can the app serve learners now? Asks the database for its clock. For an operator's probe, so it takes no actor.
import { getCourse } from '../content/catalog';
import { ping } from '../db/ping';

export async function checkReady(): Promise<boolean> {
  getCourse();
  return await ping();
}
