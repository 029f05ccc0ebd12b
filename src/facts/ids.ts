import type { BudgetBasis, ColumnKey, FactId, Place, RowKey, TableId } from '../model';

/**
 * The ids of facts: made here, and read here. The fact of a cell has its place as id; what is derived from a fact
 * has that fact's id behind a word for how: `change:income/total/total`.
 */

/** The fact of a place in the tables. */
export function placeId(table: TableId, row: RowKey, column: ColumnKey): FactId {
  return `${table}/${row}/${column}` as FactId;
}

/** What the report says of itself: whose it is, and of which year. */
export function headingId(name: 'unitName' | 'year' | 'priorYear'): FactId {
  return `report/${name}` as FactId;
}

/** What only the unit can say in words. */
export function textId(name: string): FactId {
  return `text/${name}` as FactId;
}

/** What a 绩效自评报告 tells and no table holds: of the whole unit, of a project, of what was achieved. */
const OWN_SHEETS = ['evaluation', 'project', 'achievement'] as const;
export type OwnFactSheet = (typeof OWN_SHEETS)[number];

/** The fact of such a figure; a row may be a name that a person typed. */
export function ownId(sheet: OwnFactSheet, row: string, column: string): FactId {
  return `${sheet}/${row.replaceAll('/', '／').replaceAll(':', '：')}/${column}` as FactId;
}

/** The same of last year. */
export function priorId(id: FactId): FactId {
  return `prior:${id}` as FactId;
}

/** The budget of an amount that its word is held against: 年初预算, or for “三公” 预算数. */
export function budgetId(id: FactId): FactId {
  return `budget:${id}` as FactId;
}

/** The other budget of an amount, by its name: 全年预算 beside 年初预算, or the reverse. `budgetOn` knows which is which. */
export function otherBudgetId(id: FactId, basis: BudgetBasis): FactId {
  return `${basis}:${id}` as FactId;
}

/** This year minus last year. */
export function changeId(id: FactId): FactId {
  return `change:${id}` as FactId;
}

/** The change in percent of last year. */
export function growthId(id: FactId): FactId {
  return `growth:${id}` as FactId;
}

/** 决算 in percent of the budget. */
export function completionId(id: FactId): FactId {
  return `completion:${id}` as FactId;
}

/** 决算 in percent of one of its budgets; of the one that `budgetId` names it goes by the amount alone. */
export function completionOf(budget: FactId): FactId {
  const read = readId(budget);
  return completionId(read?.kind === 'budget' ? read.of : budget);
}

/** An amount in percent of another. */
export function shareId(part: FactId, whole: FactId): FactId {
  return `share:${part}:${whole}` as FactId;
}

/** The name of a functional or economic code. */
export function nameId(code: string): FactId {
  return `name:${code}` as FactId;
}

/** The entry of 助手资料 for the reason that is owed for a derived fact: why it grew, why it missed its budget. */
export function reasonId(derived: FactId): string {
  return `reason:${derived}`;
}

/** The entry of 助手资料 for what an amount was spent on. */
export function spentOnId(spent: FactId): string {
  return `use/${spent}`;
}

/** Whether an entry of 助手资料 holds a reason. */
export function isReasonId(id: string): boolean {
  return id.startsWith('reason:');
}

/** What an id says. */
export type ReadId =
  | { readonly kind: 'place'; readonly place: Place }
  | { readonly kind: 'own'; readonly sheet: OwnFactSheet; readonly row: string; readonly column: string }
  | { readonly kind: 'prior' | 'budget' | BudgetBasis | 'change' | 'growth' | 'completion'; readonly of: FactId }
  | { readonly kind: 'share'; readonly part: FactId; readonly whole: FactId }
  | { readonly kind: 'name'; readonly code: string }
  | { readonly kind: 'heading' | 'text'; readonly name: string };

/** Reads an id, the opposite of the functions above; null for a text that is no fact's id. */
export function readId(id: string): ReadId | null {
  const colon = id.indexOf(':');
  return colon < 0 ? readPlain(id) : readDerived(id.slice(0, colon), id.slice(colon + 1));
}

/** A place or a figure of one's own has three parts, a heading or a text two. */
function readPlain(id: string): ReadId | null {
  const [first = '', second, third, ...more] = id.split('/');
  if (second === undefined || more.length > 0) return null;
  if (third !== undefined) {
    const sheet = OWN_SHEETS.find((each) => each === first);
    if (sheet !== undefined) return { kind: 'own', sheet, row: second, column: third };
    // No id is made with any other first part that is no table's.
    return { kind: 'place', place: { table: first as TableId, row: second, column: third } };
  }
  if (first === 'report') return { kind: 'heading', name: second };
  return first === 'text' ? { kind: 'text', name: second } : null;
}

/** What stands before the first colon says how; an id may be derived again (`change:budget:…`). */
function readDerived(how: string, rest: string): ReadId | null {
  switch (how) {
    case 'prior':
    case 'budget':
    case 'original':
    case 'adjusted':
    case 'change':
    case 'growth':
    case 'completion':
      return readId(rest) === null ? null : { kind: how, of: rest as FactId };
    case 'share': {
      const [part, whole, ...more] = rest.split(':');
      return part === undefined || whole === undefined || more.length > 0
        ? null
        : { kind: 'share', part: part as FactId, whole: whole as FactId };
    }
    case 'name':
      return { kind: 'name', code: rest };
    default:
      return null;
  }
}

/** The place that an id names; null where it names anything else. */
export function placeIn(id: string): Place | null {
  const read = readId(id);
  return read?.kind === 'place' ? read.place : null;
}

/** The fact of which an id names the value of last year; null where it names anything else. */
export function priorOf(id: string): FactId | null {
  const read = readId(id);
  return read?.kind === 'prior' ? read.of : null;
}

/** The amount of which an id names a budget, whichever; null where it names anything else. */
export function budgetedBy(id: string): FactId | null {
  const read = readId(id);
  return read?.kind === 'budget' || read?.kind === 'original' || read?.kind === 'adjusted' ? read.of : null;
}

/** What a completion divides: an amount, by one of its budgets. */
export function endsOfCompletion(of: FactId): { readonly spent: FactId; readonly budget: FactId } {
  const spent = budgetedBy(of);
  return spent === null ? { spent: of, budget: budgetId(of) } : { spent, budget: of };
}
