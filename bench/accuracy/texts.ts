import { textFigures } from '../../src/checking/text-figures';
import type { BoundCell, ReportModel } from '../../src/model';
import { recognise } from '../../src/recognition';
import { randomOf } from '../../test/support/generator';
import { bookOf } from './books';
import { tallies } from './table';

/** So many cells of a book, each a text in turn. */
const CELLS = 40;

/** A text where an amount belongs: whether the equations tell the amount. */
export function benchTexts(books: number): void {
  const byTable = tallies(['说出', '若为', '若为对', '约含真值']);
  for (let seed = 1; seed <= books; seed += 1) {
    const report = recognise(bookOf(seed).snapshot);
    const amounts = report.tables.flatMap(({ id, rows }) =>
      rows.flatMap(({ cells }) => [...cells.values()].flatMap((cell) => (cell.amount?.fen ? [{ id, cell }] : []))),
    );
    const random = randomOf(seed, 'texts');
    for (const { id, cell } of random.shuffle(amounts).slice(0, CELLS)) {
      const [figure] = [...textFigures(withText(report, cell), {}).values()];
      const fen = cell.amount?.fen ?? 0;
      byTable.add(id, {
        说出: figure !== undefined,
        若为: figure ? figure.range === null : null,
        若为对: figure?.range === null ? figure.fen === fen : null,
        约含真值: figure?.range ? fen >= figure.range[0] && fen <= figure.range[1] : null,
      });
    }
  }
  byTable.print('金额栏里是文字，按表');
}

function withText(report: ReportModel, text: BoundCell): ReportModel {
  const tables = report.tables.map((table) => ({
    ...table,
    rows: table.rows.map((row) => ({
      ...row,
      cells: new Map(
        [...row.cells].map(([column, cell]) => [column, cell === text ? { ...cell, amount: null } : cell]),
      ),
    })),
  }));
  return { ...report, tables };
}
