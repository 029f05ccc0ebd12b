import { refKey, type Figure, type ReportModel, type SourceCell } from '../../../src/model';

/** Amounts in 0.01 万元 by cell, read anew from this year's and last year's book. */
export function cellAmounts(report: ReportModel, prior: ReportModel): ReadonlyMap<string, number> {
  const of = (book: ReportModel, prefix: string) =>
    book.tables.flatMap(({ rows }) =>
      rows.flatMap((row) =>
        [...row.cells.values()].map(({ ref, amount }): [string, number] => [
          prefix + refKey(ref),
          (amount?.fen ?? 0) / 10_000,
        ]),
      ),
    );
  return new Map([...of(report, ''), ...of(prior, 'prior ')]);
}

/**
 * What the words of a figure's formula make of its cells, with two decimals; null where the formula
 * speaks of 助手资料 and so not of cells alone. Written apart from the code that makes the figures.
 */
export function evaluate({ formula, sources }: Figure, amounts: ReadonlyMap<string, number>): string | null {
  if (formula.includes('助手资料') || sources.length === 0) return null;
  const values = sources.map((source) => amountAt(source, amounts));
  const growth = /^（(.*) − (.*)）÷ (.*)$/.exec(formula);
  if (growth) {
    const [, first = '', second = '', base = ''] = growth;
    const [a, b] = operands(first, second, values);
    return percent(a - b, base === first ? a : b);
  }
  const [top = '', whole] = formula.split(' ÷ ');
  if (whole !== undefined) return percent(...operands(top, whole, values));
  const [first = '', second] = formula.split(' − ');
  if (second === undefined) return plain(total(values));
  const [a, b] = operands(first, second, values);
  return plain(a - b);
}

/** The values of two operands, each a cell or a sum of cells; a row that no table prints has none and is nothing. */
function operands(first: string, second: string, values: readonly number[]): readonly [number, number] {
  const [a, b] = [first, second].map(cellsOf) as [number, number];
  if (a + b !== values.length) throw new Error(`${values.length} cells for ${first} and ${second}`);
  return [total(values.slice(0, a)), total(values.slice(a))];
}

function cellsOf(operand: string): number {
  return operand.includes('没有') ? 0 : operand.split(' + ').length;
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function amountAt(source: SourceCell, amounts: ReadonlyMap<string, number>): number {
  const amount = amounts.get(`${source.book ? `${source.book} ` : ''}${refKey(source)}`);
  if (amount === undefined) throw new Error(`no such cell: ${refKey(source)}`);
  return amount;
}

function plain(hundredths: number): string {
  return (hundredths / 100).toFixed(2);
}

/** `part` ÷ `whole` in percent, half up, in whole numbers only. */
function percent(part: number, whole: number): string {
  const [top, base] = [BigInt(part) * 20_000n, BigInt(whole)];
  const hundredths = (top + base) / (2n * base);
  return `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}`;
}
