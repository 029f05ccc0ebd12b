import { MOVED_CODES, functionalNames, recode } from '../../src/standards';

const NONE = new Map<string, string>();

describe('the table of moved codes', () => {
  it('names 项 only, each old one once', () => {
    expect(MOVED_CODES.filter(([from, to]) => !/^2\d{6}$/.test(from) || !/^2\d{6}$/.test(to))).toEqual([]);
    expect(new Set(MOVED_CODES.map(([from]) => from)).size).toBe(MOVED_CODES.length);
  });

  it('moves nothing to a code that moved itself or that had ended by then', () => {
    const moved = new Set(MOVED_CODES.map(([from]) => from));
    const hasEnded = (code: string, year: number) => {
      const names = functionalNames(code);
      return names.length > 0 && names.every(({ to }) => to !== null && to < year);
    };
    const ended = MOVED_CODES.filter(([, to, since]) => moved.has(to) || hasEnded(to, since));
    expect(ended).toEqual([]);
  });
});

describe('recode', () => {
  it.each([
    ['a code in force stands for itself', '2100408', '基本公共卫生服务', 2024, '2100408', false],
    ['a renamed one keeps its code', '2080501', '归口管理的行政单位离退休', 2020, '2080501', false],
    ['a renamed 类 keeps its codes', '2100101', '行政运行', 2019, '2100101', false],
    ['中医药 moved in 2024', '2100601', '中医（民族医）药专项', 2024, '2101704', true],
    ['and stands for itself before', '2100601', '中医（民族医）药专项', 2023, '2100601', false],
    ['其他…支出 of a 类 moved to 9999', '2109901', '其他卫生健康支出', 2021, '2109999', true],
    ['工商 became 市场监督管理', '2011501', '行政运行', 2019, '2013801', true],
    ['食药 left its 类', '2101016', '食品安全事务', 2019, '2013816', true],
    [
      'a code that the list does not have is taken for one in force',
      '2050299',
      '其他普通教育支出',
      2024,
      '2050299',
      false,
    ],
  ] as const)('%s', (_what, code, name, year, expected, isMoved) => {
    expect(recode(code, name, year, NONE)).toEqual({ code: expected, isMoved });
  });

  it('lets the table of the accounts decide where it prints the old or the new code', () => {
    const both = (code: string): ReadonlyMap<string, string> => new Map([[code, '其他卫生健康支出']]);
    expect(recode('2109901', '其他卫生健康支出', 2022, both('2109901'))).toEqual({ code: '2109901', isMoved: false });
    expect(recode('2109901', '其他卫生健康支出', 2020, both('2109999'))).toEqual({ code: '2109999', isMoved: true });
  });

  it('finds an abolished 项 by its name in the table, where one fits', () => {
    const printed = new Map([['2013499', '其他宗教事务支出']]);
    expect(recode('2012499', '其他宗教事务支出', 2020, printed)).toEqual({ code: '2013499', isMoved: true });
    expect(
      recode('2012499', '其他宗教事务支出', 2020, new Map([...printed, ['2013498', '其他宗教事务支出']])),
    ).toBeNull();
  });

  it('does not guess where no name fits', () => {
    expect(recode('2012499', '其他宗教事务支出', 2020, NONE)).toBeNull();
  });
});
