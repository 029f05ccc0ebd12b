import { gridOf } from '../../../src/recognition/sheet/grid';
import { findHeaderBands } from '../../../src/recognition/sheet/header-bands';
import { headerColumns, isLabelling } from '../../../src/recognition/sheet/header-columns';
import { rows, sheet, type SheetExtras } from '../../support/grid';

/** The columns of the first header of a sheet: letter, role, path, and the row of its own header. */
function columnsOf(drawing: string, extras: SheetExtras = {}): readonly string[] {
  const grid = gridOf(sheet('表', rows(drawing), extras));
  const [band] = findHeaderBands(grid);
  if (!band) return [];
  return headerColumns(grid, band).map(
    ({ column, role, path, row }) => `${'ABCDEFGH'[column] ?? ''} ${role} ${path.join('·')} ${row}`,
  );
}

/** Where the headers of a sheet stand, each with whether 合计 shares their last row. */
function bandsOf(drawing: string, extras: SheetExtras = {}): readonly string[] {
  return findHeaderBands(gridOf(sheet('表', rows(drawing), extras))).map(
    ({ top, bottom, sharesTotal }) => `${top}-${bottom}${sharesTotal ? ' 合计' : ''}`,
  );
}

describe('the columns of a header', () => {
  it.each<[what: string, drawing: string, extras: SheetExtras, columns: readonly string[]]>([
    [
      'in one row',
      `科目编码|科目名称|本年支出合计|基本支出|项目支出
       201|一般公共服务支出|60|50|10`,
      {},
      ['A code 科目编码 0', 'B name 科目名称 0', 'C value 本年支出合计 0', 'D value 基本支出 0', 'E value 项目支出 0'],
    ],
    [
      'under groups that are merged',
      `项目|~|本年支出|~|~
       科目编码|科目名称|小计|基本支出|项目支出
       201|一般公共服务支出|60|50|10`,
      { merges: ['A1:B1', 'C1:E1'] },
      [
        'A code 项目·科目编码 1',
        'B name 项目·科目名称 1',
        'C value 本年支出·小计 1',
        'D value 本年支出·基本支出 1',
        'E value 本年支出·项目支出 1',
      ],
    ],
    [
      'under groups whose merges were lost',
      `项目|~|本年支出|~|~
       科目编码|科目名称|小计|基本支出|项目支出
       201|一般公共服务支出|60|50|10`,
      {},
      [
        'A code 项目·科目编码 1',
        'B name 项目·科目名称 1',
        'C value 本年支出·小计 1',
        'D value 本年支出·基本支出 1',
        'E value 本年支出·项目支出 1',
      ],
    ],
    [
      'merged over both rows, which count once',
      `科目编码|科目名称|本年支出|~
       ~|~|基本支出|项目支出
       201|一般公共服务支出|50|10`,
      { merges: ['A1:A2', 'B1:B2', 'C1:D1'] },
      ['A code 科目编码 0', 'B name 科目名称 0', 'C value 本年支出·基本支出 1', 'D value 本年支出·项目支出 1'],
    ],
    [
      'with numbers of rows and of columns',
      `项目|行次|金额|项目|行次|金额
       栏次|~|1|栏次|~|2=3+4
       一、收入|1|5|一、支出|2|6`,
      {},
      ['A label 项目 0', 'B line 行次 0', 'C value 金额 0', 'D label 项目 0', 'E line 行次 0', 'F value 金额 0'],
    ],
    [
      'with a year and a unit in them, which say nothing of what they are',
      `科目编码|科目名称|2020年度决算数（万元）|基本支出
       201|一般公共服务支出|60|50`,
      {},
      ['A code 科目编码 0', 'B name 科目名称 0', 'C value 决算数 0', 'D value 基本支出 0'],
    ],
    [
      'with units that stand for the names of rows',
      `单位|合计|基本支出|项目支出
       甲局|60|50|10`,
      {},
      ['A name 单位 0', 'B value 合计 0', 'C value 基本支出 0', 'D value 项目支出 0'],
    ],
  ])('%s', (_, drawing, extras, columns) => {
    expect(columnsOf(drawing, extras)).toEqual(columns);
  });

  it('leave out a column of figures without any header, but not one beside a name', () => {
    const drawing = `科目编码|科目名称|~|基本支出|~|项目支出
      201|一般公共服务支出|~|50|~|10`;
    expect(columnsOf(drawing)).toEqual([
      'A code 科目编码 0',
      'B name 科目名称 0',
      'C name 科目名称 0',
      'D value 基本支出 0',
      'F value 项目支出 0',
    ]);
  });

  it.each([
    ['code', true],
    ['name', true],
    ['label', true],
    ['line', false],
    ['value', false],
  ] as const)('one of role %s says what its row is: %s', (role, is) => {
    expect(isLabelling({ role, column: 0, row: 0, path: [], title: '' })).toBe(is);
  });
});

describe('where headers stand', () => {
  const HEAD = '科目编码|科目名称|本年支出合计|基本支出|项目支出';

  it.each<[what: string, drawing: string, bands: readonly string[]]>([
    ['below the title', `支出决算表\n公开03表\n${HEAD}\n201|一般公共服务支出|60|50|10`, ['2-2']],
    ['twice, for two tables', `${HEAD}\n201|甲|60|50|10\n合计|~|60|50|10\n${HEAD}\n201|乙|60|50|10`, ['0-0', '3-3']],
    ['nowhere among figures', '201|甲|60|50|10\n208|乙|60|50|10', []],
    ['nowhere in one word', '科目名称\n甲\n乙', []],
    ['nowhere in words that head no row', '基本支出|项目支出|小计\n10.5|20.5|30.5', []],
    [
      'over the row of 类 款 项 that 合计 shares',
      '项目|~|~|科目名称|本年支出|基本支出\n类|款|项|合计|60.12|50.12\n201|~|~|甲|60|50',
      ['0-1 合计'],
    ],
  ])('%s', (_, drawing, bands) => {
    expect(bandsOf(drawing)).toEqual(bands);
  });
});
