import type { PaneActions, PaneDependencies, PaneState } from '../actions';
import { checkedUnit } from './proofread-anew';
import { readTextFile } from './read-text-file';
import { timeOf } from './time-of';
import { info } from '../running/attempt';
import type { Drafting } from '../drafting/drafting';

export type LastTextActions = Pick<PaneActions, 'takeLastText' | 'confirmTaken'>;

/** Last year's text as a source of 助手资料: what it tells is filled in where nobody has, and marked. */
export function lastTextActions(
  { loadCasework, clock }: PaneDependencies,
  { keep, withResult }: Drafting,
  get: () => PaneState,
): LastTextActions {
  return {
    takeLastText: (file) =>
      withResult(async () => {
        const casework = await loadCasework();
        const read = await readTextFile(casework, file);
        if ('text' in read) return read;
        const book = checkedUnit(casework, get());
        if (book === null) return null;
        const watch = timeOf(read.document, clock);
        const { supplement, taken } = casework.takeLastText(
          read.document,
          { ...book.unit, report: book.report },
          get().supplement,
          watch,
        );
        // Nothing that could be told for certain, or all of it filled in already.
        if (taken.length === 0) return { kind: 'warning', text: casework.LAST_TEXT.nothing(file.name) };
        await keep(supplement);
        return info(casework.LAST_TEXT.taken(file.name, taken.length));
      }),
    async confirmTaken(ids) {
      const casework = await loadCasework();
      await keep(casework.confirmTaken(get().supplement, ids));
    },
  };
}
