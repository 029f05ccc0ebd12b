import type { ReportModel, WorkbookSnapshot } from '../../model';
import { noSuchBook, notTheSameUnit, notTheYearBefore } from '../texts-others';
import type { PaneActions, PaneDependencies, PaneState } from './actions';
import type { Drafting } from './drafting';
import type { ComparedBooks, OtherRole, Refusal } from './others-state';
import { snapshotReader } from './snapshot-reader';
import { sameUnit } from '../view/same-unit';
import type { Notice, PaneData } from './state';

type OtherActions = Pick<PaneActions, 'openOther' | 'takeOther' | 'closeOther'>;

/** Books that this one is compared with, in the check and in the draft alike: they are read and never written. */
export function otherActions(
  { host, loadCore }: PaneDependencies,
  { redraft, withResult }: Drafting,
  get: () => PaneState,
  update: (change: Partial<PaneData>) => void,
): OtherActions {
  const { booksBeside } = host.capabilities;
  const snapshotOf = snapshotReader(loadCore);

  async function take(role: OtherRole, snapshot: WorkbookSnapshot, own: ReportModel): Promise<Refusal | null> {
    const report = (await loadCore()).readOther(role, snapshot);
    const refusal = unfit(role, report, own);
    if (refusal === null) await put({ ...get().others, [role]: { name: snapshot.name, report } });
    else if (refusal.isOfOtherUnit) await drop(role);
    return refusal;
  }

  /** Answers the book that was compared with. */
  async function drop(role: OtherRole): Promise<ComparedBooks[OtherRole]> {
    const { [role]: dropped, ...others } = get().others;
    if (dropped) await put(others);
    return dropped;
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
        if (!booksBeside.can) return noticeOf(await take(role, await snapshotOf(file), report));
        await host.openBeside(role, file);
        return get().notice;
      }),
    async takeOther(role, snapshot) {
      let refusal: Refusal | null = null;
      await withResult(async ({ report }) => {
        refusal = await take(role, snapshot, report);
        return noticeOf(refusal);
      });
      return refusal;
    },
    async closeOther(role) {
      if ((await drop(role)) && booksBeside.can) await host.closeBeside(role);
    },
  };
}

function noticeOf(refusal: Refusal | null): Notice | null {
  return refusal && { kind: 'warning', text: refusal.text };
}

/** Why a book cannot be compared with; null where it can. */
function unfit(role: OtherRole, { fileName, tables, year, unitName }: ReportModel, own: ReportModel): Refusal | null {
  if (tables.length === 0) return { text: noSuchBook(fileName, role), isOfOtherUnit: false };
  if (unitName !== null && own.unitName !== null && !sameUnit(unitName, own.unitName)) {
    return { text: notTheSameUnit(fileName, unitName, own.unitName), isOfOtherUnit: true };
  }
  const isOtherYear = role === 'prior' && year !== null && own.year !== null && year !== own.year - 1;
  return isOtherYear ? { text: notTheYearBefore(fileName, year, own.year), isOfOtherUnit: false } : null;
}
