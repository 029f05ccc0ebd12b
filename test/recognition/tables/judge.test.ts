import { candidateOf } from '../../../src/recognition/tables/candidates';
import { gridOf } from '../../../src/recognition/sheet/grid';
import { judgeTable } from '../../../src/recognition/tables/judge-table';
import { segmentsOf } from '../../../src/recognition/sheet/segments';
import { rows, sheet } from '../../support/grid';

const titled = sheet(
  '03',
  rows(`
    支出决算表
    科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
    ~ | 合计 | 9 | 5 | 4
    205 | 教育支出 | 9 | 5 | 4`),
);

/** The judgement on the titled segment if tables fitted so well, and how many were tried. */
function judged(fits: Readonly<Record<string, number>>): { readonly kind: string; readonly tried: number } {
  const [segment] = segmentsOf(gridOf(titled));
  if (segment === undefined) throw new Error('no segment');
  const tried = new Set<string>();
  const fitOf = (table: string): number => {
    tried.add(table);
    return fits[table] ?? 0;
  };
  return { kind: judgeTable({ ...candidateOf(segment), fitOf }).kind, tried: tried.size };
}

test.each([
  ['a good fit leaves no room for a rival', { expenditure: 0.75, income: 1 }, { kind: 'taken', tried: 1 }],
  ['a poor fit has rivals', { expenditure: 0.6, income: 1 }, { kind: 'ask', tried: 9 }],
  ['a poor fit may still be the best', { expenditure: 0.6, income: 0.7 }, { kind: 'taken', tried: 9 }],
  ['no fit at all is asked about', { expenditure: 0.1, income: 0.2 }, { kind: 'ask', tried: 9 }],
])('beside a stated title %s', (_, fits, expected) => {
  expect(judged(fits)).toEqual(expected);
});
