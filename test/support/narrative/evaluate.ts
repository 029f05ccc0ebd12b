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
  const [a = NaN, b = NaN] = values;
  if (formula.startsWith('（')) return percent(a - b, isLastYear(formula) ? a : b);
  if (formula.includes(' ÷ ')) return percent(a, b);
  if (formula.includes(' − ')) return plain(a - b);
  return plain(values.reduce((sum, value) => sum + value, 0));
}

/** Whether a growth is told as （上年 − 本年）, its base coming first. */
function isLastYear(formula: string): boolean {
  return formula.startsWith('（上年');
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
