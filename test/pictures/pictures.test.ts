import { checkReport } from '../../src/checking';
import { formatAmount, maybeTable } from '../../src/model';
import { barsSvg, chartsOf, chartTable, mapSvg, mapTable, tieMap, type Chart, type TieMap } from '../../src/pictures';
import { labelLines, labelWidth } from '../../src/pictures/svg';
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

/** A text of a picture with the box that it is drawn in. */
interface Drawn {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const attributes = (tag: string): Readonly<Record<string, string>> =>
  Object.fromEntries([...tag.matchAll(/ ([\w-]+)="([^"]*)"/g)].map((match) => [match[1] ?? '', match[2] ?? '']));

/** Texts of 12 pixels stand on their line, at its beginning, middle or end. */
function drawnIn(svg: string): readonly Drawn[] {
  return [...svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)].flatMap(([, tag = '', text = '']) => {
    const { x, y, 'text-anchor': anchor = 'start' } = attributes(tag);
    const width = labelWidth(text, 12);
    const left = Number(x) - { start: 0, middle: width / 2, end: width }[anchor as 'start' | 'middle' | 'end'];
    return text === '' ? [] : [{ text, left, right: left + width, top: Number(y) - 9, bottom: Number(y) + 2 }];
  });
}

function isApart(one: Omit<Drawn, 'text'>, other: Omit<Drawn, 'text'>): boolean {
  return one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top;
}

/** Those of the boxes that meet another one. */
function meeting(boxes: readonly Drawn[]): readonly string[] {
  return boxes.flatMap((one, at) =>
    boxes.slice(at + 1).flatMap((other) => (isApart(one, other) ? [] : [`${one.text} × ${other.text}`])),
  );
}

const rectanglesIn = (svg: string): readonly Drawn[] =>
  [...svg.matchAll(/<rect([^>]*)>/g)].map(([, tag = '']) => {
    const { x, y, width, height, class: text = '' } = attributes(tag);
    const [left, top] = [Number(x), Number(y)];
    return { text, left, right: left + Number(width), top, bottom: top + Number(height) };
  });

const sizeOf = (svg: string): readonly number[] => (/ viewBox="([^"]*)"/.exec(svg)?.[1] ?? '').split(' ').map(Number);

describe('nothing of a picture of bars stands on anything else', () => {
  const LONG = '使用非财政拨款结余（含专用结余）以及其他各项收入';
  const SHORT = '基本支出';

  it.each([
    ['one series with shares', 1, 100_000_000, [[60_000_000], [40_000_000]]],
    [
      'two series',
      2,
      null,
      [
        [60_000_000, 50_000_000],
        [40_000_000, 0],
      ],
    ],
    [
      'three series with nothing known',
      3,
      null,
      [
        [60_000_000, null, 1],
        [-40_000_000, -1, null],
      ],
    ],
  ])('%s', (_, count, whole, figures) => {
    const series = ['上年决算数', '预算数', '本年决算数'].slice(-count);
    const rows = figures.map((each, index) => ({ label: index === 0 ? LONG : SHORT, figures: each }));
    for (const width of [320, 640]) {
      const svg = barsSvg(chart([], { series, rows, whole }), width);
      const [bars, texts] = [rectanglesIn(svg), drawnIn(svg)];
      expect(meeting([...bars, ...texts])).toEqual([]);
      const [, , own, height = 0] = sizeOf(svg);
      expect(own).toBe(width);
      const bottom = Math.max(...[...bars, ...texts].map((box) => box.bottom));
      expect([bottom <= height, height - bottom <= 4]).toEqual([true, true]);
      expect([...bars, ...texts].every((box) => box.top >= 0 && box.left >= 0 && box.right <= width)).toBe(true);
    }
  });

  it('rows stand below each other as they are told, label above bars, a figure beside its own bar', () => {
    const rows = ['甲', '乙', '丙'].map((label, index) => ({ label, figures: [index + 1, 10 - index] }));
    const svg = barsSvg(chart([], { series: ['预算数', '决算数'], rows }), 320);
    const texts = drawnIn(svg).filter(({ text }) => /^[甲乙丙]$/.test(text));
    expect(texts.map(({ text }) => text)).toEqual(['甲', '乙', '丙']);
    const own = rectanglesIn(svg).slice(2);
    const tops = texts.flatMap(({ bottom }, row) => [bottom, own[2 * row]?.top ?? 0, own[2 * row + 1]?.top ?? 0]);
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
    const figures = drawnIn(svg).filter(({ right }) => right === 320);
    expect(
      figures.map(({ top, bottom }, at) => (own[at]?.top ?? 0) <= top + 1 && bottom <= (own[at]?.bottom ?? 0) + 1),
    ).toEqual(own.map(() => true));
  });

  it('a legend says what each series is called, and only where there are several', () => {
    const two = chart([], { series: ['预算数', '决算数'], rows: [{ label: '甲', figures: [1, 2] }] });
    const [first, second, ...bars] = rectanglesIn(barsSvg(two, 320)).map(({ text }) => text);
    expect([first, second]).toEqual(['picture__bar picture__bar--0', 'picture__bar picture__bar--last']);
    expect(bars).toEqual([first, second]);
    const texts = drawnIn(barsSvg(two, 320));
    expect(texts.slice(0, 2).map(({ text }) => text)).toEqual(['预算数', '决算数']);
    expect(rectanglesIn(barsSvg(chart([1]), 320)).map(({ text }) => text)).toEqual(['picture__bar picture__bar--last']);
  });

  it('the zero line stands beside all bars of its row', () => {
    const svg = barsSvg(chart([5, -3]), 320);
    const lines = [...svg.matchAll(/<line([^>]*)>/g)].map(([, tag = '']) => attributes(tag));
    const bars = rectanglesIn(svg);
    expect(new Set(lines.flatMap(({ x1, x2 }) => [x1, x2])).size).toBe(1);
    expect(lines.map(({ y1, y2 }) => [Number(y1) + 1, Number(y2) - 1])).toEqual(
      bars.map(({ top, bottom }) => [top, bottom]),
    );
  });
});

