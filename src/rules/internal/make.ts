import { tableTitle } from '../../standards';
import type { TableId } from '../../model';
import type { Basis } from '../basis';
import { bound, equal, optional } from '../build';
import type { Condition, Relation, Rule, Term } from '../rule';

/** The layouts behind these rules were pieced together from descriptions, so what they find is never an error. */
const UNPROVEN = '未经真表验证';

/** No file of the client's formulas was at hand; the sentence says so to whoever reads the finding. */
const FORMULA: Basis = { kind: 'formula', text: `部门决算软件审核公式（${UNPROVEN}）` };

/** A formula that must hold in the 财决 workbook, in 元 and exact; told as a warning. */
export function internalBalance(id: string, title: string, ...relations: readonly Relation[]): Rule {
  return { id, title: unproven(title), class: 'balance', severity: 'warning', basis: FORMULA, relations };
}

/** One that may fail, and then an explanation is owed. */
export function internalVerification(id: string, title: string, ...relations: readonly Relation[]): Rule {
  return { id, title: unproven(title), class: 'verification', severity: 'warning', basis: FORMULA, relations };
}

/** One that is only unusual. */
export function internalHint(id: string, title: string, ...relations: readonly Relation[]): Rule {
  return { id, title: unproven(title), class: 'logic', severity: 'info', basis: FORMULA, relations };
}

/** The caveat stands in the title, so that no list of findings can lose it. */
function unproven(title: string): string {
  return `${title}（${UNPROVEN}）`;
}

/** In every row of a table: the sum of some columns = the sum of others, as far as it prints these. */
export function everyRow(
  table: TableId,
  left: readonly Term['column'][],
  right: readonly Term['column'][],
  { name, when = [] }: { readonly name?: string; readonly when?: readonly Condition[] } = {},
): Relation {
  return equal(
    left.map((column) => bound(table, 'row', column)),
    right.map((column) => optional(bound(table, 'row', column))),
    { name: [tableTitle(table), ...(name === undefined ? [] : [name])].join('/'), over: rowsOf(table), when },
  );
}

/** Every row of a table, and 合计 with them. */
export function rowsOf(table: TableId): NonNullable<Relation['over']> {
  return { rows: { table, pick: 'every' } };
}

/** The same where the table may lack the column, and must be there itself. */
export function columnIfAny(term: Term): Term {
  return { ...term, optional: 'column' };
}
