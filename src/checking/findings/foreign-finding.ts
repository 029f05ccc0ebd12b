import { formatAmount, placedName, type Finding, type FindingCell, type Suspect, type TableRow } from '../../model';
import { displayName, plainLabel } from '../../standards';
import type { CheckedBook } from '../check-book';
import { bestWitness, checkAt } from './cause-finding';
import type { ForeignCause } from '../foreign';
import { measureAt } from '../judging/judge-system';
import { checkId, checkSentence, signedDifference, amountUnitOf } from '../telling/sentences';
import { CHECK_WORDS } from '../words';

/** The finding of rows that stand in the wrong table; its witness is a check of the book as it is printed. */
export function foreignFinding({ book, system, judgement }: CheckedBook, { foreign, checks }: ForeignCause): Finding {
  const told = new Set(checks);
  // Only a check that must hold is shown as the witness.
  const own = system.checks.flatMap((check, e) =>
    check.rule.severity === 'error' && told.has(checkId(book, check)) ? [e] : [],
  );
  const witness = bestWitness(system, own);
  const check = checkAt(system, witness);
  const measured = measureAt(judgement, witness);
  const name = displayName(foreign.from, book.report.standard);
  const cells = foreign.rows.map((row): FindingCell => ({
    kind: 'cell',
    ref: row.labelRef,
    name: `${name} · ${titleOf(row)}`,
    value: row.label,
    shown: row.label,
  }));
  // The first row stands for all; no figure is suggested, as the rows only change their table.
  const suspects = cells
    .slice(0, 1)
    .map((cell): Suspect => ({ ...cell, suggested: null, slip: 'shift', explains: checks }));
  const block = CHECK_WORDS.foreignRows({
    rows: namesOf(cells, foreign.rows),
    from: name,
    to: displayName(foreign.to, book.report.standard),
    count: foreign.rows.length,
    isPushed: foreign.isPushed,
  });
  return {
    id: `${check.rule.id}:foreign:${foreign.to}:${foreign.rows[0]?.key ?? ''}`,
    rule: check.rule.id,
    ruleTitle: check.rule.title,
    class: check.rule.class,
    verdict: 'broken',
    severity: 'error',
    message: `${block}${CHECK_WORDS.evidence(checkSentence(book, check, measured))}`,
    cells,
    difference: formatAmount(signedDifference(book, check, measured.residual), amountUnitOf(book, check), {
      grouping: false,
    }),
    suspects,
    candidates: [],
    checks,
    mendIn: 'workbook',
  };
}

/** Code and name, as people find the row. */
function titleOf({ code, label }: TableRow): string {
  return `${code ?? ''} ${plainLabel(label)}`.trim();
}

/** “21208 国有土地使用权出让收入安排的支出（B20）至 2120899 …（B23）”. */
function namesOf(cells: readonly FindingCell[], rows: readonly TableRow[]): string {
  const ends = [...new Set([0, rows.length - 1])];
  return ends
    .flatMap((index) => {
      const [row, cell] = [rows[index], cells[index]];
      return row && cell ? [placedName(titleOf(row), cell.ref)] : [];
    })
    .join('至 ');
}
