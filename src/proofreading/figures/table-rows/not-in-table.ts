import type { FactTable, ReadText, Span } from '../../../model';
import { placeId, placeIn } from '../../../facts';
import { functionalName } from '../../../standards';
import { spanIn } from '../../wording/hits';
import type { Ledger } from '../claims/claim';
import type { JudgedFinding } from '../judgement';
import { figureRule } from '../rules';
import { quoted, type Told } from '../told';
import { SENTENCES } from '../words';
import { ITEMS, rowsOf } from './rows';

/**
 * “住房改革支出（款）购房补贴（项）…246.48万元”, where the table has 246.48 for another 项 and none for this one: only asked about, since a
 * text may tell an 项 otherwise than its table.
 */
export function itemsNotInTable({ amounts, facts }: Ledger): readonly JudgedFinding[] {
  const rows = facts && rowsOf(facts, ITEMS);
  if (!facts || !rows) return [];
  return amounts.all.flatMap((told) => {
    const code = codeOf(told);
    if (code === null || rows.has(code) || told.role !== 'final' || told.amount.value === 0) return [];
    const same = [...rows].filter(([row, fen]) => isOfOneGroup(row, code) && isSame(told, fen));
    const [one, another] = same;
    return one === undefined || another ? [] : [finding(facts, told, one[0], amounts.read)];
  });
}

/** The 项 that a statement tells of and nothing else; null where it tells none, or may tell another. */
function codeOf({ statement: { about, predicate, isAside } }: Told): string | null {
  const place = about.length === 1 && about[0] !== undefined ? placeIn(about[0]) : null;
  if (predicate !== 'value' || isAside || place?.table !== ITEMS.table) return null;
  return ITEMS.holds(place.row) ? place.row : null;
}

/** The name of an 项 in that of all its levels. */
const LAST_LEVEL = /(?<=^|[（）])[^（）]{1,40}（项）$/;
/** Digits of the code of a 类. */
const CATEGORY = 3;

function isOfOneGroup(one: string, other: string): boolean {
  return one.slice(0, CATEGORY) === other.slice(0, CATEGORY);
}

function isSame({ amount: { value, half } }: Told, fen: number): boolean {
  return Math.abs(value - fen) <= half;
}

/** Its name may stand in so many paragraphs before its figure. */
const FARTHEST_NAME = 3;

/** Where the name of an 项 stands last before its figure; the figure itself where it is not found. */
function nameSpan({ passages }: ReadText, { statement, figure }: Told): Span {
  const name = LAST_LEVEL.exec(statement.subject)?.[0] ?? statement.subject;
  for (let at = statement.passage; at > Math.max(-1, statement.passage - FARTHEST_NAME); at -= 1) {
    const passage = passages[at];
    const start = passage?.text.lastIndexOf(name) ?? -1;
    if (passage && start >= 0) return spanIn(passage, start, start + name.length);
  }
  return figure.span;
}

function finding(facts: FactTable, told: Told, row: string, read: ReadText): JudgedFinding {
  const right = functionalName(row, read.year) ?? row;
  return {
    rule: figureRule('NR-T05'),
    raw: {
      span: nameSpan(read, told),
      otherSpans: [told.figure.span],
      message: SENTENCES.notInTable(told.statement.subject, quoted(told), right),
      stated: told.statement.subject,
      expected: right,
      sources: facts.get(placeId(ITEMS.table, row, ITEMS.column))?.sources ?? [],
      severity: 'warning',
      label: 'review',
      about: `${told.statement.subject} not in table`,
    },
  };
}
