import type { CellRef, LedgerLine, Summary, Verdict } from '../model';
import { cellsOf, type Binding } from './bind';
import { boundCell, isOwnCell, type Book } from './book';
import { equationOf } from './equation';
import { measureAt, VERDICT_OF, type Judgement } from './judge';
import { checkId, checkSentence } from './sentences';
import type { StructureCheck } from './structure';
import { at } from './system';
import { displayName } from '../standards';

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
      verdict: VERDICT_OF[at(judgement.verdict, e)] ?? 'broken',
      detail: checkSentence(book, check, measured),
      cells: refsOf(book, cellsOf(check)),
      equation: equationOf(book, check, measured),
    };
  });
  const open = binding.unbound.map((line): LedgerLine => ({
    check: checkId(book, line),
    rule: line.rule.id,
    title: line.rule.title,
    class: line.rule.class,
    verdict: line.verdict,
    detail: line.reason,
    cells: refsOf(book, line.cells),
  }));
  return [...judged, ...open, ...structure.map((check) => structureLine(book, check))];
}

/** Where the cells of a check stand in the report's own workbook. */
function refsOf(book: Book, cells: readonly number[]): readonly CellRef[] {
  return cells.filter((cell) => isOwnCell(book, cell)).flatMap((cell) => boundCell(book, cell)?.ref ?? []);
}

function structureLine(book: Book, { rule, table, faults, open }: StructureCheck): LedgerLine {
  const name = table === null ? null : displayName(table, book.report.standard);
  const told = faults.map((fault) => fault.message).join('');
  return {
    check: name === null ? rule.id : `${rule.id}@${name}`,
    rule: rule.id,
    title: rule.title,
    class: rule.class,
    verdict: structureVerdict({ faults, open }),
    detail: open ?? (told === '' ? `${name ?? '各表'}：符合。` : told),
    cells: faults.flatMap((fault) => fault.cells.map((cell) => cell.ref)),
  };
}

function structureVerdict({ faults, open }: Pick<StructureCheck, 'faults' | 'open'>): Verdict {
  if (open !== null) return 'notChecked';
  return faults.length > 0 ? 'broken' : 'exact';
}

/** The five counts. */
export function summaryOf({ binding, judgement, structure }: Checked): Summary {
  const counts: Record<Verdict, number> = { exact: 0, rounding: 0, broken: 0, notChecked: 0, notApplicable: 0 };
  binding.checks.forEach((_, e) => {
    counts[VERDICT_OF[at(judgement.verdict, e)] ?? 'broken'] += 1;
  });
  for (const line of binding.unbound) counts[line.verdict] += 1;
  for (const check of structure) counts[structureVerdict(check)] += 1;
  return { checked: counts.exact + counts.rounding + counts.broken, ...counts };
}
