import type { CellRef, FindingCell, TableRow } from '../../model';
import { displayName, plainLabel } from '../../standards';
import type { ReportSubject, StructureFault, TableSubject } from './types';

type Told = Pick<StructureFault, 'message' | 'cells'> & Partial<Pick<StructureFault, 'slip' | 'rows'>>;

/** A fault of one table. Faults that are no errors are of class 逻辑性, unless an explanation is owed anyway. */
export function tableFault(subject: TableSubject, told: Told): StructureFault {
  return { ...reportFault(subject, told), table: subject.indexed.table.id };
}

/** A fault of the report as a whole. */
export function reportFault({ rule, severity }: ReportSubject, told: Told): StructureFault {
  const keepsClass = severity === 'error' || rule.class === 'verification';
  return {
    check: rule.id,
    rule,
    table: null,
    class: keepsClass ? rule.class : 'logic',
    severity,
    slip: null,
    rows: [],
    ...told,
  };
}

/** “公开05 一般公共预算财政拨款支出决算表” */
export function tableName({ indexed }: TableSubject): string {
  return displayName(indexed.table.id, indexed.standard);
}

/** A cell that is no amount: its text and where it stands. */
export function textCell(subject: TableSubject, ref: CellRef, text: string): FindingCell {
  return { kind: 'cell', ref, name: `${tableName(subject)} · ${plainLabel(text)}`, value: text, shown: text };
}

/** The label cells of rows. */
export function labelCells(subject: TableSubject, rows: readonly TableRow[]): readonly FindingCell[] {
  return rows.map(({ labelRef, label }) => textCell(subject, labelRef, label));
}

/** “210 卫生健康支出” */
export function codeAndName({ code, label }: Pick<TableRow, 'code' | 'label'>): string {
  return `${code ?? ''} ${plainLabel(label)}`.trim();
}

/** The names of the first few of many, and how many there are: “a、b、c 等 7 处”. */
export function fewOf<Thing>(things: readonly Thing[], nameOf: (thing: Thing) => string, what: string): string {
  const shown = things.slice(0, TOLD_MOST).map(nameOf).join('、');
  return things.length > TOLD_MOST ? `${shown} 等 ${things.length} ${what}` : shown;
}

const TOLD_MOST = 3;
