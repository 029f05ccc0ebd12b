import type { CellRef, FindingCell, RecognisedTable, RuleClass, Severity, Slip, TableId } from '../model';
import type { Rule, StructureTest } from '../rules';
import { displayName } from '../standards';
import type { Book, BookTable } from './book';
import { plainLabel } from './words';

/** A fault of form: no sum is needed to see it. */
export interface StructureFault {
  readonly rule: Rule;
  readonly table: TableId;
  readonly class: RuleClass;
  readonly severity: Severity;
  readonly slip: Slip | null;
  readonly message: string;
  readonly cells: readonly FindingCell[];
  /** Row keys that the fault is about, so that a located cause can take it over. */
  readonly rows: readonly string[];
}

/** A structure rule on one table, with the faults it found. */
export interface StructureCheck {
  readonly rule: Rule;
  readonly table: TableId;
  readonly faults: readonly StructureFault[];
}

/** Runs the structure rules on every table that the report has. */
export function checkStructure(book: Book, rules: readonly Rule[]): readonly StructureCheck[] {
  return rules.flatMap((rule) => {
    const structure = rule.structure;
    if (!structure) return [];
    return structure.tables.flatMap((table) => {
      const indexed = book.tables.get(table);
      if (!indexed) return [];
      return [{ rule, table, faults: TESTS[structure.test]({ book, rule, indexed }) }];
    });
  });
}

interface Subject {
  readonly book: Book;
  readonly rule: Rule;
  readonly indexed: BookTable;
}

type Test = (subject: Subject) => readonly StructureFault[];

const NO_FAULTS: Test = () => [];

const TESTS: Readonly<Record<StructureTest, Test>> = {
  missingParents: (subject) => [...duplicateRows(subject), ...missingParents(subject), ...descendingCodes(subject)],
  duplicateRows,
  ascendingCodes: descendingCodes,
  codeShape: NO_FAULTS,
  names: NO_FAULTS,
  amounts: unreadableAmounts,
  tableUnit: oddUnit,
  duplicateTables: NO_FAULTS,
};

function fault(
  { rule, indexed }: Subject,
  rest: Pick<StructureFault, 'severity' | 'slip' | 'message' | 'cells' | 'rows'>,
): StructureFault {
  const ruleClass = rest.severity === 'error' ? rule.class : 'logic';
  return { rule, table: indexed.table.id, class: ruleClass, ...rest };
}

function tableName({ book, indexed }: Subject): string {
  return displayName(indexed.table.id, book.report.standard);
}

/** The label cell of a row. */
function labelCell(subject: Subject, ref: CellRef, label: string): FindingCell {
  return { ref, name: `${tableName(subject)} · ${plainLabel(label)}`, value: label };
}

function duplicateRows(subject: Subject): readonly StructureFault[] {
  const { indexed } = subject;
  const repeats = indexed.table.rows.filter((row) => row.key.includes('#'));
  return repeats.map((row) => {
    const first = indexed.table.rows.find((other) => other.key === row.key.split('#')[0]);
    const cells = [...(first ? [first] : []), row].map(({ labelRef, label }) => labelCell(subject, labelRef, label));
    const name = `${row.code ?? ''} ${plainLabel(row.label)}`.trim();
    return fault(subject, {
      severity: 'error',
      slip: 'duplicateRow',
      message: `${tableName(subject)}中“${name}”出现了不止一次；同一科目只应列一行。`,
      cells,
      rows: [row.key],
    });
  });
}

