import { internalRemarks } from '../../src/casework';
import { draftEvaluation } from '../../src/evaluation';
import { draftToText } from '../../src/language';
import { EMPTY_SUPPLEMENT, type Draft, type ReportModel, type Supplement } from '../../src/model';
import { recogniseInternal } from '../../src/recognition';
import { hengyangBook, read } from '../support/evaluation/seed-books';
import { book, rows, sheet } from '../support/grid';
import { amounts } from '../support/narrative/say';

const UNIT = '衡阳市卫生健康委员会';
const BESIDE = `
  项目收入支出决算表
  编制单位：${UNIT} | ~ | 2023年度 | ~ | ~ | ~ | 金额单位：元
  支出功能分类科目编码 | 科目名称 | 项目名称 | 年初结转和结余 | 本年收入 | 本年支出 | 年末结转和结余
  合计 | ~ | ~ | 100000 | 900000 | 910000 | 90000
  2010507 | 专项普查活动 | 人口普查 | 100000 | 400000 | 450000 | 50000
  2011199 | 其他纪检监察事务支出 | 派驻经费 | ~ | 500000 | 460000 | 40000
`;
const SPENDING = `
  支出决算表
  编制单位：${UNIT} | ~ | 2023年度 | ~ | 金额单位：元
  支出功能分类科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
  ~ | 合计 | 910000 | ~ | 910000
  201 | 一般公共服务支出 | 910000 | ~ | 910000
  20105 | 统计信息事务 | 450000 | ~ | 450000
  2010507 | 专项普查活动 | 450000 | ~ | 450000
  20111 | 纪检监察事务 | 460000 | ~ | 460000
  2011199 | 其他纪检监察事务支出 | 460000 | ~ | 460000
`;
const INTERNAL = recogniseInternal(
  book('财决.xlsx', sheet('Z06 项目收入支出决算表', rows(BESIDE)), sheet('Z04 支出决算表', rows(SPENDING))),
);

function drafted(entries: Partial<Supplement> = {}, internal: ReportModel = INTERNAL): Draft {
  const report = { ...read(hengyangBook()), year: 2023 };
  const supplement = { ...EMPTY_SUPPLEMENT, ...entries };
  return draftEvaluation(report, { supplement, internal, template: 'evaluation-hunan-2021' });
}

function moneyIn(draft: Draft, name: string): string | undefined {
  const form = draft.forms?.find((each) => each.name === name);
  return form?.blocks[0]?.rows[0]?.map(({ text }) => text).join('|');
}

it('takes the list of projects, what they spent and its rate from 财决06, and asks for none of it', () => {
  const draft = drafted();
  expect(draft.remarks).toContain('项目名单、实际支出和执行率取自财决06表，共 2 个项目。');
  expect(moneyIn(draft, '项目1自评表')).toBe('年度资金总额||50.00|45.00|10|90.00%|9');
  expect(moneyIn(draft, '项目2自评表')).toBe('年度资金总额||50.00|46.00|10|92.00%|9.2');
  expect(draftToText(draft)).toContain('实际支出45.00万元，资金执行率90.00%');
  const asked = draft.missing.map(({ id }) => id);
  expect(asked).not.toContain('list/projects');
  expect(asked.filter((id) => id.endsWith('/spent'))).toEqual([]);
});

it('leads to the cells of the book', () => {
  const runs = drafted().sections.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.runs));
  const figure = runs.flatMap((run) => run.figure ?? []).find(({ fact }) => fact === 'project/人口普查/spent');
  expect(figure?.sources.map(({ book: from, sheet: name, row, column }) => [from, name, row, column])).toEqual([
    ['internal', 'Z06 项目收入支出决算表', 4, 5],
  ]);
});

it('tells the projects that a list of one’s own leaves out, and spending that is another than the book’s', () => {
  const draft = drafted({
    texts: { 'list/projects': '专项普查：人口普查' },
    amounts: amounts({ 'project/专项普查：人口普查/spent': '40.00' }),
  });
  expect(draft.remarks).toEqual(
    expect.arrayContaining([
      '财决06表还有 1 个项目不在项目名单里：派驻经费。',
      '[JX09] 人口普查自评表：全年执行数写的是40.00万元，账上或助手资料里是45.00万元，请核对口径或改正。',
    ]),
  );
});

it.each([
  ['another unit', { ...INTERNAL, unitName: '别的局' }],
  ['another year', { ...INTERNAL, year: 2022 }],
])('takes nothing from a book of %s', (_what, internal) => {
  const draft = drafted({}, internal);
  expect(draft.forms?.map(({ name }) => name)).toEqual(['整体支出自评表', '基础数据表']);
  expect(draft.missing.map(({ id }) => id)).toContain('list/projects');
});

it('says nothing against a book whose projects stand beside their 项', () => {
  expect(internalRemarks(INTERNAL).filter((remark) => remark.includes('财决06'))).toEqual([]);
});

it.each([
  ['项目名称', '经费名称', '，不认得的栏：经费名称'],
  ['本年支出 | 年末', '当年数 | 年末', ''],
])('asks for the list where 财决06 has another header than %s', (from, to, told) => {
  const other = recogniseInternal(book('财决.xlsx', sheet('Z06 项目收入支出决算表', rows(BESIDE.replace(from, to)))));
  const draft = drafted({}, other);
  expect(draft.remarks.filter((remark) => remark.startsWith('财决06表'))).toEqual([
    `财决06表（Z06 项目收入支出决算表）里没有认出项目名称${told}；项目名单和金额请填进助手资料，或把这一栏的表头改为“项目名称”再打开。`,
  ]);
  expect(draft.missing.map(({ id }) => id)).toContain('list/projects');
});
