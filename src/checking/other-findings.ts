import { formatAmount, refKey, type Finding, type Severity, type TableId } from '../model';
import { displayName } from '../standards';
import { boundTerms, cellsOf, firstCell, type BoundCheck, type Unbound } from './bind';
import { placeOf, type Book } from './book';
import { findingCell, ownCells } from './cells';
import type { Evidence } from './findings';
import { measureAt, type Judgement } from './judge';
import { BROKEN, ROUNDING, verdictOf } from './measure';
import type { Cause } from './locate';
import { checkId, checkSentence, signedDifference, unitOf } from './sentences';
import type { StructureCheck, StructureFault } from './structure';
import { at } from './system';
import { WORDS } from './words';

/** Faults of form that no located cause already tells. */
export function structureFindings(
  { book }: Evidence,
  checks: readonly StructureCheck[],
  causes: readonly Cause[],
): readonly Finding[] {
  const told = toldByCauses(book, causes);
  const refs = new Set([...repairedFigures(causes).keys()].map((cell) => refKey(findingCell(book, cell).ref)));
  return checks
    .flatMap((check) => check.faults)
    .filter((fault) => !isTold(fault, told) && !isOnlyIn(refs, fault.cells))
    .map((fault) => structureFinding(fault));
}

function isOnlyIn(refs: ReadonlySet<string>, cells: Finding['cells']): boolean {
  return cells.length > 0 && cells.every(({ ref }) => refs.has(refKey(ref)));
}

/** The figures that clear causes suggest, by cell. */
function repairedFigures(causes: readonly Cause[]): ReadonlyMap<number, number> {
  const clear = causes.filter(({ isClear }) => isClear);
  return new Map(
    clear.flatMap(({ candidates }) => candidates[0]?.repair.changes.map(({ cell, to }) => [cell, to] as const) ?? []),
  );
}

/** `table` for a table in the wrong unit, `table/row` for rows that a cause names. */
function toldByCauses(book: Book, causes: readonly Cause[]): ReadonlySet<string> {
  const told = new Set<string>();
  for (const { candidates, isClear } of causes) {
    const [top] = candidates;
    if (!top || !isClear) continue;
    const { table, row } = placeOf(book, top.repair.subject);
    if (top.repair.scope === 'table') told.add(table.table.id);
    if (top.repair.slip === 'missingRow' || top.repair.slip === 'duplicateRow')
      told.add(`${table.table.id}/${row.code ?? ''}`);
  }
  return told;
}

function isTold(fault: StructureFault, told: ReadonlySet<string>): boolean {
  if (fault.table === null) return false;
  if (fault.slip === 'unit') return told.has(fault.table);
  return fault.rows.some((row) => told.has(`${fault.table}/${row.split('#')[0] ?? ''}`));
}

function structureFinding(fault: StructureFault): Finding {
  const [first] = fault.cells;
  const check = `${fault.rule.id}@${first?.name ?? fault.table ?? ''}`;
  const suspects = fault.slip && first ? [{ ...first, suggested: null, slip: fault.slip, explains: [check] }] : [];
  return {
    id: check,
    rule: fault.rule.id,
    ruleTitle: fault.rule.title,
    class: fault.class,
    verdict: 'broken',
    severity: fault.severity,
    message: fault.message,
    cells: fault.cells,
    difference: null,
    suspects,
    checks: [check],
    mendIn: 'workbook',
  };
}

/** Rules that may lawfully fail: each is told by itself, and 核实性 ones owe an explanation. */
export function verificationFindings(
  { book, system, judgement }: Evidence,
  causes: readonly Cause[],
): readonly Finding[] {
  const repaired = repairedFigures(causes);
  const findings: Finding[] = [];
  system.checks.forEach((check, e) => {
    if (check.rule.severity === 'error' || judgement.verdict[e] !== BROKEN) return;
    if (holdsOnceRepaired(check, judgement, e, repaired, book)) return;
    const measured = measureAt(judgement, e);
    const sentence = checkSentence(book, check, measured);
    findings.push({
      id: checkId(book, check),
      rule: check.rule.id,
      ruleTitle: check.rule.title,
      class: check.rule.class,
      verdict: 'broken',
      severity: check.rule.severity,
      message: `${sentence}${check.rule.class === 'verification' ? WORDS.explain : WORDS.look}`,
      cells: ownCells(book, cellsOf(check)),
      difference: formatAmount(signedDifference(book, check, measured.residual), unitOf(book, check), {
        grouping: false,
      }),
      suspects: [],
      checks: [checkId(book, check)],
      mendIn: null,
    });
  });
  return findings;
}

