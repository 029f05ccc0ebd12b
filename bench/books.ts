import type { ReportModel } from '../src/model';
import { buildReport, type Figure, type TableText } from '../test/support/report/build-report';

/** Parts of each 项, in 0.01 万元, so that every sum holds exactly. */
const PARTS = [101, 203, 307, 409, 503] as const;

/** Amounts of a row in the three tables together. */
const ACROSS = 11;

/**
 * A consistent report of three classified tables with about `cells` amounts: 02, 03 and 05 over the same codes,
 * ten 项 a 款 and ten 款 a 类. All income is 财政拨款: other sources would have to stand in 01, too.
 */
export function largeReport(cells: number): ReportModel {
  const items = Math.max(4, Math.round(cells / ACROSS / 1.11));
  const codes = Array.from({ length: items }, (_, index) => itemCode(index));
  return buildReport([
    table('income', ['total', 'fiscalAppropriation'], codes),
    table(
      'expenditure',
      [
        'total',
        'basicExpenditure',
        'projectExpenditure',
        'remittanceToSuperior',
        'operatingExpenditure',
        'subsidyToAffiliates',
      ],
      codes,
    ),
    table('generalBudgetExpenditure', ['total', 'basicExpenditure', 'projectExpenditure'], codes),
  ]);
}

function itemCode(index: number): string {
  const category = 201 + Math.floor(index / 100);
  return `${category}${two(Math.floor(index / 10) % 10)}${two(index % 10)}`;
}

function two(part: number): string {
  return String(part + 1).padStart(2, '0');
}

function table(id: TableText['id'], columns: readonly string[], codes: readonly string[]): TableText {
  const leaf = columns.slice(1).map((_, index) => PARTS[index % PARTS.length] ?? 1);
  const figures = (count: number): readonly Figure[] => {
    const parts = leaf.map((part) => (part * count) / 100);
    const whole = leaf.reduce((sum, part) => sum + part, 0) * count;
    return [whole / 100, ...parts];
  };
  const counts = new Map<string, number>([['total', codes.length]]);
  for (const code of codes) {
    for (const key of [code.slice(0, 3), code.slice(0, 5), code]) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return { id, columns, rows: [...counts].map(([key, count]) => [key, figures(count)] as const) };
}
