import type { PaneState } from '../actions';
import type { Result } from '../state';

/**
 * The result of the workbook as it is now: one that is missing or overtaken is made first. Null where that failed or
 * was cancelled, which has said so itself; nothing may then be made of the old figures.
 */
export async function freshResult(get: () => PaneState): Promise<Result | null> {
  if (get().result === null || get().stale) await get().check();
  const { result, stale } = get();
  return stale ? null : result;
}
