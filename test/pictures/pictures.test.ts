import { checkReport } from '../../src/checking';
import { formatAmount, maybeTable } from '../../src/model';
import { barsSvg, chartsOf, chartTable, mapSvg, mapTable, tieMap, type Chart, type TieMap } from '../../src/pictures';
import { EDITIONS, TABLE_STANDARDS } from '../../src/standards';
import { buildReport } from '../support/report/build-report';
import { changeTable, SMALL_BOOK, withFigure } from '../support/report/small-book';

const REPORT = buildReport(SMALL_BOOK);
const PRIOR = buildReport(withFigure(SMALL_BOOK, ['expenditure', 'total', 'basicExpenditure'], 120), { year: 2019 });

const fensIn = (svg: string): readonly number[] =>
  [...svg.matchAll(/data-fen="(-?\d+)"/g)].map((match) => Number(match[1]));
const textsIn = (svg: string): readonly string[] =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map((match) => match[1] ?? '');

const chart = (figures: readonly (number | null)[], change: Partial<Chart> = {}): Chart => ({
  id: 'x',
  title: '图',
  unit: '万元',
  series: ['决算数'],
  rows: figures.map((fen, index) => ({ label: `第${index}项`, figures: [fen] })),
  whole: null,
  ...change,
});

/** Left edge and width of each bar. */
const barsOf = (svg: string): readonly (readonly [number, number])[] =>
  [...svg.matchAll(/<rect[^>]* x="([\d.-]+)"[^>]* width="([\d.]+)"[^>]*data-fen/g)].map(
    (match) => [Number(match[1]), Number(match[2])] as const,
  );

describe('the charts of a report', () => {
  it('are 收入结构, 支出结构 and 三公; 与上年对比 only with last year at hand', () => {
    const titles = (prior: typeof PRIOR | null) => chartsOf(REPORT, prior).map(({ title }) => title);
    expect(titles(null)).toEqual(['收入结构', '支出结构', '“三公”经费预算与决算']);
    expect(titles(PRIOR)).toEqual(['收入结构', '支出结构', '与上年对比', '“三公”经费预算与决算']);
  });

  it.each([320, 640])('draw exactly the figures of the model at %i pixels', (width) => {
    const cells = (id: 'incomeExpenditure' | 'expenditure' | 'threePublic') =>
      maybeTable(REPORT, id)!.rows.flatMap((row) => [...row.cells.values()].map(({ amount }) => amount?.fen ?? null));
    const [income, expenditure, threePublic] = chartsOf(REPORT, null);
    expect(fensIn(barsSvg(income!, width))).toEqual(cells('incomeExpenditure').slice(0, 8));
    expect(fensIn(barsSvg(expenditure!, width))).toEqual(cells('expenditure').slice(1, 6));
    expect(fensIn(barsSvg(threePublic!, width))).toEqual(cells('threePublic'));
  });

  it('write every figure as the table behind them does', () => {
    for (const each of chartsOf(REPORT, PRIOR)) {
      const texts = textsIn(barsSvg(each, 400));
      for (const [label, ...figures] of chartTable(each).rows) {
        for (const text of [label, ...figures]) expect(texts).toContain(text);
      }
    }
  });

  it('hold last year against this year', () => {
    const comparison = chartsOf(REPORT, PRIOR).find(({ id }) => id === 'comparison')!;
    expect(chartTable(comparison).heads).toEqual(['项目', '2019 年（万元）', '2020 年（万元）']);
    expect(chartTable(comparison).rows).toContainEqual(['基本支出', '120.00', '137.00']);
  });

  it('leave out what the report has no table for', () => {
    const report = buildReport(SMALL_BOOK.filter(({ id }) => id === 'threePublic'));
    expect(chartsOf(report, null).map(({ id }) => id)).toEqual(['threePublic']);
    expect(chartsOf(buildReport([]), null)).toEqual([]);
  });

  it('say so where a figure cannot be read', () => {
    const broken = changeTable(SMALL_BOOK, 'expenditure', (table) => ({
      ...table,
      rows: table.rows.map(([key, figures]) => [key, key === 'total' ? [206, '待核', ...figures.slice(2)] : figures]),
    }));
    const [, expenditure] = chartsOf(buildReport(broken), null);
    expect(chartTable(expenditure!).rows[0]).toEqual(['基本支出', '无数', '']);
    expect(textsIn(barsSvg(expenditure!, 320))).toContain('无数');
    expect(fensIn(barsSvg(expenditure!, 320))).toHaveLength(4);
  });

  it('tell shares half up, and none where they say nothing', () => {
    const table = (whole: number, fen: number) => chartTable(chart([fen], { whole })).rows[0]?.[2];
    expect([table(300, 100), table(200, 1), table(100_000, 12_345), table(0, 5), table(-5, 5), table(100, -5)]).toEqual(
      ['33.33%', '0.50%', '12.35%', '', '', ''],
    );
  });
});

