import type { OtherRole, Refusal } from '../../../casework';
import type { ReportModel, WorkbookSnapshot } from '../../../model';
import type { PaneActions, PaneDependencies, PaneState } from '../actions';
import type { Drafting } from '../drafting/drafting';
import type { ComparedBooks } from './others-state';
import { snapshotReader } from '../running/snapshot-reader';
import type { Notice, PaneData } from '../state';

type OtherActions = Pick<PaneActions, 'openOther' | 'takeOther' | 'closeOther'>;

/** Books that this one is compared with, in the check and in the draft alike: they are read and never written. */
export function otherActions(
  { host, loadCasework, readBook }: PaneDependencies,
  { redraft, withResult }: Drafting,
  get: () => PaneState,
  update: (change: Partial<PaneData>) => void,
): OtherActions {
  const { booksBeside } = host.capabilities;
  const snapshotOf = snapshotReader({ readBook });

  async function take(role: OtherRole, snapshot: WorkbookSnapshot, own: ReportModel): Promise<Refusal | null> {
    const casework = await loadCasework();
    const report = casework.readOther(role, snapshot);
    const refusal = casework.refusalOf(role, { name: snapshot.name, report }, own);
    if (refusal === null) await put({ ...get().others, [role]: { name: snapshot.name, report, snapshot } });
    // The book of another unit must not stay in use beside the refusal.
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
        // A host that shows books side by side opens the file itself and hands it back through takeOther.
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

/** A book that is taken says nothing: the result shows it. */
function noticeOf(refusal: Refusal | null): Notice | null {
  return refusal && { kind: 'warning', text: refusal.text };
}
