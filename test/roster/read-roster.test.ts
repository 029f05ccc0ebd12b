import type { Area, CellValue, SheetSnapshot } from '../../src/model';
import { readRoster } from '../../src/roster';

function sheet(values: readonly (readonly CellValue[])[], more: Partial<SheetSnapshot> = {}): SheetSnapshot {
  return {
    name: '名册',
    visibility: 'visible',
    isProtected: false,
    values,
    formulas: new Map(),
    numberFormats: new Map(),
    merges: [],
    ...more,
  };
}

const read = (...sheets: readonly SheetSnapshot[]) => readRoster({ name: '名册.xlsx', sheets });
const area = (top: number, left: number, bottom: number, right: number): Area => ({ top, left, bottom, right });

const HEAD = ['序号', '单位名称', '主管部门', '涉密免公开（填是）', '批复日期', '公开日期'];

describe('reading a 名册', () => {
  it('finds the header below titles, and reads each column', () => {
    const roster = read(
      sheet([
        ['示例县2023年度部门决算应公开单位名册'],
        [null, '填报单位：示例县财政局'],
        HEAD,
        [1, '示例县 卫生健康局', '示例县卫生健康局', '', 45519, '2024年8月30日'],
        [2, '示例县疾控中心', '示例县卫生健康局', '否', '2024-08-15', '2024/9/9'],
        [3, '示例县国家保密局', null, '是', null, null],
        ['', '合计：3家'],
        ['注：以编办批复为准', null],
      ]),
    );
    expect(roster?.units).toEqual([
      { name: '示例县卫生健康局', above: null, isExempt: false, approvedOn: '2024-08-15', publishedOn: '2024-08-30' },
      {
        name: '示例县疾控中心',
        above: '示例县卫生健康局',
        isExempt: false,
        approvedOn: '2024-08-15',
        publishedOn: '2024-09-09',
      },
      { name: '示例县国家保密局', above: null, isExempt: true, approvedOn: null, publishedOn: null },
    ]);
    expect(roster?.remarks).toEqual([]);
  });

  it('takes the upper unit from merged cells, and a header of two rows', () => {
    const roster = read(
      sheet(
        [
          ['主管部门', '单位名称', '公开情况', null],
          [null, null, '批复时间', '公开时间'],
          ['甲局', '甲局本级', 45519, 45520],
          [null, '甲局一中心', null, null],
        ],
        { merges: [area(0, 0, 1, 0), area(0, 1, 1, 1), area(0, 2, 0, 3), area(2, 0, 3, 0)] },
      ),
    );
    expect(roster?.units.map(({ name, above, approvedOn }) => [name, above, approvedOn])).toEqual([
      ['甲局本级', null, '2024-08-15'],
      ['甲局一中心', '甲局', null],
    ]);
  });

  it.each<[string, CellValue, string | null, number]>([
    ['a day since 1900', 45519, '2024-08-15', 0],
    ['digits alone', 20240815, '2024-08-15', 0],
    ['with points', '2024.8.5', '2024-08-05', 0],
    ['full width', '２０２４年８月５日', '2024-08-05', 0],
    ['nothing', '', null, 0],
    ['a dash', '—', null, 0],
    ['no such day', '2024-02-30', null, 1],
    ['no year', '8月15日', null, 1],
    ['a count', 12, null, 1],
  ])('reads a day written as %s', (_, cell, day, remarks) => {
    const roster = read(
      sheet([
        ['单位名称', '批复日期'],
        ['甲局', cell],
      ]),
    );
    expect(roster?.units[0]?.approvedOn).toBe(day);
    expect(roster?.remarks).toHaveLength(remarks);
  });

  it('counts days from 1904 where the book does', () => {
    const book = sheet(
      [
        ['单位名称', '批复日期'],
        ['甲局', 45519 - 1462],
      ],
      { datesFrom1904: true },
    );
    expect(read(book)?.units[0]?.approvedOn).toBe('2024-08-15');
  });

  it.each<[string, boolean, number]>([
    ['是', true, 0],
    ['√', true, 0],
    ['涉密', true, 0],
    ['', false, 0],
    ['否', false, 0],
    ['不涉密', false, 0],
    ['部分', false, 1],
  ])('takes “%s” for exempt: %s', (words, isExempt, remarks) => {
    const roster = read(
      sheet([
        ['单位', '是否涉密'],
        ['甲局', words],
      ]),
    );
    expect(roster?.units[0]?.isExempt).toBe(isExempt);
    expect(roster?.remarks).toHaveLength(remarks);
  });

  it('says what it did not take', () => {
    const roster = read(
      sheet([
        ['单位名称', '公开日期'],
        ['甲局', '国庆前'],
        ['甲 局', null],
        ['注册会计师协会', null],
      ]),
    );
    expect(roster?.units.map(({ name }) => name)).toEqual(['甲局', '注册会计师协会']);
    expect(roster?.remarks).toEqual([
      '名册里“甲局”的公开日期写的是“国庆前”，读不出是哪一天，没有采用。',
      '名册里“甲局”列了不止一行，按第一行核对。',
    ]);
  });

  it.each(['*单位名称', '单位全称（加盖公章）', '预算单位', '部门（单位）名称', '单位(部门)'])(
    'takes “%s” for the head of the names',
    (head) => {
      expect(read(sheet([[head], ['甲局']]))?.units.map(({ name }) => name)).toEqual(['甲局']);
    },
  );

  it.each(['联系单位', '单位性质', '单位个数', '部门预算', '主管部门'])('does not take “%s” for it', (head) => {
    expect(read(sheet([[head], ['甲局']]))).toBeNull();
  });

  it.each(['合计', '小计', '注：略', '填表人：张三', '审核', '单位名称', '联系电话：略'])(
    'takes a row “%s” for no unit',
    (name) => {
      expect(read(sheet([['单位名称'], ['甲局'], [name]]))?.units.map((unit) => unit.name)).toEqual(['甲局']);
    },
  );

  it('reads every sheet that is shown, departments where no column says 单位, and headers again', () => {
    const roster = read(
      sheet([['部门名称'], ['甲局'], ['部门名称'], ['乙局']], { name: '一' }),
      sheet([['单位名称'], ['丙局'], ['单位名称'], ['丁局']], { name: '二' }),
      sheet([['单位名称'], ['藏局']], { name: '三', visibility: 'hidden' }),
    );
    expect(roster?.units.map(({ name }) => name)).toEqual(['甲局', '乙局', '丙局', '丁局']);
  });

  it('is none without a column of units, or without units', () => {
    expect(
      read(
        sheet([
          ['项目', '金额'],
          ['甲局', 1],
        ]),
      ),
    ).toBeNull();
    expect(read(sheet([['单位名称'], [null]]))).toBeNull();
  });
});
