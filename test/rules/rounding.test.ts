import { checkReport } from '../../src/checking';
import type { Amount, AmountUnit, LedgerLine } from '../../src/model';
import { RULES, type Rule } from '../../src/rules';
import { buildReport, type Figure, type TableText } from '../support/report/build-report';

/** The one rounding rule at its edges: figures of a sum of three parts, or of a part and a whole. */

const STEP = 10_000;
const YUAN = 1;

function rule(id: string): Rule {
  const found = RULES.find((each) => each.id === id);
  if (!found) throw new Error(`no rule ${id}`);
  return found;
}

function lineOf(id: string, tables: readonly TableText[]): LedgerLine {
  const [line, ...rest] = checkReport(buildReport(tables), { rules: [rule(id)] }).ledger();
  if (!line || rest.length > 0) throw new Error(`${id} has ${rest.length + 1} lines`);
  return line;
}

/** H02: 合计 = 出国 + 用车 + 接待. */
function sum(total: Figure, parts: readonly [Figure, Figure, Figure], unit: AmountUnit = '万元'): LedgerLine {
  const [overseasTravel, vehicles, officialReception] = parts;
  const rows = Object.entries({ total, overseasTravel, vehicles, officialReception });
  return lineOf('H02', [
    {
      id: 'threePublic',
      unit,
      columns: ['finalAmount'],
      rows: rows.map(([key, figure]) => [key, [figure]]),
    },
  ]);
}

/** X39: 财政拨款支出 ≤ 本年支出. */
function atMost(part: Figure, whole: Figure, units: readonly [AmountUnit, AmountUnit] = ['万元', '万元']): LedgerLine {
  return lineOf('X39', [
    { id: 'fiscalAppropriation', unit: units[0], columns: ['total'], rows: [['out.total', [part]]] },
    { id: 'incomeExpenditure', unit: units[1], columns: ['finalAmount'], rows: [['out.total', [whole]]] },
  ]);
}

function shown(fen: number, step: number, fullFen?: number): Amount {
  return fullFen === undefined ? { fen, step } : { fen, step, fullFen };
}

describe('an equation', () => {
  test.each<[string, Figure, readonly [Figure, Figure, Figure], string]>([
    ['residual 0 is exact', 6, [1, 2, 3], 'exact'],
    ['four widths of half a step just touch at two steps', 6.02, [1, 2, 3], 'rounding'],
    ['and from below', 5.98, [1, 2, 3], 'rounding'],
    ['one step further is broken', 6.03, [1, 2, 3], 'broken'],
    ['a part of 0 has no width', 3.02, [0, 1, 2], 'broken'],
    ['nor has a blank one', 3.02, [null, 1, 2], 'broken'],
    ['three widths hide one step', 3.01, [0, 1, 2], 'rounding'],
    ['a total of 0 has none', 0, [0.01, 0, 0], 'broken'],
    ['two amounts that cancel keep theirs', 0, [1, -1.01, 0], 'rounding'],
    ['nothing is nothing', null, [null, 0, null], 'exact'],
  ])('%s', (_, total, parts, verdict) => {
    expect(sum(total, parts).verdict).toBe(verdict);
  });

  test('amounts in 元 to the 分 have no width at all', () => {
    expect(sum(6, [1, 2, 3], '元').verdict).toBe('exact');
    expect(sum(6.01, [1, 2, 3], '元').verdict).toBe('broken');
  });

  test('amounts in whole 元 have half a 元 each', () => {
    const yuan = (amount: number): Amount => shown(amount * 100, 100);
    expect(sum(yuan(8), [yuan(1), yuan(2), yuan(3)], '元').verdict).toBe('rounding');
    expect(sum(yuan(9), [yuan(1), yuan(2), yuan(3)], '元').verdict).toBe('broken');
  });

  test('steps finer than the convention narrow the width', () => {
    const fine = (fen: number): Amount => shown(fen, 100);
    expect(sum(fine(6_000_200), [fine(1_000_000), fine(2_000_000), fine(3_000_000)]).verdict).toBe('rounding');
    expect(sum(fine(6_000_300), [fine(1_000_000), fine(2_000_000), fine(3_000_000)]).verdict).toBe('broken');
  });

  test('one coarse figure among fine ones brings its own width', () => {
    const coarse = shown(6_010_000, STEP);
    const fine = (fen: number): Amount => shown(fen, YUAN);
    expect(sum(coarse, [fine(1_000_000), fine(2_000_000), fine(3_005_000)]).verdict).toBe('rounding');
    expect(sum(coarse, [fine(1_000_000), fine(2_000_000), fine(3_004_999)]).verdict).toBe('broken');
  });

  test('the shown figure is judged, whatever more digits the cell holds', () => {
    const part = shown(1_000_000, STEP, 1_004_900);
    expect(sum(6, [part, 2, 3]).verdict).toBe('exact');
    expect(sum(6.03, [part, 2, 3]).verdict).toBe('broken');
  });
});

describe('an inequality', () => {
  test.each([
    ['less is exact', 5, 6, 'exact'],
    ['equal is exact', 6, 6, 'exact'],
    ['one step more may be rounding', 6.01, 6, 'rounding'],
    ['two steps more may not', 6.02, 6, 'broken'],
    ['nothing hides in 0', 0.01, 0, 'broken'],
    ['far less is exact too: only an excess breaks it', -100, 6, 'exact'],
  ])('%s', (_, part, whole, verdict) => {
    expect(atMost(part, whole).verdict).toBe(verdict);
  });
});

describe('元 and 万元 tables in one book', () => {
  test('are compared as 分, with the width of the 万元 table only', () => {
    expect(atMost(60_049.99, 6, ['元', '万元']).verdict).toBe('rounding');
    expect(atMost(60_050, 6, ['元', '万元']).verdict).toBe('rounding');
    expect(atMost(60_050.01, 6, ['元', '万元']).verdict).toBe('broken');
    expect(atMost(6, 60_000, ['万元', '元']).verdict).toBe('exact');
    expect(atMost(6, 59_950, ['万元', '元']).verdict).toBe('rounding');
    expect(atMost(6, 59_949.99, ['万元', '元']).verdict).toBe('broken');
  });

  test('and told in the unit of the first one', () => {
    expect(atMost(70_000, 6, ['元', '万元']).detail).toBe(
      '公开04 · 本年支出合计 · 合计（C1） 70,000.00 应不大于 公开01 · 本年支出合计（C1） 60,000.00，差 10,000.00。',
    );
  });

  test.each([
    ['where that is much less', 60_100, /，差 100\.00；扣除四舍五入后至少差 50\.00。$/],
    ['not where it is about the difference itself', 60_600, /，差 600\.00。$/],
  ])('with what rounding leaves of the difference %s', (_, part, told) => {
    expect(atMost(part, 6, ['元', '万元']).detail).toMatch(told);
  });

  test('and never beside a difference that stands for itself', () => {
    expect(atMost(69.02, 6).detail).toMatch(/，差 63\.02。$/);
  });
});
