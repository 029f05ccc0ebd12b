import fc from 'fast-check';
import type { Amount, Scope } from '../../src/model';
import { readText } from '../../src/reading';
import { holdRoster, reasonsIn, totalsOf, type PublishedFile, type RosterUnit } from '../../src/roster';
import { buildReport } from '../support/report/build-report';
import { SMALL_BOOK } from '../support/report/small-book';
import { textOf } from '../support/texts/text-of';

const COMPLETENESS = { lawful: [], form: [], advised: [] };
/** 0.01 万元 in 分. */
const STEP = 10_000;

const unit = (name: string, above: string | null = '甲局'): RosterUnit => ({
  name,
  above,
  isExempt: false,
  approvedOn: null,
  publishedOn: null,
});

const shown = (hundredths: number): Amount => ({ fen: hundredths * STEP, step: STEP });

function file(name: string, total: number | null, scope: Scope, reasons: readonly string[] = []): PublishedFile {
  const totals = total === null ? null : { income: shown(total), expenditure: shown(total) };
  const disclosure = { scope, year: 2023, printedDay: null, completeness: COMPLETENESS, totals, reasons };
  return { file: `${name}.pdf`, unitName: name, scope, year: 2023, failure: null, disclosure };
}

const ROSTER = {
  name: '名册.xlsx',
  units: [unit('甲局（部门）', null), unit('甲局（本级）'), unit('甲局一中心'), unit('乙局', null)],
  remarks: [],
};

const problems = (...files: readonly PublishedFile[]) =>
  holdRoster(ROSTER, files, 2023).units[0]?.problems.map(({ text }) => text);

const WHOLE = file('甲局（部门）', 30_000, 'department');
const OWN = file('甲局（本级）', 20_000, 'ownLevel');
const CENTRE = file('甲局一中心', 10_000, 'unit');

describe('a department against the sum of its units', () => {
  it('holds within the rounding of as many figures', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999_999 }), fc.integer({ min: 1, max: 9_999_999 }), (one, other) => {
        const round = (fen: number): number => Math.round(fen / STEP);
        const parts = [file('甲局（本级）', round(one), 'ownLevel'), file('甲局一中心', round(other), 'unit')];
        expect(problems(file('甲局（部门）', round(one + other), 'department'), ...parts)).toEqual([]);
      }),
      { seed: 7, numRuns: 200 },
    );
  });

  it('is to be verified where it does not', () => {
    const off = file('甲局（部门）', 30_100, 'department');
    const [, income] = [null, problems(off, OWN, CENTRE)?.[0]];
    expect(income).toBe(
      '部门决算的本年收入合计为301.00万元，名册上所属2个单位（含本级）相加为300.00万元，相差1.00万元；汇总时抵销的上下级收支除外，请核实。',
    );
    const severities = holdRoster(ROSTER, [off, OWN, CENTRE], 2023).units[0]?.problems.map(({ severity }) => severity);
    expect(severities).toEqual(['warning', 'warning']);
  });

  it.each<[string, readonly PublishedFile[]]>([
    ['a unit has not published', [file('甲局（部门）', 1, 'department'), OWN]],
    ['本级 is not there', [file('甲局（部门）', 1, 'department'), CENTRE]],
    ['a unit shows no total', [file('甲局（部门）', 1, 'department'), OWN, file('甲局一中心', null, 'unit')]],
    ['it holds', [WHOLE, OWN, CENTRE]],
  ])('says nothing where %s', (_, files) => {
    expect(problems(...files)).toEqual([]);
  });

  it('takes the totals from 收入支出决算总表', () => {
    expect(totalsOf(buildReport(SMALL_BOOK))).toMatchObject({
      income: { fen: 212_000_000 },
      expenditure: { fen: 206_000_000 },
    });
    expect(totalsOf({ tables: [] })).toEqual({ income: null, expenditure: null });
  });
});

const LONG = '上年结转的省级基层医疗卫生服务能力提升专项资金在本年全部支付完毕';

describe('reasons that several units give', () => {
  it('are found by the words before them, where they are more than a few words', () => {
    const text = `一、收入支出决算总体情况说明\n增加10.00万元，主要是因为${LONG}。下降5.00万元，主要原因是人员减少。`;
    expect(reasonsIn([readText(textOf(text))])).toEqual([LONG]);
  });

  it.each(['主要是因为', '主要是由于', '主要原因是', '原因为', '主要原因：', '主要原因是： '])(
    'are read behind “%s”',
    (words) => {
      expect(reasonsIn([readText(textOf(`支出增加10.00万元，${words}${LONG}；其他略。`))])).toEqual([LONG]);
    },
  );

  it('of most units come first, each unit once', () => {
    const told = (name: string, ...reasons: readonly string[]) => file(name, 1, 'unit', reasons);
    const other = `${LONG}，其余按进度执行`;
    const files = [told('甲局一中心', other, LONG, LONG), told('乙局', LONG, other), told('甲局（本级）', LONG)];
    expect(holdRoster(ROSTER, files, 2023).alike.map(({ units }) => units)).toEqual([
      ['甲局（本级）', '甲局一中心', '乙局'],
      ['甲局一中心', '乙局'],
    ]);
  });

  it('are told with their units where they are alike word for word', () => {
    const files = [file('甲局一中心', 1, 'unit', [LONG]), file('乙局', 1, 'unit', [LONG, `${LONG}了`])];
    expect(holdRoster(ROSTER, files, 2023).alike).toEqual([{ reason: LONG, units: ['甲局一中心', '乙局'] }]);
  });
});
