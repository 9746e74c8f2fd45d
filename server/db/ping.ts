// Whether the database answers.
import { getConnection } from './connection';

export async function ping(): Promise<boolean> {
  try {
    await getConnection().pool.query('SELECT 1');
    return true;
  } catch {
    return false;
  }
}
