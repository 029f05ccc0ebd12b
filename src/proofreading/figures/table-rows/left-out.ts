import type { FactTable } from '../../../model';
import { placeId, placeIn } from '../../../facts';
import { economicCodesNamed, economicName, functionalCodesNamed, functionalName } from '../../../standards';
import type { Ledger } from '../claims/claim';
import type { JudgedFinding } from '../judgement';
import { figureRule } from '../rules';
import { figureName, SENTENCES, wan } from '../words';
import type { Told } from '../told';
import { ITEMS, PERSONNEL, PUBLIC, rowsOf, type RowGroup } from './rows';

/** A list of fewer names only some of all. */
const FEWEST = 3;

/**
 * “人员经费895.84万元，包括：基本工资…、奖金…”: each part as the table has it, and of all its rows one is not told, which is larger than
 * the smallest that is. Only asked about: a list may name what it likes.
 */
export function leftOut({ amounts, facts }: Ledger): readonly JudgedFinding[] {
  if (facts === null) return [];
  return amounts.all.flatMap((head) => {
    const parts = amounts
      .partsOf(head)
      .filter(({ role, measure, statement }) => role === 'final' && measure === 'money' && !statement.isAside);
    if (parts.length < FEWEST || head.role !== 'final') return [];
    return groupsOf(head).flatMap((group) => {
      const rows = rowsOf(facts, group);
      const told = rows && parts.map((part) => rowOf(part, rows));
      if (!told || told.includes(null)) return [];
      const [missing, another] = [...rows].filter(([row]) => !told.includes(row));
      const least = Math.min(...parts.map(({ amount }) => amount.value));
      if (!missing || another || missing[1] <= least) return [];
      return [finding(facts, group, head, parts, missing)];
    });
  });
}

/** The rows that a whole may be divided into. */
function groupsOf({ statement: { about } }: Told): readonly RowGroup[] {
  return about.flatMap((fact) => {
    const place = placeIn(fact);
    if (place === null) return [];
    const basic = [PERSONNEL, PUBLIC].filter(({ table, total }) => place.table === table && place.row === total);
    if (place.table !== ITEMS.table || !/^(?:total|2\d{2})$/.test(place.row)) return basic;
    const { row, column } = place;
    if (row === ITEMS.total) return [{ ...ITEMS, column }];
    const below = ['\\d{2}', '\\d{4}'].map((digits) => new RegExp(`^${row}${digits}$`));
    return below.map((code) => ({ ...ITEMS, total: row, column, holds: (each: string) => code.test(each) }));
  });
}

/** The row that a part tells, by its name and its amount, else by a name that only one row has; null where none does. */
function rowOf({ statement: { about, subject }, amount }: Told, rows: ReadonlyMap<string, number>): string | null {
  const codes = [
    ...about.flatMap((fact) => placeIn(fact)?.row ?? []),
    ...economicCodesNamed(subject),
    ...functionalCodesNamed(subject),
  ].filter((code) => rows.has(code));
  const exact = codes.find((code) => Math.abs((rows.get(code) ?? 0) - amount.value) <= amount.half);
  const [only, ...others] = new Set(codes);
  return exact ?? (others.length === 0 ? (only ?? null) : null);
}

function finding(
  facts: FactTable,
  { table, column }: RowGroup,
  head: Told,
  parts: readonly Told[],
  [row, fen]: readonly [string, number],
): JudgedFinding {
  const name = economicName(row) ?? functionalName(row) ?? row;
  const [first = head, ...others] = parts;
  return {
    rule: figureRule('NR-A07'),
    raw: {
      span: first.figure.span,
      otherSpans: [head, ...others].map(({ figure }) => figure.span),
      message: SENTENCES.leftOut(figureName(head.statement.subject, ''), `${parts.length}`, name, wan(fen)),
      stated: null,
      expected: name,
      sources: facts.get(placeId(table, row, column))?.sources ?? [],
      severity: 'warning',
      label: 'review',
      about: `${head.statement.subject} without ${name}`,
    },
  };
}
