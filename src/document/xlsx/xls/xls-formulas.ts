import { DocumentFault } from '../../fault';
import { byteAt, RECORD_HEAD, recordsFrom, wordAt, type Bytes } from './bytes';

/** Where in a record a formula and its length stand, in bytes. */
interface FormulaPlace {
  readonly lengthAt: number;
  readonly startAt: (bytes: Bytes, record: number) => number;
}

/** Most records have the length first and the formula right behind it. */
const behind = (lengthAt: number): FormulaPlace => ({ lengthAt, startAt: () => lengthAt + 2 });

/** A name stands before its formula, in letters of one byte or two. */
const BEHIND_NAME: FormulaPlace = {
  lengthAt: 4,
  startAt: (bytes, record) => 15 + byteAt(bytes, record + 3) * (1 + (byteAt(bytes, record + 14) & 1)),
};

/**
 * Kinds of records that hold a formula ([MS-XLS] 2.4): of a cell, shared, of an array, of a name. The reader takes
 * those of older programs for the same, wherever they stand.
 */
const PLACES: ReadonlyMap<number, FormulaPlace> = new Map([
  [0x0006, behind(20)],
  [0x0206, behind(20)],
  [0x0406, behind(20)],
  [0x04bc, behind(8)],
  [0x0221, behind(12)],
  [0x0021, behind(12)],
  [0x0018, BEHIND_NAME],
  [0x0218, BEHIND_NAME],
]);
/** What is read to find the formula of a name. */
const LEAST_NAME = 15;
/** A kind of record that the reader passes over. */
const NO_KIND = 0xffff;
/** The beginning of a stream and of each sheet in it, by the programs of all times; only the last wrote Excel 97. */
const BEGINNINGS: ReadonlySet<number> = new Set([0x0009, 0x0209, 0x0409, 0x0809]);
const EXCEL_97 = 0x0600;

/** Tokens of one byte: operators, brackets, inputs that are left out. */
const SMALL = Array.from({ length: 0x14 }, (_, index) => [index + 0x03, 1] as const);
/** Bytes of a token by its kind, without its class ([MS-XLS] 2.5.198.25). */
const TOKEN_BYTES: ReadonlyMap<number, number> = new Map([
  ...SMALL,
  ...([0x01, 0x02, 0x23, 0x24, 0x2a, 0x2c] as const).map((kind) => [kind, 5] as const),
  ...([0x1c, 0x1d] as const).map((kind) => [kind, 2] as const),
  ...([0x1e, 0x21, 0x29] as const).map((kind) => [kind, 3] as const),
  ...([0x25, 0x1f, 0x2b, 0x2d] as const).map((kind) => [kind, 9] as const),
  ...([0x26, 0x27, 0x28, 0x39, 0x3a, 0x3c] as const).map((kind) => [kind, 7] as const),
  ...([0x3b, 0x3d] as const).map((kind) => [kind, 11] as const),
  [0x20, 8],
  [0x22, 4],
]);
/** PtgStr: a length in letters and a flag whether each takes two bytes. */
const TEXT = 0x17;
/** PtgAttr; CHOICE marks the one with a table of jumps, of two bytes each and one more. */
const ATTRIBUTE = 0x19;
const CHOICE = 0x04;

/**
 * Takes the formulas out of a workbook stream that do not end where they say: the reader would go round in them
 * for ever. Their cells keep their results.
 * @param bytes the stream of an .xls of Excel 97 and later; changed in place
 * @throws DocumentFault damaged for a stream that says it is of another program: its formulas would be read otherwise
 */
export function dropBrokenFormulas(bytes: Bytes): void {
  for (const { kind, start, end } of recordsFrom(bytes, 0)) {
    if (BEGINNINGS.has(kind)) requireExcel97(bytes, start, end);
    const place = PLACES.get(kind);
    if (place !== undefined && start + shortest(place) > end) setWord(bytes, start - RECORD_HEAD, NO_KIND);
    else if (place !== undefined) dropIfBroken(bytes, start, end, place);
  }
}

/** Shorter than this a record cannot hold what is read of it below. */
function shortest({ lengthAt }: FormulaPlace): number {
  return Math.max(LEAST_NAME, lengthAt + 2);
}

/** BIFF5 and older lay formulas out otherwise, so that they would be cut at the wrong places. */
function requireExcel97(bytes: Bytes, start: number, end: number): void {
  const version = start + 2 <= end ? wordAt(bytes, start) : 0;
  if (version !== EXCEL_97) throw new DocumentFault('damaged', `version ${version}`);
}

/** A length of 0 is a formula of nothing, which the reader passes over. */
function dropIfBroken(bytes: Bytes, record: number, end: number, { lengthAt, startAt }: FormulaPlace): void {
  const length = wordAt(bytes, record + lengthAt);
  if (!endsAsSaid(bytes, record + startAt(bytes, record), length, end)) setWord(bytes, record + lengthAt, 0);
}

/** Token by token, as the reader goes: the last one must end where the length says. */
function endsAsSaid(bytes: Bytes, start: number, length: number, most: number): boolean {
  const end = start + length;
  if (end > most) return false;
  let at = start;
  while (at < end) {
    const width = tokenBytes(bytes, at, end);
    if (width === undefined) return false;
    at += width;
  }
  return at === end;
}

/**
 * Undefined for a token that is not known, whose width nobody could tell. From 0x20 on two bits of the kind tell its
 * class and are left out.
 */
function tokenBytes(bytes: Bytes, at: number, end: number): number | undefined {
  const id = byteAt(bytes, at);
  const kind = id < 0x20 ? id : 0x20 | (id & 0x1f);
  if (kind === TEXT) return at + 3 <= end ? 3 + byteAt(bytes, at + 1) * (1 + (byteAt(bytes, at + 2) & 1)) : undefined;
  if (kind !== ATTRIBUTE) return TOKEN_BYTES.get(kind);
  if (at + 4 > end) return undefined;
  return (byteAt(bytes, at + 1) & CHOICE) === 0 ? 4 : 6 + wordAt(bytes, at + 2) * 2;
}

function setWord(bytes: Bytes, at: number, value: number): void {
  bytes[at] = value & 0xff;
  bytes[at + 1] = value >> 8;
}
