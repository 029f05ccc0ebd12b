import type { CellRef, LedgerLine, Severity, Summary, Verdict } from '../../model';
import { cellsOf, type Binding } from '../bind';
import { boundCell, isOwnCell, type Book } from '../book';
import { equationOf } from './equation';
import { measureAt, VERDICT_OF, type Judgement } from '../judging/judge-system';
import { checkId, checkSentence } from '../telling/sentences';
import { structureId, type StructureCheck } from '../structure';
import { numberAt } from '../judging/system';
import { displayName } from '../../standards';

/** Everything that the ledger is written from. */
export interface Checked {
  readonly book: Book;
  readonly binding: Binding;
  readonly judgement: Judgement;
  readonly structure: readonly StructureCheck[];
}

/** Every check that applies, in the order of the catalogue, with its verdict. */
export function ledgerOf({ book, binding, judgement, structure }: Checked): readonly LedgerLine[] {
  const judged = binding.checks.map((check, e): LedgerLine => {
    const measured = measureAt(judgement, e);
    return {
      check: checkId(book, check),
      rule: check.rule.id,
      title: check.rule.title,
      class: check.rule.class,
      verdict: verdictAt(judgement, e, check.rule.severity),
      // Thousands of checks hold, and few of them are ever looked at.
      get detail() {
        return checkSentence(book, check, measured);
      },
      get cells() {
        return refsOf(book, cellsOf(check));
      },
      get equation() {
        return equationOf(book, check, measured);
      },
    };
  });
  const open = binding.unbound.map((line): LedgerLine => ({
    check: checkId(book, line),
    rule: line.rule.id,
    title: line.rule.title,
    class: line.rule.class,
    verdict: line.verdict,
    detail: line.reason,
    ...(line.lack && { lack: line.lack }),
    cells: refsOf(book, line.cells),
  }));
  return [...judged, ...open, ...structure.flatMap((check) => structureLines(book, check))];
}

/** A hint never says that something is wrong: whether it is, nobody can tell from the book. */
function verdictAt(judgement: Judgement, e: number, severity: Severity): Verdict {
  return asHint(VERDICT_OF[numberAt(judgement.verdict, e)] ?? 'broken', severity);
}

/** The verdict of what does not hold, by how grave it is. */
function asHint(verdict: Verdict, severity: Severity): Verdict {
  return verdict === 'broken' && severity === 'info' ? 'notChecked' : verdict;
}

/** Where the cells of a check stand in the report's own workbook. */
function refsOf(book: Book, cells: readonly number[]): readonly CellRef[] {
  return cells.filter((cell) => isOwnCell(book, cell)).flatMap((cell) => boundCell(book, cell)?.ref ?? []);
}

/** A line a fault; one line where there is none. */
function structureLines(book: Book, { rule, table, faults, open }: StructureCheck): readonly LedgerLine[] {
  const head = { rule: rule.id, title: rule.title, class: rule.class };
  if (faults.length > 0) {
    return faults.map(({ check, severity, message, cells }) => ({
      ...head,
      check,
      verdict: asHint('broken', severity),
      detail: message,
      cells: cells.map((cell) => cell.ref),
    }));
  }
  const name = table === null ? null : displayName(table, book.report.standard);
  const verdict = open === null ? 'exact' : 'notChecked';
  return [
    {
      ...head,
      check: structureId(book, { rule, table }),
      verdict,
      detail: open ?? `${name ?? '各表'}：符合。`,
      cells: [],
    },
  ];
}

/** The five counts. */
export function summaryOf({ binding, judgement, structure }: Checked): Summary {
  const counts: Record<Verdict, number> = { exact: 0, rounding: 0, broken: 0, notChecked: 0, notApplicable: 0 };
  binding.checks.forEach(({ rule }, e) => {
    counts[verdictAt(judgement, e, rule.severity)] += 1;
  });
  for (const line of binding.unbound) counts[line.verdict] += 1;
  for (const { faults, open } of structure) {
    for (const { severity } of faults) counts[asHint('broken', severity)] += 1;
    if (faults.length === 0) counts[open === null ? 'exact' : 'notChecked'] += 1;
  }
  return { checked: counts.exact + counts.rounding + counts.broken, ...counts };
}
