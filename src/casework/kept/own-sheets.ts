import { maybeExplanations } from '../../checking';
import type { Explanation, WorkbookSnapshot } from '../../model';
import { readRuleSheet, type CustomRule } from '../../rules/custom';
import type { WhoseYear } from '../../standards';
import { keptFor, type KeptFor } from './kept-for';
import { maybeKept } from './sheets';

/** What a book's own sheets of ours say, each null where the book has no such sheet. Problems are in Chinese. */
export interface OwnSheets {
  /** 助手资料, as far as it serves the book. */
  readonly kept: (KeptFor & { readonly problems: readonly string[] }) | null;
  readonly rules: readonly CustomRule[] | null;
  /** What is off on the sheet of rules; those are not judged. */
  readonly ruleProblems: readonly string[];
  readonly explanations: readonly Explanation[] | null;
}

/**
 * Reads the book's own sheets of ours, and asks whose 助手资料 is: sheets are copied from year to year and from unit
 * to unit.
 * @param whoseBook whose the book itself is; only asked where there is 助手资料
 */
export function ownSheets(book: WorkbookSnapshot, whoseBook: () => WhoseYear): OwnSheets {
  const read = maybeKept(book);
  const rules = readRuleSheet(book);
  return {
    kept: read && { ...keptFor(whoseBook(), read.kept), problems: read.problems },
    rules: rules?.rules ?? null,
    ruleProblems: rules?.problems ?? [],
    explanations: maybeExplanations(book),
  };
}
