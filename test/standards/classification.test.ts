import {
  CLASSIFICATION_SOURCES,
  ECONOMIC_CODES,
  FUND_CATEGORIES,
  FUND_CODES,
  FUNCTIONAL_CODES,
  categoriesSeen,
  categoryOfLabel,
  economicCodesNamed,
  economicName,
  economicNames,
  economicSeen,
  functionalCodesNamed,
  functionalName,
  functionalNameHeld,
  functionalNames,
  isUnknownItem,
  neighbours,
  oldNameOf,
} from '../../src/standards';
import { documentsNaming } from '../../src/standards/classification/sources';

describe('the lists', () => {
  test.each([
    ['functional', FUNCTIONAL_CODES, /^2\d{2}(?:\d{2}){0,2}$/],
    ['economic', ECONOMIC_CODES, /^3\d{2}(?:\d{2})?$/],
  ] as const)('%s codes are of 类, 款 or 项, and no two names of a code hold in one year', (_, lines, pattern) => {
    for (const [code, name, from, to] of lines) {
      expect(code).toMatch(pattern);
      expect(name).not.toBe('');
      if (from !== null && to !== null) expect(from).toBeLessThanOrEqual(to);
    }
    const spans = lines.map(([code, , from, to]) => ({ code, from: from ?? 0, to: to ?? 9999 }));
    const overlaps = spans.filter((a, i) =>
      spans.some((b, j) => j > i && a.code === b.code && a.from <= b.to && b.from <= a.to),
    );
    expect(overlaps).toEqual([]);
  });

  test('every 款 and 项 stands below a 类 that is there', () => {
    const categories = new Set(FUNCTIONAL_CODES.filter(([code]) => code.length === 3).map(([code]) => code));
    expect(FUNCTIONAL_CODES.filter(([code]) => !categories.has(code.slice(0, 3)))).toEqual([]);
  });
});

describe('what rests on a source', () => {
  test('codes that a notice adds are there from its year on', () => {
    for (const { codes, year } of CLASSIFICATION_SOURCES.filter(({ kind }) => kind === 'notice')) {
      const lines = codes.map((code) => FUNCTIONAL_CODES.find(([each]) => each === code));
      expect(lines.map((line) => line?.[2])).toEqual(codes.map(() => year));
    }
  });

  test('every code that a document prints has a name in its year, which counts as seen', () => {
    const unseen = CLASSIFICATION_SOURCES.flatMap(({ codes, year }) =>
      codes.filter((code) => {
        const names = code.startsWith('3') ? economicNames(code) : functionalNames(code);
        return !names.some(({ from, to, verified }) => (from ?? year) <= year && year <= (to ?? year) && verified);
      }),
    );
    expect(unseen).toEqual([]);
    for (const { codes } of CLASSIFICATION_SOURCES) expect(new Set(codes).size).toBe(codes.length);
  });

  test.each([
    ['2080505', [2024, 2024, 2025, 2025, 2025, 2025, 2026, 2026]],
    ['2070904', [2025]],
    ['30231', [2024, 2024, 2025, 2025, 2025]],
    // Told by its names in a text, and by no table: there it stands by a slip beside another code.
    ['2111101', [2025]],
    ['22006', [2024]],
    // A name of former years is no source.
    ['2010101', []],
  ] as const)('%s stands with the years of its documents', (code, years) => {
    expect(documentsNaming(code).map(({ year }) => year)).toEqual(years);
  });

  test('a name of other years than those of a document is not seen by it', () => {
    const names = functionalNames('20805').map(({ name, verified }) => [name, verified]);
    expect(names).toContainEqual(['行政事业单位养老支出', true]);
    expect(functionalNames('2010101').map(({ verified }) => verified)).toEqual([false]);
  });

  test('what is seen is counted by 类', () => {
    const culture = categoriesSeen().find(({ category }) => category === '207');
    expect(culture).toMatchObject({ name: '文化旅游体育与传媒支出', years: [2020, 2025] });
    expect(culture?.seen).toBeGreaterThan(12);
    expect(categoriesSeen().every(({ finest, seen }) => seen <= finest)).toBe(true);
    expect(economicSeen().find(({ category }) => category === '302')).toMatchObject({ seen: 27, years: [2024, 2025] });
  });

  test.each(['203', '204', '205', '206', '207', '211', '212', '213', '214', '215', '216', '220', '222', '224'])(
    '%s goes down to 项',
    (category) => {
      const items = FUNCTIONAL_CODES.filter(([code]) => code.startsWith(category) && code.length === 7);
      expect(items.length).toBeGreaterThan(6);
      const groups = new Set(FUNCTIONAL_CODES.map(([code]) => code));
      expect(items.filter(([code]) => !groups.has(code.slice(0, 5)))).toEqual([]);
    },
  );
});