describe('bars', () => {
  it('are as long as their figures, from one zero line, negative ones to its left', () => {
    const svg = barsSvg(chart([3_000_000, -1_000_000, 0]), 400);
    const [first, second, third] = barsOf(svg);
    const zero = first![0];
    expect(first![1] / second![1]).toBeCloseTo(3, 1);
    expect(second![0] + second![1]).toBeCloseTo(zero, 0);
    expect(third).toEqual([zero, 1]);
    expect(textsIn(svg)).toEqual(expect.arrayContaining(['3.00', '-1.00', '0.00']));
  });

  it.each([288, 418, 640])('keep within %i pixels whatever the figures', (width) => {
    for (const fens of [[9e15, -9e15], [1, 0], [0, 0], [null, null], [-5]]) {
      for (const [x, length] of barsOf(barsSvg(chart(fens), width))) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + length).toBeLessThanOrEqual(width);
      }
    }
  });

  it('break a long label into two lines and keep it whole for those who point at it', () => {
    const label = '使用非财政拨款结余（含专用结余）以及其他各项收入与支出的很长很长的名称'.repeat(2);
    const svg = barsSvg(chart([1], { rows: [{ label, figures: [1] }] }), 288);
    expect(svg).toContain(`<title>${label}</title>`);
    const lines = textsIn(svg).slice(0, 2);
    expect(lines[1]?.endsWith('…')).toBe(true);
    for (const line of lines) expect(line.length * 12).toBeLessThanOrEqual(288);
  });

  it('let no text of the workbook become markup', () => {
    const svg = barsSvg(chart([1], { rows: [{ label: '<script>"&', figures: [1] }] }), 288);
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&lt;script&gt;&quot;&amp;');
  });
});

describe('the map', () => {
  const mapOf = (book: typeof SMALL_BOOK): TieMap => {
    const report = buildReport(book);
    return tieMap(report, checkReport(report));
  };
  it('lists the tables as their edition numbers them', () => {
    const names = (standard: string) => {
      const report = { ...buildReport(SMALL_BOOK), standard };
      return tieMap(report, checkReport(report)).tables.map(({ name }) => name.slice(0, 4));
    };
    const nine = new Set<string>(TABLE_STANDARDS.map(({ id }) => id));
    for (const { id, tables } of EDITIONS) {
      const numbers = tables.flatMap(({ table, number }) => (nine.has(table) ? [`公开${number}`] : []));
      expect(numbers.length).toBeGreaterThan(7);
      expect([id, names(id).slice(0, numbers.length)]).toEqual([id, numbers]);
    }
  });

  const tieBetween = ({ ties }: TieMap, a: string, b: string) =>
    ties.find(({ tables }) => tables[0] === a && tables[1] === b);

  it('shows nine tables, and ties every check of two of them once', () => {
    const map = mapOf(SMALL_BOOK);
    expect(map.tables).toHaveLength(9);
    expect(map.tables.every(({ isThere }) => isThere)).toBe(true);
    expect(tieBetween(map, 'incomeExpenditure', 'income')).toMatchObject({ worst: 'exact' });
    for (const { checks, counts } of map.ties) {
      expect(new Set(checks).size).toBe(checks.length);
      expect(Object.values(counts).reduce((sum, each) => sum + each, 0)).toBe(checks.length);
    }
  });

  it('shows the gravest verdict by sign and colour, and puts its checks first', () => {
    const map = mapOf(withFigure(SMALL_BOOK, ['income', 'total', 'total'], 213));
    const tie = tieBetween(map, 'incomeExpenditure', 'income')!;
    expect(tie.worst).toBe('broken');
    expect(tie.checks[0]).toMatch(/^X01/);
    const svg = mapSvg(map, { width: 320, isInteractive: true });
    expect(svg).toContain('picture__badge--broken');
    expect(textsIn(svg)).toContain('≠');
    expect(mapTable(map).rows.find(([name]) => name === '公开01 收入支出决算总表 与 公开02 收入决算表')?.[1]).toBe(
      '≠ 不平',
    );
  });

  it('shows what could not be checked where a table is missing', () => {
    const map = mapOf(SMALL_BOOK.filter(({ id }) => id !== 'expenditure'));
    expect(map.tables.find(({ id }) => id === 'expenditure')?.isThere).toBe(false);
    expect(tieBetween(map, 'incomeExpenditure', 'expenditure')?.worst).toBe('notChecked');
    expect(textsIn(mapSvg(map, { width: 640, isInteractive: false })).join('')).toContain('（无此表）');
  });

  it.each([288, 418, 640])('keeps within %i pixels', (width) => {
    const svg = mapSvg(mapOf(SMALL_BOOK), { width, isInteractive: true });
    const centres = [...svg.matchAll(/<circle[^>]* cx="([\d.]+)"/g)].map((match) => Number(match[1]));
    expect(Math.max(...centres)).toBeLessThanOrEqual(width - 9);
  });

  it('names each tie for those who do not see it, and only where it can be chosen', () => {
    const map = mapOf(SMALL_BOOK);
    const [tie] = map.ties;
    const svg = mapSvg(map, { width: 320, isInteractive: true });
    expect(svg.match(/role="button"/g)).toHaveLength(map.ties.length);
    expect(svg).toContain(`${tie!.checks.length} 条勾稽`);
    expect(mapSvg(map, { width: 320, isInteractive: false })).not.toContain('role="button"');
  });
});

test('amounts are written as in the rest of the product', () => {
  expect(textsIn(barsSvg(chart([1_234_567_890]), 400))).toContain(formatAmount(1_234_567_890, '万元'));
});
