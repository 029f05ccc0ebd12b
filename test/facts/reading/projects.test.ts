import { achievementAmounts, bookedProjects, projectsIn, unreadProjects } from '../../../src/facts/reading/projects';
import { internalObjection } from '../../../src/facts/reading/internal';
import type { ReportModel } from '../../../src/model';
import { projectRow } from '../../../src/standards';
import { buildReport, type Figure } from '../../support/report/build-report';

const listed = (text: string) => projectsIn({ texts: { 'list/projects': text } });

describe('the projects that 助手资料 lists', () => {
  it.each([
    ['计划生育服务专项', null, '计划生育服务专项', '人', '计划生育服务专项'],
    ['道路维修（个）', null, '道路维修', '个', '道路维修'],
    ['道路维修(个)', null, '道路维修', '个', '道路维修'],
    ['甲专项：乙项目（户）', '甲专项', '乙项目', '户', '甲专项：乙项目'],
    ['甲专项: 乙项目', '甲专项', '乙项目', '人', '甲专项： 乙项目'],
    ['甲专项：乙：丙', '甲专项', '乙：丙', '人', '甲专项：乙：丙'],
    ['甲专项：', null, '甲专项', '人', '甲专项：'],
    // What is no unit of counting belongs to the name.
    ['甲专项（二期）', null, '甲专项（二期）', '人', '甲专项（二期）'],
    ['甲专项（公里）', null, '甲专项（公里）', '人', '甲专项（公里）'],
    ['接待（人次）', null, '接待', '人次', '接待'],
  ])('%s', (line, group, name, unit, key) => {
    expect(listed(line)).toEqual([{ key, group, name, unit }]);
  });

  it.each([
    ['', null],
    ['  ', null],
    ['无', []],
    ['甲\n乙\n甲', ['甲', '乙']],
  ])('%j', (text, names) => {
    expect(listed(text)?.map(({ name }) => name) ?? null).toEqual(names);
    expect(achievementAmounts({ texts: { 'list/achievementAmounts': text } })).toEqual(names);
  });

  it('are not known where nothing is said', () => {
    expect(projectsIn({ texts: {} })).toBeNull();
    expect(achievementAmounts({ texts: {} })).toBeNull();
  });
});

const REPORT = buildReport([]);

/** A 财决 book with 财决06, a figure a row. */
function internal(rows: readonly (readonly [key: string, figure: Figure])[], rest: Partial<ReportModel> = {}) {
  return buildReport(
    [{ id: 'internal06', columns: ['total'], rows: rows.map(([key, figure]) => [key, [figure]]) }],
    rest,
  );
}

it.each<[string, Partial<ReportModel>, Partial<ReportModel>, string | null]>([
  ['the same unit and year', {}, {}, null],
  ['another year', {}, { year: 2019 }, '财决工作簿是2019年度的，不是2020年度的，未采用其中的数。'],
  ['no year of its own', {}, { year: null }, null],
  ['no year asked for', { year: null }, { year: 2019 }, null],
  ['another unit', {}, { unitName: '乙局' }, '财决工作簿的单位是“乙局”，公开表是“示例局”，未采用其中的数。'],
  ['no name of its own', {}, { unitName: null }, null],
  ['no name asked for', { unitName: null }, { unitName: '乙局' }, null],
])('a 财决 workbook of %s', (_what, report, book, objection) => {
  expect(internalObjection({ ...REPORT, ...report }, { ...REPORT, ...book })).toBe(objection);
});

describe('the projects of a 财决 workbook', () => {
  const rows = [
    ['total', 3],
    [projectRow('2100408', '甲项目'), 1],
    [projectRow('2100499', '甲项目'), 1],
    [`${projectRow('2100408', '乙项目')}#2`, 1],
  ] as const;

  it('are told once each, in order', () => {
    expect(bookedProjects(REPORT, internal(rows))).toEqual(['甲项目', '乙项目']);
    expect(unreadProjects(REPORT, internal(rows))).toBeNull();
  });

  it.each<[string, ReportModel | null | undefined]>([
    ['there is none', null],
    ['none was given', undefined],
    ['it is of another year', internal(rows, { year: 2019 })],
    ['it has no 财决06', REPORT],
  ])('are none where %s', (_what, book) => {
    expect(bookedProjects(REPORT, book)).toEqual([]);
    expect(unreadProjects(REPORT, book)).toBeNull();
  });

  it('that could not be told name the sheet, and the headers that may head them', () => {
    const [table] = internal([['total', 3]]).tables;
    if (!table) throw new Error('no table');
    const odd = { kind: 'unknownColumn', ref: { sheet: table.sheet, row: 0, column: 4 }, text: '摘要' } as const;
    const other = { kind: 'unknownRow', ref: { sheet: table.sheet, row: 3, column: 0 }, text: '小计' } as const;
    const book = { ...REPORT, tables: [{ ...table, irregularities: [odd, other] }] } as ReportModel;
    expect(unreadProjects(REPORT, book)).toEqual({ sheet: table.sheet, headers: ['摘要'] });
  });

  it.each<[string, Figure]>([
    ['nothing', 0],
    ['a blank', null],
    ['a text', '见附件'],
  ])('are not missed where the table holds no more than %s', (_what, figure) => {
    expect(unreadProjects(REPORT, internal([['total', figure]]))).toBeNull();
  });

  it('are missed where the sheet itself was refused', () => {
    const unmapped = [
      { sheet: '封面', reason: '没有金额' },
      { sheet: 'Z06', reason: '像是财决06表，列没有认出' },
    ];
    const book = { ...REPORT, unmapped } as unknown as ReportModel;
    expect(unreadProjects(REPORT, book)).toEqual({ sheet: 'Z06', headers: [] });
  });
});
