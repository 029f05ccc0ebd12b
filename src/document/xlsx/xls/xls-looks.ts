import { placedLooks, type CellLook, type CellLooks, type FormatLook, type FormattedCell } from '../looks/cell-look';
import { PALETTE } from '../looks/colours';
import { byteAt, longAt, recordsFrom, wordAt, type Bytes, type StreamRecord } from './bytes';

/** Kinds of records ([MS-XLS] 2.3). */
const END = 0x000a;
const BEGINNING = 0x0809;
const SHEET = 0x0085;
const FONT = 0x0031;
const FORMAT = 0x00e0;
const COLOURS = 0x0092;
/** A cell that holds a formula, a number, a text, a logical value, or nothing. */
const CELLS: ReadonlySet<number> = new Set([0x0006, 0x0203, 0x027e, 0x00fd, 0x0204, 0x00d6, 0x0205, 0x0201]);
/** Several cells beside each other, by the bytes that each takes: numbers, and cells of nothing. */
const RUNS: ReadonlyMap<number, number> = new Map([
  [0x00bd, 6],
  [0x00be, 2],
]);

/** 2.5.131, from general on; what is filled or spread keeps the place that its value has. */
const ALIGNMENTS: readonly CellLook['align'][] = [undefined, 'start', 'center', 'end', undefined, undefined, 'center'];
const SPREAD = 7;
/** Weights of letters from here on are bold. */
const BOLD = 600;
/** No font has this number: those behind it are numbered one higher than they stand. */
const NO_FONT = 4;
/** The first colour that a file may have otherwise. */
const FIRST_OWN = 8;

/** The looks of the cells of a sheet of an .xls, from the workbook's stream; empty for a sheet that it has not. */
export function xlsLooks(stream: Bytes, sheet: string): CellLooks {
  const globals = [...recordsUntilEnd(stream, 0)];
  const place = globals.filter(({ kind }) => kind === SHEET).find(({ start }) => nameAt(stream, start + 6) === sheet);
  if (!place) return new Map();
  return placedLooks(cellsOf(stream, longAt(stream, place.start), formatsOf(stream, globals)));
}

/** Those of one part of the stream; charts lie within a sheet, with beginning and end of their own. */
function* recordsUntilEnd(stream: Bytes, place: number): Iterable<StreamRecord> {
  let depth = 0;
  for (const record of recordsFrom(stream, place)) {
    if (record.kind === BEGINNING) depth += 1;
    if (record.kind === END) depth -= 1;
    if (depth <= 0) return;
    if (depth === 1) yield record;
  }
}

/** ShortXLUnicodeString: a length in letters, and whether each takes two bytes. */
function nameAt(stream: Bytes, at: number): string {
  const width = 1 + (byteAt(stream, at + 1) & 1);
  const letters = Array.from({ length: byteAt(stream, at) }, (_, index) => at + 2 + index * width);
  return String.fromCharCode(...letters.map((place) => (width === 1 ? byteAt(stream, place) : wordAt(stream, place))));
}

function formatsOf(stream: Bytes, globals: readonly StreamRecord[]): readonly FormatLook[] {
  const of = (kind: number): readonly StreamRecord[] => globals.filter((record) => record.kind === kind);
  const bold = of(FONT).map(({ start }) => wordAt(stream, start + 6) >= BOLD);
  const palette = of(COLOURS).reduce((colours, { start }) => paletteWith(colours, stream, start), PALETTE);
  return of(FORMAT).map(({ start }): FormatLook => {
    const font = wordAt(stream, start);
    const align = alignmentOf(byteAt(stream, start + 6) & 7);
    const fill = fillAt(stream, start, palette);
    return {
      ...(align !== undefined && { align }),
      ...(bold[font > NO_FONT ? font - 1 : font] === true && { bold: true as const }),
      ...(fill !== undefined && { fill }),
      ...sidesAt(stream, start),
    };
  });
}

function alignmentOf(code: number): CellLook['align'] {
  return code === SPREAD ? 'center' : ALIGNMENTS[code];
}

/** A count, then red, green, blue and a byte of nothing for each. */
function paletteWith(colours: readonly string[], stream: Bytes, start: number): readonly string[] {
  const count = wordAt(stream, start);
  return colours.map((colour, index) => {
    const at = start + 2 + (index - FIRST_OWN) * 4;
    if (index < FIRST_OWN || index >= FIRST_OWN + count) return colour;
    const channels = [0, 1, 2].map((each) =>
      byteAt(stream, at + each)
        .toString(16)
        .padStart(2, '0'),
    );
    return `#${channels.join('')}`.toUpperCase();
  });
}

/** XF (2.4.353): the pattern stands in the upper six bits, its colour in seven of the two bytes behind them. */
function fillAt(stream: Bytes, start: number, palette: readonly string[]): string | undefined {
  const isSolid = longAt(stream, start + 14) >>> 26 === 1;
  return isSolid ? palette[wordAt(stream, start + 18) & 0x7f] : undefined;
}

/** Four bits for the line at each side: left, right, above, below. */
function sidesAt(stream: Bytes, start: number): Pick<FormatLook, 'left' | 'right' | 'top' | 'bottom'> {
  const lines = wordAt(stream, start + 10);
  return {
    ...((lines & 0x000f) !== 0 && { left: true as const }),
    ...((lines & 0x00f0) !== 0 && { right: true as const }),
    ...((lines & 0x0f00) !== 0 && { top: true as const }),
    ...((lines & 0xf000) !== 0 && { bottom: true as const }),
  };
}

/** A cell's row, column and format stand first; a run of cells ends with its last column. */
function* cellsOf(stream: Bytes, place: number, formats: readonly FormatLook[]): Iterable<FormattedCell> {
  for (const { kind, start, end } of recordsUntilEnd(stream, place)) {
    const width = RUNS.get(kind);
    if (width === undefined && !CELLS.has(kind)) continue;
    const row = wordAt(stream, start);
    const first = wordAt(stream, start + 2);
    const count = width === undefined ? 1 : Math.floor((end - start - 6) / width);
    for (let index = 0; index < count; index += 1) {
      const format = formats[wordAt(stream, start + 4 + index * (width ?? 0))];
      if (format !== undefined) yield { row, column: first + index, format };
    }
  }
}
