import type { Answers, WorkbookSnapshot } from '../../../model';
import { PROGRESS } from '../../texts/pane';
import type { PaneActions, PaneDependencies, PaneState } from '../actions';
import { booksAnew } from '../books/read-anew';
import { draftAnew } from '../drafting/draft-anew';
import { stopWhenAborted } from '../running/stop-when-aborted';
import { createJudge } from './create-judge';
import { ownDataOf } from './own-data';
import type { Runner } from '../running/runner';
import type { Notice, PaneData } from '../state';

type CheckActions = Pick<PaneActions, 'check' | 'cancel' | 'openPage' | 'assign' | 'answer' | 'judgeAgain'>;

/** The road from the workbook to the result, and back again after an answer. */
export function checkActions(
  { host, loadCasework, clock }: PaneDependencies,
  runner: Runner,
  get: () => PaneState,
  update: (change: Partial<PaneData>) => void,
): CheckActions {
  const judge = createJudge({ loadCasework, ...(clock && { clock }) }, get, update);

  async function read(signal: AbortSignal): Promise<WorkbookSnapshot> {
    const onProgress = (done: number, total: number, text: string): void => {
      if (!signal.aborted) update({ work: { text, done, total } });
    };
    return host.readWorkbook({ signal, onProgress, anew: true });
  }

  /** What was read of the user's own stays until it is read again; what was changed here comes before it. */
  async function readAndJudge(signal: AbortSignal): Promise<void> {
    // Noted before reading: a cell may change while the workbook is read.
    const { changes } = get();
    const snapshot = await read(signal);
    const casework = await loadCasework();
    const own = ownDataOf(casework, snapshot, get());
    const { books, problems } = await booksAnew(casework, get());
    stopWhenAborted(signal);
    update({ ...own, ...books });
    await judge(snapshot, get().answers, signal);
    if (problems.length > 0) update({ notice: besides(get().notice, problems) });
    // What was changed meanwhile may not have been read.
    update({ stale: get().changes !== changes });
  }

  /** What was read stays; only its meaning is worked out anew. */
  async function judgeAnew(answers: Answers): Promise<void> {
    const snapshot = get().result?.snapshot;
    update({ answers });
    if (snapshot === undefined) return;
    await runner.run(PROGRESS.recognising, (signal) => judge(snapshot, answers, signal));
  }

  return {
    check: () => runner.run(PROGRESS.reading, readAndJudge),
    judgeAgain: () => judgeAnew(get().answers),
    cancel: () => runner.cancel(),
    async openPage(page) {
      update({ page, list: null, showsRules: false, showsTemplate: false });
      if (page === 'proofread') await get().proofreadAgain();
      const { result, draft } = get();
      // A draft is made when it is first looked at, not with every check.
      if (page !== 'narrative' || result === null || draft !== null) return;
      await runner.run(PROGRESS.drafting, async () => update(draftAnew(await loadCasework(), get(), result)));
    },
    assign(sheet, table) {
      const { answers } = get();
      update({ supplementUnsaved: true });
      return judgeAnew({ ...answers, sheets: new Map(answers.sheets).set(sheet, table) });
    },
    answer(question, option) {
      const { answers } = get();
      // Before a result it is an answer only: 助手资料 in the book has not been read yet.
      if (get().result !== null) update({ supplementUnsaved: true });
      return judgeAnew({ ...answers, choices: new Map(answers.choices).set(question, option) });
    },
  };
}

/** What was said already stays in front. */
function besides(notice: Notice | null, problems: readonly string[]): Notice {
  return { kind: 'warning', text: [notice?.text ?? '', ...problems].join('') };
}
