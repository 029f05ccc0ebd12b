import type { CellValue } from '../../../model';
import { DocumentFault } from '../../fault';
import { unescaped } from '../parts/string-item';

type ReadValue = (text: string, sharedStrings: readonly string[]) => CellValue;

/** By the type of the cell (ECMA-376 part 1, ST_CellType). */
const READERS: ReadonlyMap<string, ReadValue> = new Map<string, ReadValue>([
  ['n', numberValue],
  ['s', sharedText],
  ['str', ownText],
  ['inlineStr', ownText],
  ['b', truth],
  ['e', (text) => ({ error: text.trim() })],
  ['d', dateNumber],
]);

const MILLISECONDS_A_DAY = 86_400_000;
/** Day 0 of Excel's calendar as it counts from March 1900 on. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/**
 * The value of a cell; null where it holds none.
 * @param text what stands for the value, as the type says
 * @throws DocumentFault damaged for a type that is none, or a shared text that is not there.
 */
export function cellValue(type: string, text: string, sharedStrings: readonly string[]): CellValue {
  if (text === '') return null;
  const read = READERS.get(type);
  if (read === undefined) throw new DocumentFault('damaged', `cell type ${type}`);
  return read(text, sharedStrings);
}

/** What is no number is kept as the text that it is, so that a check can point at it. */
function numberValue(text: string): CellValue {
  const number = Number(text);
  if (number === 0 && text.trim() === '') return null;
  return Number.isFinite(number) ? number : text;
}

function sharedText(text: string, sharedStrings: readonly string[]): CellValue {
  const shared = sharedStrings[Number(text)];
  if (shared === undefined) throw new DocumentFault('damaged', `shared string ${text}`);
  return textOrNull(shared);
}

function ownText(text: string): CellValue {
  return textOrNull(unescaped(text));
}

function textOrNull(text: string): string | null {
  return text === '' ? null : text;
}

function truth(text: string): CellValue {
  return text.trim() === '1' || text.trim() === 'true';
}

/** A date in words as the number of its day, as dates stand in all other cells. It has no time zone (ECMA-376). */
function dateNumber(text: string): CellValue {
  const [, moment = '', time] = /^(\d{4}-\d\d-\d\d(T[\d:.]+)?)Z?$/.exec(text.trim()) ?? [];
  const milliseconds = Date.parse(time === undefined ? moment : `${moment}Z`);
  return Number.isNaN(milliseconds) ? text : (milliseconds - DAY_ZERO) / MILLISECONDS_A_DAY;
}
