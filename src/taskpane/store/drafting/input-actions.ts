import type { WorkbookSnapshot } from '../../../model';
import { budgetRead, formsRead, formsSaved, noBudget, noForm, papersRead } from '../../texts/narrative';
import { info } from '../running/attempt';
import type { PickedFile } from '../../../host/host';
import type { PaneActions, PaneDependencies, PaneState } from '../actions';
import { draftInputs } from './draft-inputs';
import type { Drafting } from './drafting';
import { snapshotReader } from '../running/snapshot-reader';
import type { Notice, PaneData, Result } from '../state';

/** Tables that stand in a text. */
const TEXT_NAME = /\.(?:docx|pdf|html?)$/i;

type InputActions = Pick<PaneActions, 'openBudget' | 'saveForms' | 'openForms' | 'openPapers'>;

/** Other books that a draft is written from: they are read, never shown and never written. */
export function inputActions(
  { loadCasework, readBook }: PaneDependencies,
  { keep, withResult, withFiles }: Drafting,
  get: () => PaneState,
  update: (change: Partial<PaneData>) => void,
): InputActions {
  const snapshotOf = snapshotReader({ readBook });

  async function takeBudget(name: string, snapshot: WorkbookSnapshot, { report }: Result): Promise<Notice> {
    const casework = await loadCasework();
    const { supplement, count, notes } = casework.withBudgetBook(report, get().supplement, snapshot);
    update({ inputRemarks: notes });
    if (count === 0) return { kind: 'warning', text: noBudget(name) };
    await keep(supplement);
    return info(budgetRead(name, count));
  }

  async function takeForms(picked: readonly PickedFile[], result: Result): Promise<Notice> {
    const casework = await loadCasework();
    const read = await Promise.all(
      picked.map(async (file) => ({ name: file.name, form: casework.maybeForm(await snapshotOf(file)) })),
    );
    // Files that are no form do not stop the others.
    const strangers = read.filter(({ form }) => form === null).map(({ name }) => noForm(name));
    const forms = read.flatMap(({ form }) => form ?? []);
    const { supplement, conflicts } = casework.mergeForms(get().supplement, forms, result.report.year);
    update({ inputRemarks: [...strangers, ...conflicts], returned: [...get().returned, ...forms] });
    if (forms.length > 0) await keep(supplement);
    return forms.length > 0 ? info(formsRead(forms.length)) : { kind: 'warning', text: strangers[0] ?? '' };
  }

  async function takePapers(picked: readonly PickedFile[], { report }: Result): Promise<Notice> {
    const casework = await loadCasework();
    const faults: string[] = [];
    const books = [];
    for (const file of picked) {
      if (!TEXT_NAME.test(file.name)) {
        books.push(casework.papersIn(await snapshotOf(file)));
        continue;
      }
      const opened = await casework.openText(file.name, await file.read());
      if (opened.kind === 'text') books.push(casework.papersIn(opened.text));
      else faults.push(opened.sentence);
    }
    const { supplement, count, notes } = casework.takePapers(report, draftInputs(get()), books);
    update({ inputRemarks: [...faults, ...notes] });
    if (count === 0) return { kind: 'warning', text: faults[0] ?? notes[0] ?? '' };
    await keep(supplement);
    return info(papersRead(count));
  }

  return {
    openPapers: (picked) => withResult((result) => takePapers(picked, result)),
    openBudget: (file) => withResult(async (result) => takeBudget(file.name, await snapshotOf(file), result)),
    saveForms: () =>
      withFiles(async (result, save) => {
        const forms = (await loadCasework()).forms(result.report, draftInputs(get()), get().returned);
        // One after another, in the order in which they are told.
        for (const { name, bytes } of forms) await save(name, bytes);
        return info(formsSaved(forms.map(({ name }) => name)));
      }),
    openForms: (picked) => withResult((result) => takeForms(picked, result)),
  };
}
