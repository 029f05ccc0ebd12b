import type { OtherRole, Refusal } from '../../../casework';
import type { ReportModel } from '../../../model';
import type { PaneActions, PaneDependencies, PaneState } from '../actions';
import type { Drafting } from '../drafting/drafting';
import type { Casework } from '../casework';
import type { ComparedBook, ComparedBooks } from './others-state';
import type { BroughtBook } from '../running/brought-book';
import { broughtReader } from '../running/snapshot-reader';
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
  const broughtOf = broughtReader({ readBook });

  async function take(
    role: OtherRole,
    brought: readonly BroughtBook[],
    own: ReportModel,
  ): Promise<readonly (Refusal | null)[]> {
    const judged = judgedBooks(await loadCasework(), role, brought, own);
    const taken = judged.filter(({ refusal }) => refusal === null).map(({ book }) => book);
    if (taken.length > 0) await put({ ...get().others, [role]: taken });
    // The book of another unit must not stay in use beside the refusal.
    else if (judged.every(({ refusal }) => refusal?.isOfOtherUnit)) await drop(role);
    return judged.map(({ refusal }) => refusal);
  }

  /** Answers whether there was any book that was compared with. */
  async function drop(role: OtherRole): Promise<boolean> {
    const { [role]: dropped, ...others } = get().others;
    if (dropped) await put(others);
    return dropped !== undefined;
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
    openOther: (role, files) =>
      withResult(async ({ report }) => {
        // A host that shows books side by side opens the file itself and hands it back through takeOther.
        if (booksBeside.can) {
          for (const file of files) await host.openBeside(role, file);
          return get().notice;
        }
        const brought: BroughtBook[] = [];
        for (const file of files) brought.push(await broughtOf(file));
        return noticeOf(await take(role, withHeld(role, get().others, brought), report));
      }),
    async takeOther(role, brought) {
      let refusals: readonly (Refusal | null)[] = [];
      await withResult(async ({ report }) => {
        refusals = await take(role, brought, report);
        return noticeOf(refusals);
      });
      return refusals;
    },
    async closeOther(role) {
      if ((await drop(role)) && booksBeside.can) await host.closeBeside(role);
    },
  };
}

/** Books as they are understood in a role, each with why it cannot be used. */
function judgedBooks(
  casework: Pick<Casework, 'readOther' | 'refusalOf'>,
  role: OtherRole,
  brought: readonly BroughtBook[],
  own: ReportModel,
): readonly { readonly book: ComparedBook; readonly refusal: Refusal | null }[] {
  return brought.map((each) => {
    const report = casework.readOther(role, each.snapshot);
    const book = { ...each, name: each.snapshot.name, report };
    return { book, refusal: casework.refusalOf(role, book, own) };
  });
}

/** 所属单位 may come one after another; one that comes again takes the place of the earlier. */
function withHeld(
  role: OtherRole,
  { units = [] }: ComparedBooks,
  brought: readonly BroughtBook[],
): readonly BroughtBook[] {
  if (role !== 'units') return brought.slice(-1);
  const names = new Set(brought.map(({ snapshot }) => snapshot.name));
  return [...units.filter(({ name }) => !names.has(name)), ...brought];
}

/** A book that is taken says nothing: the result shows it. */
function noticeOf(refusals: readonly (Refusal | null)[]): Notice | null {
  const texts = refusals.flatMap((refusal) => refusal?.text ?? []);
  return texts.length === 0 ? null : { kind: 'warning', text: texts.join('') };
}
