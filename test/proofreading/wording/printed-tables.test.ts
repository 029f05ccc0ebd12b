import { readHtml } from '../../../src/document/text/html/read-html';
import { proofread } from '../../../src/proofreading';
import { readText } from '../../../src/reading';
import { checkTable } from '../../support/texts/check-table';

const HEAD = '<tr><th>科目编码</th><th>科目名称</th><th>本年收入</th><th>本年支出</th></tr>';
const NUMBERS = '<tr><td>栏次</td><td></td><td>1</td><td>2</td></tr>';
const FIGURES = '<tr><td>201</td><td>一般公共服务支出</td><td>10.00</td><td>9.00</td></tr>';
const EMPTY = '<tr><td>201</td><td></td><td></td><td></td></tr>';

const table = (title: string, rows: string, measure = '单位：万元', below = ''): string =>
  `<p>${title}</p><p>${measure}</p><table>${HEAD}${NUMBERS}${rows}</table><p>${below}</p>`;

function said(rule: string, ...tables: readonly string[]): readonly string[] {
  const document = readHtml('公开.html', `<html><body>${tables.join('')}</body></html>`);
  return proofread(document, readText(document), { only: new Set([rule]) }).findings.map(({ message }) => message);
}

const FUND = '政府性基金预算财政拨款收入支出决算表';

describe('NR-S14', () => {
  it.each([
    ['nothing is said below it', table(FUND, EMPTY)],
    ['what is said below it is another matter', table(FUND, EMPTY, undefined, '注：本表反映政府性基金收支。')],
    [
      'only the next table says so',
      table(FUND, EMPTY) +
        table('国有资本经营预算支出决算表', EMPTY, undefined, '说明：本单位无此项支出，故本表无数据。'),
    ],
  ])('is broken where a table has no figures and %s', (_, html) => {
    expect(said('NR-S14', html)).toEqual([`“${FUND}”里没有数，表下也没有写明没有该项收支，请补上说明。`]);
  });

  it.each([
    ['it has figures', table(FUND, FIGURES)],
    [
      'it says why',
      table(FUND, EMPTY, undefined, '说明：示例局2024年度没有政府性基金收入，也没有支出，故本表无数据。'),
    ],
    ['it says so in short', table(FUND, EMPTY, undefined, '本单位无政府性基金收支。')],
    ['it is no table that may be empty', table('收入决算表', EMPTY)],
  ])('holds where %s', (_, html) => {
    expect(said('NR-S14', html)).toEqual([]);
  });
});

describe('NR-S15', () => {
  const others = ['收入支出决算总表', '收入决算表', '支出决算表'].map((title) => table(title, FIGURES));

  it('is broken where one table does not say its measure and the others do', () => {
    expect(said('NR-S15', ...others, table('财政拨款收入支出决算总表', FIGURES, ''))).toEqual([
      '“财政拨款收入支出决算总表”没有写金额单位，别的表写了，请补上。',
    ]);
  });

  it.each([
    ['all say it', [...others, table('一般公共预算财政拨款支出决算表', FIGURES, '（万元）')]],
    ['none says it', ['收入支出决算总表', '收入决算表', '支出决算表'].map((title) => table(title, FIGURES, ''))],
    ['the silent one is no table of the accounts', [...others, table('所属单位一览表', FIGURES, '')]],
  ])('holds where %s', (_, tables) => {
    expect(said('NR-S15', ...tables)).toEqual([]);
  });
});