describe('labels', () => {
  it.each([
    ['甲乙丙丁', 24, 9, ['甲乙', '丙丁']],
    ['甲乙丙', 36, 1, ['甲乙丙']],
    ['甲乙丙丁', 36, 1, ['甲乙…']],
    ['甲乙丙丁戊', 24, 2, ['甲乙', '丙…']],
    ['abcd', 27, 2, ['abcd']],
    ['甲', 1, 2, ['甲']],
    ['甲乙', 1, 1, ['…']],
    ['', 24, 2, ['']],
    ['𠮷𠮷𠮷', 24, 1, ['𠮷…']],
  ])('“%s” in lines of %i pixels, %i at most: %j', (text, width, most, lines) => {
    expect(labelLines(text, 12, width, most)).toEqual(lines);
  });
});

describe('nothing of the map stands on anything else', () => {
  const report = buildReport(SMALL_BOOK.filter(({ id }) => id !== 'stateCapital'));
  const map = tieMap(report, checkReport(report));

  it.each([320, 640])('at %i pixels: names, legend, and a sign for each tie, on the arc of its two tables', (width) => {
    const svg = mapSvg(map, { width, isInteractive: false });
    const named = drawnIn(svg).filter(({ text }) => text.length > 1);
    expect(meeting(named)).toEqual([]);
    const [, , , height = 0] = sizeOf(svg);
    expect(named.every(({ top, bottom }) => top >= 0 && bottom <= height)).toBe(true);
    const circles = [...svg.matchAll(/<circle([^>]*)>/g)].map(([, tag = '']) => attributes(tag));
    const own = circles.slice(-map.ties.length);
    const arcs = [...svg.matchAll(/<path[^>]* d="M([\d.]+) ([\d.]+)A([\d.]+) ([\d.]+) 0 0 1 ([\d.]+) ([\d.]+)"/g)].map(
      (match) => match.slice(1).map(Number),
    );
    const ends = arcs.map(([x = 0, upper = 0, bend = 0, half = 0, , lower = 0]) => ({
      x: x + bend,
      y: upper + half,
      isRound: Math.abs(lower - upper - 2 * half) < 0.01,
    }));
    expect(ends.every(({ isRound }) => isRound)).toBe(true);
    const across = own.filter((_, at) => map.ties[at]?.tables[0] !== map.ties[at]?.tables[1]);
    expect(across.map(({ cx, cy }) => [Number(cx), Number(cy)])).toEqual(
      ends.map(({ x, y }): readonly unknown[] => [expect.closeTo(x, 0), y]),
    );
  });

  it('says which table is not there', () => {
    const words = drawnIn(mapSvg(map, { width: 640, isInteractive: false }))
      .map(({ text }) => text)
      .join('');
    expect(words).toContain('国有资本经营预算财政拨款支出决算表（无此表）');
    expect(words.match(/（无此表）/g)).toHaveLength(1);
  });
});
