/** @jest-environment node */
import { freshResult } from '../../src/taskpane/store/running/fresh-result';
import type { PaneState } from '../../src/taskpane/store/actions';
import type { Result } from '../../src/taskpane/store/state';

const OLD = { name: 'old' } as unknown as Result;
const NEW = { name: 'new' } as unknown as Result;

interface Held {
  readonly result: Result | null;
  readonly stale: boolean;
}

/** A pane that holds `before`, and `after` once it has checked. */
function pane(before: Held, after: Held): { readonly get: () => PaneState; readonly checks: () => number } {
  let checks = 0;
  const check = (): Promise<void> => Promise.resolve(void (checks += 1));
  return { get: () => ({ ...(checks === 0 ? before : after), check }) as unknown as PaneState, checks: () => checks };
}

test.each<[string, Held, Held, Result | null, number]>([
  ['of now is taken as it is', { result: OLD, stale: false }, { result: NEW, stale: false }, OLD, 0],
  ['that was overtaken is made anew', { result: OLD, stale: true }, { result: NEW, stale: false }, NEW, 1],
  ['that is missing is made', { result: null, stale: false }, { result: NEW, stale: false }, NEW, 1],
  ['whose check was cancelled serves nothing', { result: OLD, stale: true }, { result: OLD, stale: true }, null, 1],
  ['whose check failed is none', { result: null, stale: false }, { result: null, stale: false }, null, 1],
])('a result %s', async (_, before, after, expected, checked) => {
  const { get, checks } = pane(before, after);
  expect(await freshResult(get)).toBe(expected);
  expect(checks()).toBe(checked);
});