/** 款 without 类, 项 without 款, where the table prints that level at all. */
function missingParents(subject: Subject): readonly StructureFault[] {
  const codes = new Set(subject.indexed.table.rows.map((row) => row.code).filter((code) => code !== null));
  const levels = new Set([...codes].map((code) => code.length));
  const missing = new Map<string, string>();
  for (const code of codes) {
    const parent = code.slice(0, -2);
    if (parent.length >= 3 && levels.has(parent.length) && !codes.has(parent)) missing.set(parent, code);
  }
  return [...missing].flatMap(([parent, child]) => {
    const row = subject.indexed.table.rows.find((each) => each.code === child);
    if (!row) return [];
    const level = parent.length === 3 ? '类' : '款';
    return fault(subject, {
      severity: 'warning',
      slip: 'missingRow',
      message: `${tableName(subject)}缺 ${parent} ${level}级行，其下级科目 ${child} ${plainLabel(row.label)} 没有上级；金额未见矛盾，请核对是否漏列。`,
      cells: [labelCell(subject, row.labelRef, row.label)],
      rows: [parent],
    });
  });
}

function descendingCodes(subject: Subject): readonly StructureFault[] {
  const coded = subject.indexed.table.rows.filter((row) => row.code !== null && !row.key.includes('#'));
  const odd = coded.filter((row, index) => {
    const before = coded[index - 1];
    return before !== undefined && padded(row.code) < padded(before.code);
  });
  if (odd.length === 0 || subject.indexed.table.id === 'generalBudgetBasic') return [];
  return [
    fault(subject, {
      severity: 'warning',
      slip: null,
      message: `${tableName(subject)}有 ${odd.length} 行未按科目编码升序排列，请核对是否错行。`,
      cells: odd.map((row) => labelCell(subject, row.labelRef, row.label)),
      rows: [],
    }),
  ];
}

function padded(code: string | null): string {
  return (code ?? '').padEnd(7, '0');
}

function unreadableAmounts(subject: Subject): readonly StructureFault[] {
  const { indexed, book } = subject;
  return indexed.table.rows.flatMap((row) =>
    [...row.cells].flatMap(([column, cell]) => {
      if (cell.amount !== null) return [];
      const title = indexed.table.columns.find((each) => each.key === column)?.title ?? column;
      const name = [displayName(indexed.table.id, book.report.standard), plainLabel(row.label), title].join(' · ');
      const what = cell.kind === 'error' ? '错误值' : '文字';
      return fault(subject, {
        severity: 'error',
        slip: 'text',
        message: `${name} 应是数字，现为${what}“${valueText(cell.value)}”，有关勾稽无法核对；请改为数字后重新检查。`,
        cells: [{ ref: cell.ref, name, value: cell.value }],
        rows: [row.key],
      });
    }),
  );
}

function valueText(value: FindingCell['value']): string {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : String(value);
}

/** A table whose unit differs from that of most tables, or whose figures look like the other unit. */
function oddUnit(subject: Subject): readonly StructureFault[] {
  const { indexed, book } = subject;
  const table = indexed.table;
  const contradicted = table.irregularities.find((each) => each.kind === 'unitContradicted');
  if (contradicted) {
    return [
      unitFault(
        subject,
        contradicted.ref,
        `所写金额单位是${table.unit}，数值却像是${contradicted.other ?? '另一单位'}`,
      ),
    ];
  }
  const usual = usualUnit(book.report.tables);
  if (!table.unitStated || usual === null || usual === table.unit) return [];
  const ref = { sheet: table.sheet, row: 0, column: 0 };
  return [unitFault(subject, ref, `金额单位是${table.unit}，其他表是${usual}`)];
}

function unitFault(subject: Subject, ref: CellRef, what: string): StructureFault {
  return fault(subject, {
    severity: 'error',
    slip: 'unit',
    message: `${tableName(subject)}${what}；同一套公开表的金额单位应一致，请核对。`,
    cells: [{ ref, name: tableName(subject), value: null }],
    rows: [],
  });
}

/** The unit that more than half of the tables state. */
function usualUnit(tables: readonly RecognisedTable[]): RecognisedTable['unit'] | null {
  const stated = tables.filter((table) => table.unitStated);
  for (const unit of ['万元', '元'] as const) {
    if (stated.filter((table) => table.unit === unit).length * 2 > stated.length) return unit;
  }
  return null;
}
