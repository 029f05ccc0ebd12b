import {
  FEN_PER_UNIT,
  type AmountUnit,
  type BoundCell,
  type RecognisedTable,
  type ReportModel,
} from '../../../src/model';
import { randomOf } from '../generator';

/** Sheet names that a formula must quote with care. */
const NAMES = ["GK'%", '财决 % (公开)', '[%]表', '%', 'Sheet %!', '2020年-%', "'%'"];

/** The same report on sheets with awkward names, with figures stored in every way that is read as the same amount. */
export function awkwardReport(report: ReportModel, seed: number): ReportModel {
  const random = randomOf(seed, 'awkward');
  const tables = report.tables.map((table, index) => {
    const sheet = NAMES[index % NAMES.length]?.replace('%', `${index}`) ?? '';
    const unit = random.chance(0.3) ? otherUnit(table.unit) : table.unit;
    const rows = table.rows.map((row) => ({
      ...row,
      labelRef: { ...row.labelRef, sheet },
      cells: new Map(
        [...row.cells].map(([key, cell]): [string, BoundCell] => [
          key,
          stored({ ...cell, ref: { ...cell.ref, sheet } }, table.unit, unit, random.integer(0, 9)),
        ]),
      ),
    }));
    return { ...table, sheet, unit, rows } satisfies RecognisedTable;
  });
  return { ...report, tables };
}

function otherUnit(unit: AmountUnit): AmountUnit {
  return unit === '元' ? '万元' : '元';
}

/** One amount, differently stored: as text, with digits that are not shown, as a dash for nothing. */
function stored(cell: BoundCell, from: AmountUnit, to: AmountUnit, way: number): BoundCell {
  const { amount } = cell;
  if (amount === null) return cell;
  if (cell.kind === 'blank') return way < 3 ? { ...cell, kind: 'dash', value: '—' } : cell;
  const value = (Number(cell.value) * FEN_PER_UNIT[from]) / FEN_PER_UNIT[to];
  const exact = Number(value.toPrecision(15));
  const isWhole = Math.abs(exact * FEN_PER_UNIT[to] - amount.fen) < 1e-3;
  if (!isWhole) return { ...cell, value: exact };
  if (way === 0)
    return { ...cell, kind: 'numberText', value: exact.toLocaleString('en-US', { maximumFractionDigits: 6 }) };
  if (way === 1) return { ...cell, kind: 'numberText', value: `（${exact}元）` };
  if (way === 2 && amount.step > 1) {
    const hidden = amount.fen + Math.sign(amount.fen) * Math.floor(amount.step / 3);
    return { ...cell, value: hidden / FEN_PER_UNIT[to], amount: { ...amount, fullFen: hidden } };
  }
  return { ...cell, value: exact };
}