describe('NR-S16', () => {
  const titles = ['收入支出决算总表', '收入决算表', '支出决算表'];
  const own = (title: string, unit: string, measure = '金额单位：万元'): string =>
    `<p>${title}</p><p>${unit}</p><p>${measure}</p><table>${HEAD}${NUMBERS}${FIGURES}</table>`;
  const others = titles.map((title) => own(title, '部门：示例局'));

  it.each([
    [
      'another unit',
      own('财政拨款收入支出决算总表', '部门：别的局'),
      '“财政拨款收入支出决算总表”的单位名称是“别的局”，别的表是“示例局”，请核对。',
    ],
    [
      'another measure',
      own('财政拨款收入支出决算总表', '部门：示例局', '金额单位：元'),
      '“财政拨款收入支出决算总表”的金额单位是“元”，别的表是“万元”，请核对。',
    ],
  ])('is broken where one table is of %s', (_, other, message) => {
    expect(said('NR-S16', ...others, other)).toEqual([message]);
  });

  it('is broken where one table is of another year', () => {
    const dated = titles.map((title) => own(title, '2024年度'));
    expect(said('NR-S16', ...dated, own('财政拨款收入支出决算总表', '2023年度'))).toEqual([
      '“财政拨款收入支出决算总表”的年度是“2023”，别的表是“2024”，请核对。',
    ]);
  });

  it.each([
    ['all agree', [...others, own('财政拨款收入支出决算总表', '单位：示例局（本级）')]],
    ['unit and measure stand on one line', [...others, own('财政拨款收入支出决算总表', '部门：示例局金额单位：万元')]],
    ['one says nothing', [...others, own('财政拨款收入支出决算总表', '')]],
    ['no saying prevails', [own('收入决算表', '部门：甲局'), own('支出决算表', '部门：乙局')]],
    ['the other one is no table of the accounts', [...others, own('所属单位一览表', '部门：别的局')]],
  ])('holds where %s', (_, tables) => {
    expect(said('NR-S16', ...tables)).toEqual([]);
  });
});

/** Tables of a text's own: two years and how they differ, and the parts of “三公”经费. */
const THREE_PUBLIC_OF = (walls: string): string =>
  [
    ['年度', '合计', '因公出国（境）费', '公务接待费', '公车购置及运行维护费合计', '车辆购置', '车辆运行'],
    ['2015年', '2840', '90', '1400', '1350', '73', '1277'],
    ['2016年', '2364', '12', '1356', '996', '38', '958'],
    ['2016年比2015年增减%', '-16.77', '-86.62', '-3.14', '-26.24', '-47.95', '-24.98'],
  ]
    .map((row) => row.join(walls))
    .join('\n');
const BY_THING = [
  ['', '2014年', '2015年', '增减额', '增减%'],
  ['当年收入', '3841.26', '3623.16', '-218.10', '-5.7%'],
  ['当年支出', '3691.84', '3818.28', '126.44', '3.4%'],
  ['接待费', '5.00', '4.00', '-1.00', '-20.0%'],
];
const typed = BY_THING.map((row) => row.join('    ')).join('\n');

checkTable(
  'NR-T10',
  [
    { text: THREE_PUBLIC_OF('|').replace('-47.95', '-49.75'), quote: '-49.75', says: /增减率是-49.75%.*-47.95%/ },
    {
      text: THREE_PUBLIC_OF('\t')
        .replace('1277', '1272')
        .replace(/\n[^\n]*$/, ''),
      quote: '1350',
      says: /是1345/,
    },
    { text: typed.replace('126.44', '162.44'), quote: '162.44', says: /应为126.44/ },
    { text: typed.replace('-20.0%', '-25.0%'), quote: '-25.0%', says: /应为-20.0%/ },
  ],
  [
    THREE_PUBLIC_OF('|'),
    THREE_PUBLIC_OF('    '),
    typed,
    // Where nothing shows how the table reckons nothing is known to be wrong.
    typed.replace('126.44', '162.44').replace('-218.10', '-21.81'),
    typed.replace('2014年', '2013年').replace('126.44', '162.44'),
    ['名称    数量    单价', '甲    2    3.00', '乙    4    5.00'].join('\n'),
  ],
);

it('reads such a table of a page', () => {
  const rows = BY_THING.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('');
  const [right, wrong] = [rows, rows.replace('126.44', '162.44')].map((each) =>
    said('NR-T10', `<table>${each}</table>`),
  );
  expect([right, wrong]).toEqual([
    [],
    ['表中“当年支出”的增减额是162.44，按3818.28与3691.84相减应为126.44，请核对这三个数。'],
  ]);
});
