import { readHtml } from '../../../src/document/text/html/read-html';
import { proofread } from '../../../src/proofreading';
import { readText } from '../../../src/reading';

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