describe('an 项 that is not known', () => {
  test.each([
    ['2240107', true],
    // Known, of an unknown 款, of a 款 of which one 项 is known, no 项 at all.
    ['2240106', false],
    ['2980101', false],
    ['2120299', false],
    ['22401', false],
    ['', false],
  ])('%s: %s', (code, expected) => {
    expect(isUnknownItem(code)).toBe(expected);
  });

  test('is told with the 项 beside it', () => {
    expect(neighbours('2240107', 2024)).toEqual([
      '2240105 国务院安委会专项',
      '2240106 安全监管',
      '2240108 应急救援',
      '2240109 应急管理',
    ]);
  });
});

describe('an old name with a new code', () => {
  test.each([
    ['20805', '行政事业单位离退休', 2020, '行政事业单位离退休'],
    ['20805', '行政事业单位离退休', 2019, null],
    ['20805', '行政事业单位养老支出', 2024, null],
    ['20805', '谁也不认得', 2024, null],
    // This year's own name was never seen.
    ['2040606', '律师公证管理', 2024, null],
    // It was, in accounts of 2025.
    ['2040607', '法律援助', 2025, '法律援助'],
    ['20805', '行政事业单位离退休', null, null],
  ])('%s %s in %s', (code, label, year, expected) => {
    expect(oldNameOf(code, label, year)?.name ?? null).toBe(expected);
  });
});

describe('a code’s name', () => {
  test.each([
    ['210', 2018, '医疗卫生与计划生育支出'],
    ['210', 2019, '卫生健康支出'],
    ['20805', 2019, '行政事业单位离退休'],
    ['20805', 2020, '行政事业单位养老支出'],
    ['220', 2018, '国土海洋气象等支出'],
    ['215', 2021, '资源勘探工业信息等支出'],
    ['234', 2018, '抗疫特别国债安排的支出'],
    ['210', null, '卫生健康支出'],
    ['2999999', 2020, null],
  ])('%s in %s is %s', (code, year, name) => {
    expect(functionalName(code, year)).toBe(name);
  });

  test.each([
    ['20805', 2019, '行政事业单位离退休'],
    ['210', 2015, '医疗卫生与计划生育支出'],
    ['21303', 2015, '水利'],
    ['2130199', 2018, null],
    ['2130199', 2024, '其他农业农村支出'],
    ['2100699', 2024, null],
    ['210', null, '卫生健康支出'],
    ['2999999', 2020, null],
  ])('%s is known to be held in %s by %s', (code, year, name) => {
    expect(functionalNameHeld(code, year)).toBe(name);
  });

  test.each([
    ['30311', 2017, '住房公积金'],
    ['30311', 2020, '代缴社会保险费'],
    ['310', 2017, '其他资本性支出'],
    ['310', 2024, '资本性支出'],
  ])('economic %s in %d is %s', (code, year, name) => {
    expect(economicName(code, year)).toBe(name);
  });

  test('all its names are there, oldest first', () => {
    expect(functionalNames('207').map(({ name }) => name)).toEqual(['文化体育与传媒支出', '文化旅游体育与传媒支出']);
  });
});

describe('a name’s codes', () => {
  test.each([
    ['一、一般公共服务支出', '201'],
    ['九、医疗卫生与计划生育支出', '210'],
    ['九、卫生健康支出', '210'],
    ['七、文化体育与传媒支出', '207'],
    ['十八、国土海洋气象等支出', '220'],
    ['十四、资源勘探信息等支出', '215'],
    ['二十三、其他支出', '229'],
    ['二十四、债务还本支出', '231'],
    ['二十六、抗疫特别国债安排的支出', '234'],
    ['十七、援助其他地区支出', '219'],
    ['本年支出合计', null],
    ['结余分配', null],
  ])('%s is category %s', (label, code) => {
    expect(categoryOfLabel(label)).toBe(code);
  });

  test('several codes may share a name', () => {
    expect(functionalCodesNamed('行政运行').length).toBeGreaterThan(5);
    expect(functionalCodesNamed('行政事业单位养老支出（款）')).toEqual(['20805']);
    expect(economicCodesNamed('其他支出')).toEqual(['399', '39999']);
    expect(economicCodesNamed('因 公 出 国 （境）费用')).toEqual(['30212']);
  });
});

describe('codes that only government funds pay for', () => {
  test.each(['20598', '21098', '22098', '22298', '22498', '2170404', '22911', '23107', '21208', '234'])(
    '%s is one, and its 类 may stand in the fund’s column',
    (code) => {
      expect(FUND_CODES).toContain(code);
      expect(FUND_CATEGORIES).toContain(code.slice(0, 3));
    },
  );

  test.each(['21704', '2010301', '223', '22301'])('%s is none', (code) => expect(FUND_CODES).not.toContain(code));

  test('every code of 特别国债 that is the fund’s is known by name, and each that a document adds is on the list', () => {
    const named = new Set(FUNCTIONAL_CODES.map(([code]) => code));
    expect(FUND_CODES.filter((code) => code.endsWith('98') && !named.has(code))).toEqual([]);
    const notices = CLASSIFICATION_SOURCES.filter(({ kind }) => kind === 'notice');
    for (const code of notices.flatMap(({ codes }) => codes)) expect(FUND_CODES).toContain(code);
  });
});
