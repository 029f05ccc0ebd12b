import {
  type Area,
  type CellValue,
  gridKey,
  placeKey,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../../../src/model';
import type { DrawnBook, DrawnSheet, FigureCell, Part } from '../layout/drawing';
import type { AmountStyle } from '../layout/style';
import type { Random } from '../random';
import { formulaFor } from './cell-formula';
import { showAmount } from './show-amount';
import type { TruePlace } from './truth';

/** A book as cells, and where its figures stand. */
export interface ShownBook {
  readonly snapshot: WorkbookSnapshot;
  readonly places: ReadonlyMap<string, TruePlace>;
}

interface ShownSheet {
  readonly sheet: SheetSnapshot;
  readonly places: readonly TruePlace[];
}

/** Writes every cell; after this nothing moves any more. */
export function showBook(book: DrawnBook, style: AmountStyle, random: Random): ShownBook {
  const shown = book.sheets.map((sheet) => showSheet(sheet, style, random));
  const places = new Map(shown.flatMap((one) => one.places).map((place) => [placeKey(place), place] as const));
  const sheets = shown.map(({ sheet, places: own }) => (style.formulas ? withFormulas(sheet, own, places) : sheet));
  return { snapshot: { name: book.fileName, sheets }, places };
}

function showSheet(drawn: DrawnSheet, style: AmountStyle, random: Random): ShownSheet {
  const values: CellValue[][] = [];
  const numberFormats = new Map<string, string>();
  const places: TruePlace[] = [];
  const showFigure = (cell: FigureCell, row: number, column: number): CellValue => {
    const { value, format, fen } = showAmount(cell.fen, drawn.unit, style, random);
    if (format !== null) numberFormats.set(gridKey(row, column), format);
    const ref = { sheet: drawn.tab, row, column };
    if (cell.place) places.push({ ...cell.place, ref, fen, exactFen: cell.fen, unit: drawn.unit });
    return value;
  };
  drawn.parts
    .flatMap(({ rows }) => rows)
    .forEach((cells, row) => {
      values.push(
        cells.map((cell, column) => {
          if (cell === null) return null;
          return cell.kind === 'text' ? cell.text : showFigure(cell, row, column);
        }),
      );
    });
  const { tab: name, visibility } = drawn;
  const merges = placedMerges(drawn.parts);
  return {
    sheet: { name, visibility, isProtected: false, values, formulas: new Map(), numberFormats, merges },
    places,
  };
}

/** Merges of all parts, counted from the top of the sheet. */
function placedMerges(parts: readonly Part[]): readonly Area[] {
  let top = 0;
  return parts.flatMap((part) => {
    const offset = top;
    top += part.rows.length;
    return part.merges.map((area) => ({ ...area, top: area.top + offset, bottom: area.bottom + offset }));
  });
}

function withFormulas(
  sheet: SheetSnapshot,
  own: readonly TruePlace[],
  places: ReadonlyMap<string, TruePlace>,
): SheetSnapshot {
  const formulas = own.flatMap((place) => {
    const formula = formulaFor(place, places);
    return formula === null ? [] : [[gridKey(place.ref.row, place.ref.column), formula] as const];
  });
  return { ...sheet, formulas: new Map(formulas) };
}
