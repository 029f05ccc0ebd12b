import { PROOFREAD } from '../../texts/proofread';
import type { PaneActions, PaneDependencies, PaneState } from '../actions';
import type { Casework } from '../casework';
import type { Runner } from '../running/runner';
import type { Notice, PaneData } from '../state';
import { painted } from '../running/painted';
import { comparedAnew } from './compare-texts';
import { checkedUnit, draftDocument, isProofreadNow, proofreadAnew } from './proofread-anew';
import { readTextFile } from './read-text-file';
import { FIRST_TEXT_VIEW, type OpenText } from './text-state';
import { timeOf } from './time-of';

export type TextActions = Pick<
  PaneActions,
  'openText' | 'offerTexts' | 'pasteText' | 'proofreadDraft' | 'proofreadAgain'
>;

/** A text, or why there is none. */
type Brought = OpenText | Notice;

/** Texts that are proof-read: brought, held against the open book, and what is said of their findings. */
export function textActions(
  { loadCasework, clock }: PaneDependencies,
  runner: Runner,
  get: () => PaneState,
  update: (change: Partial<PaneData>) => void,
): TextActions {
  const put = putting(get, update);

  async function bring(read: (casework: Casework) => Promise<Brought> | Brought): Promise<void> {
    // Before the text is read: the book may have to be checked first, and that can be cancelled.
    const { goesOn, remark } = await bookReady(get);
    if (!goesOn) return;
    await runner.run(PROOFREAD.working, async (signal) => {
      const casework = await loadCasework();
      const brought = await read(casework);
      await painted(signal);
      if ('text' in brought) {
        update({ notice: brought });
        return;
      }
      const data = { ...get(), text: brought };
      const anew = proofreadAnew(casework, data, checkedUnit(casework, data), timeOf(brought.document, clock));
      put(casework, { textView: FIRST_TEXT_VIEW, ...anew, ...(remark && { notice: remark }) });
    });
  }

  return {
    openText: (file) =>
      bring(async (casework) => {
        const read = await readTextFile(casework, file);
        return 'text' in read ? read : { origin: 'file', ...read };
      }),
    async offerTexts(offered) {
      update({ offered });
      const [first] = offered;
      if (first !== undefined) await get().openText(first);
    },
    pasteText: (plain) =>
      bring((casework) => {
        const pasted = casework.pastedText(PROOFREAD.pastedName, plain);
        if (pasted.kind === 'fault') return { kind: 'warning', text: PROOFREAD.nothingPasted };
        return { origin: 'pasted', document: pasted.text, original: null };
      }),
    proofreadDraft: () =>
      bring((casework) => {
        const book = checkedUnit(casework, get());
        const document = book === null || book.report.tables.length === 0 ? null : draftDocument(casework, get(), book);
        return document === null
          ? { kind: 'warning', text: PROOFREAD.noDraft }
          : { origin: 'draft', document, original: null };
      }),
    async proofreadAgain() {
      const { text } = get();
      if (text === null || isProofreadNow(get())) return;
      await runner.run(PROOFREAD.working, async () => {
        const casework = await loadCasework();
        const watch = timeOf(text.document, clock);
        put(casework, proofreadAnew(casework, get(), checkedUnit(casework, get()), watch));
      });
    },
  };
}

/** Shows what became of a text, and with it of the opinions on texts of the round before. */
function putting(get: () => PaneState, update: (change: Partial<PaneData>) => void) {
  return (casework: Casework, change: Partial<PaneData>): void => {
    update(change);
    update(comparedAnew(casework, get()));
  };
}

/** A text is held against the book as it is now; where that cannot be read, against itself, and it says so. */
async function bookReady(get: () => PaneState): Promise<{ readonly goesOn: boolean; readonly remark: Notice | null }> {
  if (get().result !== null && !get().stale) return { goesOn: true, remark: null };
  await get().check();
  const { result, error } = get();
  return {
    goesOn: result !== null || error !== null,
    remark: error === null ? null : { kind: 'warning', text: error },
  };
}
