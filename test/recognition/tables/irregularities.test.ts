import { recognise } from '../../../src/recognition';
import { maybeRow, maybeTable } from '../../../src/model';
import { book } from '../../support/grid';
import { drawn } from '../fixtures/drawn';

const HEAD = '科目编码|科目名称|本年支出合计|基本支出|项目支出|上缴上级支出|经营支出|对附属单位补助支出';

function read(rows: string, head = HEAD): ReturnType<typeof recognise>['tables'][number] {
  const sheet = drawn('支出决算表', `单位：万元\n${head}\n${rows}`);
  const [table] = recognise(book('决算.xlsx', sheet), { year: 2022, unitName: '示例局' }).tables;
  if (table === undefined) throw new Error('no table');
  return table;
}

test.each([
  [
    'a code that comes twice',
    `'205|教育支出|9\n'205|教育支出|8`,
    { kind: 'duplicateRow', text: '教育支出', other: '205' },
    'B4',
  ],
  ['a second 合计', '合计|~|9\n合计|~|8', { kind: 'duplicateLabel', text: '合计', other: 'total' }, 'A4'],
  ['a figure without a label', `'205|教育支出|9\n~|~|8`, { kind: 'unknownRow', text: '' }, 'A4'],
  ['a label that is no code', `'205|教育支出|9\n~|某项支出|8`, { kind: 'unknownRow', text: '某项支出' }, 'B4'],
  ['a code of a wrong length', `'205|教育支出|9\n'2050|普通教育|9`, { kind: 'unknownRow', text: '普通教育' }, 'B4'],
  ['a text in a number cell', `'205|教育支出|约9`, { kind: 'unreadableAmount', text: '文字“约9”' }, 'C3'],
  ['an error in a number cell', `'205|教育支出|#REF!`, { kind: 'unreadableAmount', text: '错误值 #REF!' }, 'C3'],
])('%s is noted', (_, rows, expected, address) => {
  const [found, ...others] = read(rows).irregularities;
  expect(found).toMatchObject(expected);
  expect(found?.ref).toEqual({
    sheet: '支出决算表',
    column: address.charCodeAt(0) - 65,
    row: Number(address.slice(1)) - 1,
  });
  expect(others).toEqual([]);
});

test('a column that is not understood is noted where it holds something', () => {
  const head = `${HEAD}|调剂支出|备注`;
  expect(read(`'205|教育支出|9|~|~|~|~|~|3|见说明`, head).irregularities).toMatchObject([
    { kind: 'unknownColumn', text: '调剂支出' },
  ]);
  expect(read(`'205|教育支出|9`, head).irregularities).toEqual([]);
});

test('a code that the row above completes, against its name, is noted where the name is of many codes', () => {
  const head =
    '科目编码|~|~|科目名称|本年支出合计|基本支出|项目支出|上缴上级支出|经营支出|对附属单位补助支出\n类|款|项|~';
  const table = read(
    `208|~|~|社会保障和就业支出|9\n~|'05|~|行政事业单位养老支出|9\n~|~|'05|机关事业单位基本养老保险缴费支出|6\n~|~|'01|行政运行|3`,
    head,
  );
  expect(table.rows.map(({ key }) => key)).toEqual(['208', '20805', '2080505']);
  expect(table.irregularities).toMatchObject([{ kind: 'unknownRow', text: '行政运行' }]);
});

test('both rows of a repeated code stay visible', () => {
  const table = read(`'205|教育支出|9\n'205|教育支出|8`);
  expect(maybeRow(table, '205')?.cells.get('total')?.value).toBe(9);
  expect(maybeRow(table, '205#2')?.cells.get('total')?.value).toBe(8);
});

test.each([['注：本表反映部门本年度各项支出情况。'], ['说明：本表无数据'], ['单位负责人：|~|~|~'], ['第1页，共2页']])(
  '“%s” is no row',
  (note) => {
    expect(read(`'205|教育支出|9\n${note}`).irregularities).toEqual([]);
  },
);

test('a label in a summary table that no year knows is noted', () => {
  const sheet = drawn(
    '收入支出决算总表',
    `单位：万元
     收入|~|支出|~
     项目|决算数|项目|决算数
     一、一般公共预算财政拨款收入|9|五、教育支出|8
     九、债务收入|1|二、外交支出|~
     本年收入合计|10|本年支出合计|8
     总计|10|总计|8`,
  );
  const table = maybeTable(recognise(book('决算.xlsx', sheet)), 'incomeExpenditure');
  expect(table?.irregularities).toEqual([
    {
      kind: 'unknownRow',
      ref: { sheet: '收入支出决算总表', row: 4, column: 0 },
      text: '九、债务收入',
      figures: [{ column: 1, fen: 1_000_000 }],
    },
  ]);
});

test('a formula without a result is no zero', () => {
  const sheet = drawn('支出决算表', `单位：万元\n${HEAD}\n'205|教育支出|~|9`, { formulas: { C3: '=D3+E3' } });
  const table = maybeTable(recognise(book('决算.xlsx', sheet)), 'expenditure');
  expect(table?.rows[0]?.cells.get('total')).toMatchObject({ amount: null, formula: '=D3+E3' });
  expect(table?.irregularities).toMatchObject([{ kind: 'unreadableAmount', text: '公式 =D3+E3 没有计算结果' }]);
});

test.each([
  ['二、政府性基金', 'cut, and then the head of a column'],
  ['使用非财政拨款', 'cut, and then the head of a column without a number'],
  ['二、本年支出', 'a row of no form'],
])('a row “%s” with a figure is noted: %s', (label) => {
  const sheet = drawn(
    '收入支出决算总表',
    `单位：万元\n收入|~|支出|~\n项目|决算数|项目|决算数\n一、一般公共预算财政拨款收入|9|一、一般公共服务支出|9\n${label}|8|二、外交支出|8\n本年收入合计|17|本年支出合计|17`,
  );
  const [table] = recognise(book('决算.xlsx', sheet), { year: 2022, unitName: '示例局' }).tables;
  expect(table?.id).toBe('incomeExpenditure');
  expect(table?.irregularities).toMatchObject([{ kind: 'unknownRow', text: label, ref: { row: 4, column: 0 } }]);
});