/** Whether a check would hold with the figures that located causes suggest: they have told it then. */
function holdsOnceRepaired(
  check: BoundCheck,
  { residual, width }: Judgement,
  e: number,
  repaired: ReadonlyMap<number, number>,
  book: Book,
): boolean {
  const change = boundTerms(check).reduce((sum, { cell, coefficient }) => {
    const to = repaired.get(cell);
    return to === undefined ? sum : sum + coefficient * (to - at(book.value, cell));
  }, 0);
  return change !== 0 && verdictOf(at(residual, e) + change, at(width, e), check.relation.sign !== '=') !== BROKEN;
}

/** What could not be checked, one finding a reason. */
export function openFindings(book: Book, unbound: readonly Unbound[]): readonly Finding[] {
  const byReason = new Map<string, Unbound[]>();
  for (const line of unbound) {
    if (line.verdict !== 'notChecked' || line.isOutside) continue;
    byReason.set(line.reason, [...(byReason.get(line.reason) ?? []), line]);
  }
  return [...byReason].flatMap(([reason, lines]) => {
    const [first] = lines;
    if (!first) return [];
    const cells = ownCells(book, [...new Set(lines.flatMap((line) => line.cells))]);
    return {
      id: `notChecked:${reason}`,
      rule: first.rule.id,
      ruleTitle: first.rule.title,
      class: first.rule.class,
      verdict: 'notChecked' as const,
      severity: 'info' as const,
      message: `无法核对：${reason}，${lines.length} 条勾稽未核。`,
      cells,
      difference: null,
      suspects: [],
      checks: lines.map((line) => checkId(book, line)),
      mendIn: null,
    };
  });
}

/** 四舍五入尾差, one finding a table. */
export function roundingFindings({ book, system, judgement }: Evidence): readonly Finding[] {
  const byTable = new Map<TableId, number[]>();
  system.checks.forEach((check, e) => {
    if (judgement.verdict[e] !== ROUNDING) return;
    const id = placeOf(book, firstCell(check)).table.table.id;
    byTable.set(id, [...(byTable.get(id) ?? []), e]);
  });
  return [...byTable].map(([id, checks]) => roundingFinding({ book, system, judgement }, id, checks));
}

function roundingFinding({ book, system, judgement }: Evidence, id: TableId, checks: readonly number[]): Finding {
  const largest = checks.reduce((best, e) => (size(judgement.residual, e) > size(judgement.residual, best) ? e : best));
  const check = system.checks[largest];
  if (!check) throw new RangeError(`no check ${largest}`);
  const unit = unitOf(book, check);
  const most = formatAmount(size(judgement.residual, largest), unit);
  return {
    id: `rounding:${id}`,
    rule: check.rule.id,
    ruleTitle: check.rule.title,
    class: check.rule.class,
    verdict: 'rounding',
    severity: 'info',
    message: `${displayName(id, book.report.standard)}：${checks.length} 条勾稽只差四舍五入尾差，最大 ${most} ${unit}，不算错误。`,
    cells: firstCells(book, system, checks),
    difference: formatAmount(at(judgement.residual, largest), unit, { grouping: false }),
    suspects: [],
    checks: checks.flatMap((e) => {
      const each = system.checks[e];
      return each ? [checkId(book, each)] : [];
    }),
    mendIn: null,
  };
}

function firstCells(book: Book, system: Evidence['system'], checks: readonly number[]): Finding['cells'] {
  const cells = new Set(
    checks.flatMap((e) => {
      const check = system.checks[e];
      return check ? [firstCell(check)] : [];
    }),
  );
  return [...cells].map((cell) => findingCell(book, cell));
}

function size(residual: Float64Array, e: number): number {
  return Math.abs(at(residual, e));
}

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };
const VERDICT_WEIGHT = { broken: 0, notChecked: 1, rounding: 2 } as const;

/** What to mend first: errors, then causes that explain most. */
export function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (a, b) =>
      VERDICT_WEIGHT[a.verdict] - VERDICT_WEIGHT[b.verdict] ||
      WEIGHT[a.severity] - WEIGHT[b.severity] ||
      b.checks.length - a.checks.length,
  );
}
