import { refKey, type CheckReport, type LedgerLine, type ReportModel, type TableId, type Verdict } from '../model';
import { RULES, type Rule, type Term } from '../rules';
import { displayName, edition, TABLE_STANDARDS } from '../standards';

/** How many checks there are of each verdict. */
export type Counts = Readonly<Record<Verdict, number>>;

/** The checks between two tables, or within one where both are the same. */
export interface Tie {
  readonly tables: readonly [TableId, TableId];
  readonly counts: Counts;
  readonly worst: Verdict;
  /** Ids of the checks that apply. */
  readonly checks: readonly string[];
}

/** A table of the map; `isThere` says whether the report has it. */
export interface MapTable {
  readonly id: TableId;
  readonly name: string;
  readonly isThere: boolean;
}

/** Ties in the order in which the ledger meets them. */
export interface TieMap {
  readonly tables: readonly MapTable[];
  readonly ties: readonly Tie[];
}

/** The gravest first; 不适用 is no tie at all. */
const ORDER: readonly Verdict[] = ['broken', 'notChecked', 'rounding', 'exact', 'notApplicable'];

/** The nine tables in the order that their edition prints them in, and what ties them. */
export function tieMap(report: ReportModel, checked: CheckReport): TieMap {
  const there = new Set(report.tables.map(({ id }) => id));
  const ids = printedOrder(report.standard);
  const tables = ids.map((id) => ({ id, name: displayName(id, report.standard), isThere: there.has(id) }));
  const find = pairFinder(report);
  const found = new Map<string, { readonly pair: Pair; readonly lines: LedgerLine[] }>();
  for (const line of checked.ledger()) {
    if (line.verdict === 'notApplicable') continue;
    // A check of three tables gives several pairs and counts in each of them, once.
    for (const pair of find(line)) {
      // Tables outside the nine, 财决 and others, have no line on the map.
      if (!pair.every((id) => ids.some((each) => each === id))) continue;
      const ordered = pair[0] === pair[1] || order(ids, pair[0]) < order(ids, pair[1]) ? pair : flipped(pair);
      const held = found.get(ordered.join('/'));
      if (!held) found.set(ordered.join('/'), { pair: ordered, lines: [line] });
      else if (!held.lines.includes(line)) held.lines.push(line);
    }
  }
  return { tables, ties: [...found.values()].map(({ pair, lines }) => tieOf(pair, lines)) };
}

/** Tables that the edition does not print come last. */
function printedOrder(standard: string): readonly TableId[] {
  const numberOf = (id: TableId): string => edition(standard).tables.find(({ table }) => table === id)?.number ?? '99';
  return TABLE_STANDARDS.map(({ id }) => id).sort((a, b) => numberOf(a).localeCompare(numberOf(b)));
}

/** Verdicts of one kind keep the order of the ledger. */
function gravestFirst(lines: readonly LedgerLine[]): readonly LedgerLine[] {
  return [...lines].sort((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict));
}

type Pair = readonly [TableId, TableId];

/** Place on the map, from the top. */
function order(ids: readonly TableId[], id: TableId): number {
  return ids.indexOf(id);
}

function flipped([a, b]: Pair): Pair {
  return [b, a];
}

/** The gravest verdict gives the sign: one broken check must not hide behind many good ones. */
function tieOf(tables: Pair, lines: readonly LedgerLine[]): Tie {
  const counts: Record<Verdict, number> = { exact: 0, rounding: 0, broken: 0, notChecked: 0, notApplicable: 0 };
  for (const { verdict } of lines) counts[verdict] += 1;
  const worst = ORDER.find((verdict) => counts[verdict] > 0) ?? 'notApplicable';
  return { tables, counts, worst, checks: gravestFirst(lines).map(({ check }) => check) };
}

/** Which tables a check ties: by the cells on its two sides, or by its rule where it could not be made. */
function pairFinder({ tables }: ReportModel): (line: LedgerLine) => readonly Pair[] {
  const tableOf = new Map<string, TableId>();
  for (const { id, rows } of tables) {
    for (const row of rows) for (const { ref } of row.cells.values()) tableOf.set(refKey(ref), id);
  }
  const rules = new Map(RULES.map((rule) => [rule.id, pairsOfRule(rule)]));
  return ({ equation, cells, rule }) => {
    const side = (terms: NonNullable<LedgerLine['equation']>['left']): readonly TableId[] =>
      terms.flatMap(({ ref }) => (ref && tableOf.get(refKey(ref))) ?? []);
    const pairs = equation ? pairsOf(side(equation.left), side(equation.right)) : [];
    if (pairs.length > 0) return pairs;
    // A check without sides, such as one of codes or notes, belongs to the table of its cells.
    const own = [...new Set(cells.flatMap((ref) => tableOf.get(refKey(ref)) ?? []))];
    if (equation || own.length === 1) return own.map((id) => [id, id] as const);
    return rules.get(rule) ?? [];
  };
}

/** Each table on the left with each other one on the right; tables with themselves only where no others are tied. */
function pairsOf(left: readonly TableId[], right: readonly TableId[]): readonly Pair[] {
  const pairs = [...new Set(left)].flatMap((a) => [...new Set(right)].map((b): Pair => [a, b]));
  const across = pairs.filter(([a, b]) => a !== b);
  return across.length > 0 ? across : pairs.slice(0, 1);
}

/** Tables of this book only: a term of another book, such as last year's, has no place on the map. */
function pairsOfRule({ relations = [] }: Rule): readonly Pair[] {
  const tables = (terms: readonly Term[]): readonly TableId[] =>
    terms.flatMap(({ table, book }) => (book === undefined ? [table] : []));
  const pairs = relations.flatMap(({ left, right }) => pairsOf(tables(left), tables(right)));
  return [...new Map(pairs.map((pair) => [pair.join('/'), pair])).values()];
}
