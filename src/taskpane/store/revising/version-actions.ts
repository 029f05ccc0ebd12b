import { noVersion } from '../../texts/revising';
import type { PaneActions, PaneDependencies, PaneState } from '../actions';
import { attempt } from '../running/attempt';
import type { BroughtBook } from '../running/brought-book';
import { broughtReader } from '../running/snapshot-reader';
import type { PaneData } from '../state';

export type VersionActions = Pick<PaneActions, 'openOldVersion' | 'takeOldVersion' | 'closeOldVersion'>;

/** 前一稿: the version of the open book that 数变了 and 两稿比对 start from. It is read and never written. */
export function versionActions(
  { host, loadCasework, readBook }: PaneDependencies,
  get: () => PaneState,
  update: (change: Partial<PaneData>) => void,
): VersionActions {
  const { booksBeside } = host.capabilities;
  const broughtOf = broughtReader({ readBook });

  async function take(brought: BroughtBook): Promise<string | null> {
    const { snapshot } = brought;
    const { name } = snapshot;
    const report = (await loadCasework()).readOther('prior', snapshot);
    // A book without a known table has nothing to compare.
    if (report.tables.length === 0) return noVersion(name);
    update({ oldVersion: { ...brought, name, report } });
    return null;
  }

  return {
    openOldVersion: (file) =>
      attempt(update, async () => {
        if (booksBeside.can) {
          await host.openBeside('oldVersion', file);
          return get().notice;
        }
        const problem = await take(await broughtOf(file));
        return problem === null ? null : { kind: 'warning', text: problem };
      }),
    takeOldVersion: take,
    async closeOldVersion() {
      if (get().oldVersion === null) return;
      update({ oldVersion: null });
      if (booksBeside.can) await host.closeBeside('oldVersion');
    },
  };
}
