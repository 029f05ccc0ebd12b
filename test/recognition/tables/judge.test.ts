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

/** The judgement on a table of 科目 in its usual columns below a line. */
function judgedBelow(line: string): ReturnType<typeof judgeTable> {
  const printed = sheet(
    '第8页的表',
    rows(`
      ${line}
      科目编码 | 科目名称 | 本年支出 | ~ | ~
      ~ | ~ | 小计 | 基本支出 | 项目支出
      ~ | 合计 | 9 | 5 | 4
      212 | 城乡社区支出 | 9 | 5 | 4`),
  );
  const [segment] = segmentsOf(gridOf(printed));
  if (segment === undefined) throw new Error('no segment');
  return judgeTable(candidateOf(segment));
}

function takenBelow(line: string): string {
  const judgement = judgedBelow(line);
  return judgement.kind === 'taken' ? judgement.table : judgement.kind;
}

test('a title that is worded as no other offers the table that its words name first', () => {
  expect(judgedBelow('八、政府性基金支出决算表')).toMatchObject({
    kind: 'ask',
    options: ['governmentFund', 'generalBudgetExpenditure'],
  });
});

test.each([
  ['八、政府性基金预算财政拨', 'ask'],
  ['八、政府性基金决算表', 'ask'],
  ['府性基金预算财政拨款收入支出决', 'ask'],
  ['九、国有资本经营预算财', 'ask'],
  ['共预算财政拨款支出决算', 'generalBudgetExpenditure'],
  ['编制单位：某县政府性基金征收所', 'generalBudgetExpenditure'],
  ['二〇二三年度', 'generalBudgetExpenditure'],
])('a title of which only “%s” is printed speaks for its own table alone', (line, taken) => {
  expect(takenBelow(line)).toBe(taken);
});
