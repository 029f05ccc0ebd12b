import { formatAmount, groupBy, refKey, type AmountUnit, type Finding, type Severity, type TableId } from '../../model';
import { displayName } from '../../standards';
import { cellsOf, firstCell, type Unbound } from '../bind';
import { placeOf, type Book } from '../book';
import { findingCell, ownCells } from '../telling/finding-cell';
import type { JudgedBook } from './cause-finding';
import { measureAt } from '../judging/judge-system';
import { BROKEN, ROUNDING } from '../measure';
import type { Cause, Repair } from '../locate';
import { checkId, checkSentence, signedDifference, amountUnitOf } from '../telling/sentences';
import type { StructureFault } from '../structure';
import { numberAt } from '../judging/system';
import type { TextCell } from '../text-figures';
import { CHECK_WORDS } from '../words';

/** The clear cause that tells a fault of form as well; undefined where none does. */
export function tellerOf(book: Book, causes: readonly Cause[], fault: StructureFault): Cause | undefined {
  // A hint is never part of what is broken.
  if (fault.severity === 'info') return undefined;
  return causes.find((cause) => {
    const [top] = cause.candidates;
    return top !== undefined && cause.isClear && tells(book, top.repair, fault);
  });
}

/** Whether a repair speaks of the same table, row or cells as the fault. */
function tells(book: Book, { slip, scope, subject, changes }: Repair, fault: StructureFault): boolean {
  const { table, row } = placeOf(book, subject);
  const isSameTable = table.table.id === fault.table;
  if (fault.slip === 'unit') return isSameTable && scope === 'table';
  const isAboutRow = slip === 'missingRow' || slip === 'duplicateRow';
  if (isAboutRow && isSameTable && fault.rows.some((key) => key.split('#')[0] === (row.code ?? ''))) return true;
  const repaired = new Set(changes.map(({ cell }) => refKey(findingCell(book, cell).ref)));
  return fault.cells.length > 0 && fault.cells.every(({ ref }) => repaired.has(refKey(ref)));
}

/** A fault of form that no located cause tells. */
export function structureFinding(book: Book, fault: StructureFault, figure?: TextCell): Finding {
  const [first] = fault.cells;
  const { check } = fault;
  const suggested =
    figure?.range === null ? formatAmount(figure.fen, unitOfTable(book, fault), { grouping: false }) : null;
  const suspects = fault.slip && first ? [{ ...first, suggested, slip: fault.slip, explains: [check] }] : [];
  return {
    id: check,
    rule: fault.rule.id,
    ruleTitle: fault.rule.title,
    class: fault.class,
    verdict: fault.severity === 'info' ? 'notChecked' : 'broken',
    severity: fault.severity,
    message: fault.message + (figure ? figureText(book, fault, figure) : ''),
    cells: fault.cells,
    difference: null,
    suspects,
    candidates: [],
    checks: [check],
    mendIn: 'workbook',
  };
}

function unitOfTable(book: Book, { table }: StructureFault): AmountUnit {
  return (table && book.tables.get(table)?.table.unit) ?? '万元';
}

/** What must stand where a text stands. */
function figureText(book: Book, fault: StructureFault, { fen, range, checks }: TextCell): string {
  const show = (amount: number): string => formatAmount(amount, unitOfTable(book, fault));
  return range
    ? CHECK_WORDS.isAbout(show(fen), show(range[0]), show(range[1]))
    : CHECK_WORDS.wouldBe(show(fen), checks);
}

/**
 * Rules that may lawfully fail, but for those that hold once a cause is mended: each is told by itself. 核实性 ones owe
 * an explanation; a hint says that it cannot be settled.
 */
export function verificationFindings(
  { book, system, judgement }: JudgedBook,
  isTold: (check: string) => boolean,
): readonly Finding[] {
  const findings: Finding[] = [];
  system.checks.forEach((check, e) => {
    const { rule } = check;
    if (rule.severity === 'error' || judgement.verdict[e] !== BROKEN) return;
    const id = checkId(book, check);
    if (isTold(id)) return;
    const measured = measureAt(judgement, e);
    const sentence = checkSentence(book, check, measured);
    findings.push({
      id,
      rule: rule.id,
      ruleTitle: rule.title,
      class: rule.class,
      verdict: rule.severity === 'info' ? 'notChecked' : 'broken',
      severity: rule.severity,
      message: `${sentence}${rule.class === 'verification' ? CHECK_WORDS.explain : CHECK_WORDS.look}`,
      cells: ownCells(book, cellsOf(check)),
      difference: formatAmount(signedDifference(book, check, measured.residual), amountUnitOf(book, check), {
        grouping: false,
      }),
      suspects: [],
      candidates: [],
      checks: [id],
      mendIn: null,
    });
  });
  return findings;
}

/** What could not be checked, one finding a reason. */
export function openFindings(book: Book, unbound: readonly Unbound[]): readonly Finding[] {
  const open = unbound.filter(({ verdict, isOutside }) => verdict === 'notChecked' && !isOutside);
  return [...groupBy(open, ({ reason }) => reason)].flatMap(([reason, lines]) => {
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
      candidates: [],
      checks: lines.map((line) => checkId(book, line)),
      mendIn: null,
    };
  });
}

/** 四舍五入尾差, one finding a table. */
export function roundingFindings({ book, system, judgement }: JudgedBook): readonly Finding[] {
  const byTable = new Map<TableId, number[]>();
  system.checks.forEach((check, e) => {
    if (judgement.verdict[e] !== ROUNDING) return;
    const id = placeOf(book, firstCell(check)).table.table.id;
    byTable.set(id, [...(byTable.get(id) ?? []), e]);
  });
  return [...byTable].map(([id, checks]) => roundingFinding({ book, system, judgement }, id, checks));
}

/** Told by the check with the largest difference, with all others counted. */
function roundingFinding({ book, system, judgement }: JudgedBook, id: TableId, checks: readonly number[]): Finding {
  const largest = checks.reduce((best, e) => (size(judgement.residual, e) > size(judgement.residual, best) ? e : best));
  const check = system.checks[largest];
  if (!check) throw new RangeError(`no check ${largest}`);
  const unit = amountUnitOf(book, check);
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
    difference: formatAmount(numberAt(judgement.residual, largest), unit, { grouping: false }),
    suspects: [],
    candidates: [],
    checks: checks.flatMap((e) => {
      const each = system.checks[e];
      return each ? [checkId(book, each)] : [];
    }),
    mendIn: null,
  };
}

function firstCells(book: Book, system: JudgedBook['system'], checks: readonly number[]): Finding['cells'] {
  const cells = new Set(
    checks.flatMap((e) => {
      const check = system.checks[e];
      return check ? [firstCell(check)] : [];
    }),
  );
  return [...cells].map((cell) => findingCell(book, cell));
}

function size(residual: Float64Array, e: number): number {
  return Math.abs(numberAt(residual, e));
}

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };
const VERDICT_WEIGHT = { broken: 0, notChecked: 1, rounding: 2 } as const;

/** What to mend first: errors, then causes that explain most. */
export function findingsInOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (a, b) =>
      VERDICT_WEIGHT[a.verdict] - VERDICT_WEIGHT[b.verdict] ||
      WEIGHT[a.severity] - WEIGHT[b.severity] ||
      b.checks.length - a.checks.length,
  );
}
