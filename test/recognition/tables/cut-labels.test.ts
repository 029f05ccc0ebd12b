import { recognise } from '../../../src/recognition';
import { book } from '../../support/grid';
import { drawn } from '../fixtures/drawn';

const HEAD = `单位：万元
收入|~|~|支出|~|~
项目|行次|决算数|项目|行次|决算数`;

/** Row by row: 收入 with its amount, 支出 with its. */
function read(lines: readonly (readonly [string, number, string, number])[]): {
  readonly keys: Readonly<Record<string, unknown>>;
  readonly unknown: readonly string[];
} {
  const rows = lines.map(([income, got, outgo, spent], at) =>
    [income || '~', at + 1, income ? got : '~', outgo || '~', at + 40, outgo ? spent : '~'].join('|'),
  );
  const sheet = drawn('收入支出决算总表', `${HEAD}\n${rows.join('\n')}`);
  const [table] = recognise(book('决算.xlsx', sheet), { year: 2023, unitName: '示例局' }).tables;
  const told = (table?.rows ?? []).map(({ key, cells }) => [key, cells.get('finalAmount')?.value] as const);
  return {
    keys: Object.fromEntries(told),
    unknown: (table?.irregularities ?? []).flatMap(({ kind, text }) => (kind === 'unknownRow' ? text : [])),
  };
}

const CUT: readonly (readonly [string, number, string, number])[] = [
  ['一、一般公共预', 9, '一、一般公共服', 1],
  ['二、政府性基金', 3, '二、外交支出', 0],
  ['三、国有资本经', 0, '八、社会保障和', 4],
  ['四、上级补助收', 0, '九、卫生健康支', 2],
  ['五、事业收入', 2, '十四、资源勘探', 3],
  ['八、其他收入', 1, '十七、援助其他', 0],
  ['本年收入合计', 15, '本年支出合计', 10],
  ['使用非财政拨款', 0, '结余分配', 0],
  ['年初结转和结余', 2, '年末结转和结余', 7],
  ['总计', 17, '总计', 17],
];

test('labels that their column cut are known by their beginnings', () => {
  const { keys, unknown } = read(CUT);
  expect(unknown).toEqual([]);
  expect(keys).toMatchObject({
    'in.generalBudgetAppropriation': 9,
    'in.governmentFundAppropriation': 3,
    'in.nonFiscalSurplusUsed': 0,
    'out.201': 1,
    'out.208': 4,
    'out.210': 2,
    'out.215': 3,
  });
});

test('labels that were cut on both sides are known by their middles, if no other label holds these', () => {
  const middles = CUT.map(([income, got, outgo, spent]): (typeof CUT)[number] => {
    if (income.startsWith('使用')) return ['非财政拨款结余', got, outgo, spent];
    return income.startsWith('四') ? ['、上级补助收', got, '、公共安全支', spent] : [income, got, outgo, spent];
  });
  const { keys, unknown } = read(middles);
  expect(unknown).toEqual([]);
  expect(keys).toMatchObject({ 'in.nonFiscalSurplusUsed': 0, 'in.subsidyFromSuperior': 0, 'out.204': 2 });
});

test('a beginning that two rows share is nobody’s', () => {
  const { unknown } = read(CUT.map((row) => (row[2].startsWith('九') ? [row[0], row[1], '二十四、债务', 2] : row)));
  expect(unknown).toEqual(['二十四、债务']);
});

test('a beginning that is shorter than its column is wide is not cut', () => {
  const { unknown } = read([...CUT.slice(0, 5), ['七、附', 0, '', 0], ...CUT.slice(5)]);
  expect(unknown).toEqual(['七、附']);
});

test('one or two labels that lack their end are asked about', () => {
  const { unknown } = read([
    ['一、一般公共预算财政拨款收入', 9, '一、一般公共服务支出', 1],
    ['五、事业收入', 2, '八、社会保障和就业支', 4],
    ['八、其他收入', 4, '九、卫生健康支出', 2],
    ['本年收入合计', 15, '十四、资源勘探工业', 3],
    ['年初结转和结余', 2, '本年支出合计', 10],
    ['~', 0, '年末结转和结余', 7],
    ['总计', 17, '总计', 17],
  ]);
  expect(unknown).toEqual(['八、社会保障和就业支', '十四、资源勘探工业']);
});

test('a label that is known as it stands is asked about where it begins another that was cut', () => {
  const incomes = ['一、一般公共预算', '一、一般公共预算财', '三、国有资本经营预', '四、上级补助收入（'];
  const { keys, unknown } = read(CUT.map(([income, ...others], at) => [incomes[at] ?? income, ...others]));
  expect(keys).not.toHaveProperty('in.generalBudgetAppropriation');
  expect(unknown).toContain('一、一般公共预算');
});
