import type { ReportModel, WorkbookSnapshot } from '../../model';
import { noSuchBook, notTheYearBefore } from '../texts-others';
import type { PaneActions, PaneDependencies, PaneState } from './actions';
import type { Drafting } from './drafting';
import type { ComparedBooks, OtherRole } from './others-state';
import { snapshotReader } from './snapshot-reader';
import type { Notice, PaneData } from './state';

type OtherActions = Pick<PaneActions, 'openOther' | 'takeOther' | 'closeOther'>;

/** Books that this one is compared with, in the check and in the draft alike: they are read and never written. */
export function otherActions(
  { loadCore, besides }: PaneDependencies,
  { redraft, withResult }: Drafting,
  get: () => PaneState,
  update: (change: Partial<PaneData>) => void,
): OtherActions {
  const snapshotOf = snapshotReader(loadCore);

  async function take(role: OtherRole, snapshot: WorkbookSnapshot, own: ReportModel): Promise<Notice | null> {
    const report = (await loadCore()).readOther(role, snapshot);
    const problem = unfit(role, report, own);
    if (problem !== null) return { kind: 'warning', text: problem };
    await put({ ...get().others, [role]: { name: snapshot.name, report } });
    return null;
  }

  async function put(others: ComparedBooks): Promise<void> {
    // No cell of this book has changed; only what it is compared with.
    const { changed } = get();
    update({ others });
    await get().judgeAgain();
    update({ changed });
    await redraft();
  }

  return {
    openOther: (role, file) =>
      withResult(async ({ report }) => {
        if (!besides) return take(role, await snapshotOf(file), report);
        await besides.open(role, file);
        return get().notice;
      }),
    async takeOther(role, snapshot) {
      let problem: string | null = null;
      await withResult(async ({ report }) => {
        const notice = await take(role, snapshot, report);
        problem = notice?.text ?? null;
        return notice;
      });
      return problem;
    },
    async closeOther(role) {
      if (get().others[role] === undefined) return;
      const { [role]: closed, ...others } = get().others;
      await put(others);
      if (closed) besides?.close(role);
    },
  };
}

/** Why a book cannot be compared with; null where it can. */
function unfit(role: OtherRole, { fileName, tables, year }: ReportModel, own: ReportModel): string | null {
  if (tables.length === 0) return noSuchBook(fileName, role);
  const isOtherYear = role === 'prior' && year !== null && own.year !== null && year !== own.year - 1;
  return isOtherYear ? notTheYearBefore(fileName, year, own.year) : null;
}
