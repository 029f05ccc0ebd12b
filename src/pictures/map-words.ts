import type { Verdict } from '../model';
import type { PictureTable } from './chart-table';
import type { Counts, MapTable, Tie, TieMap } from './ties';

/** A sign besides the colour: people who see no colours read it, and so does paper. */
export const SIGNS: Readonly<Record<Verdict, string>> = {
  exact: '=',
  rounding: '≈',
  broken: '≠',
  notChecked: '?',
  notApplicable: '',
};

/** The verdicts that a map shows, with their words. */
export const SHOWN: readonly (readonly [Verdict, string])[] = [
  ['broken', '不平'],
  ['notChecked', '无法核对'],
  ['rounding', '尾差'],
  ['exact', '平'],
];

/** “公开01 收入支出决算总表 与 公开02 收入决算表：12 条勾稽，11 平，1 不平” */
export function tieName(tie: Tie, tables: readonly MapTable[]): string {
  return `${tieTitle(tie, tables)}：${tie.checks.length} 条勾稽，${countsText(tie.counts)}`;
}

/** A table that the map does not hold is called by its id. */
export function tieTitle({ tables: [a, b] }: Tie, tables: readonly MapTable[]): string {
  const name = (id: string): string => tables.find((table) => table.id === id)?.name ?? id;
  return a === b ? `${name(a)}表内` : `${name(a)} 与 ${name(b)}`;
}

/** Verdicts that occur, the gravest first. */
function countsText(counts: Counts): string {
  return SHOWN.flatMap(([verdict, word]) => (counts[verdict] > 0 ? [`${counts[verdict]} ${word}`] : [])).join('，');
}

/** The same as the map, to be read. */
export function mapTable({ tables, ties }: TieMap): PictureTable {
  return {
    heads: ['报表之间', '结果', ...SHOWN.map(([, word]) => word)],
    rows: ties.map((tie) => [
      tieTitle(tie, tables),
      `${SIGNS[tie.worst]} ${SHOWN.find(([verdict]) => verdict === tie.worst)?.[1] ?? ''}`,
      ...SHOWN.map(([verdict]) => String(tie.counts[verdict])),
    ]),
  };
}
