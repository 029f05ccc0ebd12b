import { rowWords, spreadText, spreadValue, textOf, type Grid } from './grid';
import { isDash } from '../figures/number-text';
import { normaliseHeader, remember } from '../../standards';
import { PUBLIC_WORDS, isBareUnit, isCodeLevel, isRank, type HeaderWords } from './header-words';

/** What the cells of one row look like, before anybody knows the table. */
export interface RowWords {
  readonly words: ReadonlyMap<number, string>;
  /** Columns whose text is known from headers. */
  readonly headers: readonly number[];
  readonly frames: readonly number[];
  readonly distinctHeaders: number;
  readonly amounts: number;
  readonly isBlank: boolean;
  /** 1 2 3 … under the headers, with or without 栏次. */
  readonly numbersColumns: boolean;
  /** 类 款 项, which head the codes; some sheets put 合计 and its figures on the same row. */
  readonly namesCodeLevels: boolean;
  /** 单位 before headers of amounts and nothing else: the rows below are units. */
  readonly headsUnits: boolean;
}

const NUMERIC = /^[-−(]?[\d,]*\d(?:\.\d+)?(?:e[-+]\d+)?\)?$/;
/** A column's own number, or how it is computed: 1, (2), 3=4+5, 1栏. */
const COLUMN_NUMBER = /^\(?(\d{1,2})\)?栏?(?:=[\d()+-]+)?$/;

/** Whether any cell of a row holds a word that only headers have; cheap, for rows by the thousand. */
export function holdsFrameWord(grid: Grid, row: number, { isFrame }: HeaderWords): boolean {
  const mayHead = (text: string): boolean => isFrame(text) || isUnitWord(text);
  if (grid.merged[row] === undefined) return rowWords(grid, row).some(mayHead);
  for (let column = 0; column < grid.columns; column += 1) {
    const value = spreadValue(grid, row, column);
    if (typeof value === 'string' && mayHead(textOf(value))) return true;
  }
  return false;
}

const isUnitWord = remember((text) => isBareUnit(normaliseHeader(text)));

/** Reads a row's cells; a merged text stands in each cell of its area. */
export function readRowWords(grid: Grid, row: number, known: HeaderWords = PUBLIC_WORDS): RowWords {
  const words = new Map<number, string>();
  const numbers: string[] = [];
  let dashes = 0;
  for (let column = 0; column < grid.columns; column += 1) {
    const text = spreadText(grid, row, column);
    if (text === '') continue;
    if (isDash(text)) dashes += 1;
    else if (isNumeric(text)) numbers.push(text);
    else words.set(column, text);
  }
  return summarise(words, numbers, dashes, known);
}

function isNumeric(text: string): boolean {
  return NUMERIC.test(text) || COLUMN_NUMBER.test(text);
}

/** Dashes count as amounts: they stand where a figure could. Numbers of columns do not. */
function summarise(
  words: ReadonlyMap<number, string>,
  numbers: readonly string[],
  dashes: number,
  { isHeader, isFrame }: HeaderWords,
): RowWords {
  const texts = [...words.values()];
  const columns = [...words.keys()];
  const headers = columns.filter((_, index) => isHeader(texts[index] ?? ''));
  const numbersColumns = areColumnNumbers(numbers, texts);
  return {
    words,
    headers,
    frames: columns.filter((_, index) => isFrame(texts[index] ?? '')),
    distinctHeaders: new Set(headers.map((column) => words.get(column))).size,
    amounts: (numbersColumns ? 0 : numbers.length) + dashes,
    isBlank: words.size + numbers.length + dashes === 0,
    numbersColumns,
    namesCodeLevels: new Set(texts.filter(isCodeLevel)).size >= 2,
    headsUnits: isUnitWord(texts[0] ?? '') && texts.length > LEAST_HEADED && headers.length >= texts.length - 1,
  };
}

/** So many headers of amounts stand beside 单位 at least, and all of them are known. */
const LEAST_HEADED = 2;

/** Least run of 1 2 3 … that is taken for column numbers where no word says so. */
const LEAST_RUN = 3;

/** Whether the numbers of a row count its columns: beside 栏次, or as 1 to n in any order with no other words there. */
function areColumnNumbers(numbers: readonly string[], texts: readonly string[]): boolean {
  const places = numbers.map((text) => Number(COLUMN_NUMBER.exec(text)?.[1]));
  if (places.length === 0 || places.some(Number.isNaN)) return false;
  if (texts.some(isRank)) return true;
  // Columns that were moved took their numbers along: any order of 1 to n will do.
  const others = texts.filter((text) => !isCodeLevel(text));
  const last = Math.max(...places);
  if (new Set(places).size < places.length || last > places.length + others.length) return false;
  // Words may hang over a number from the header above it, as what a PDF prints of a low row does: “费11”.
  const missing = Array.from({ length: last }, (_, at) => at + 1).filter((place) => !places.includes(place));
  const hidden = others.map((text) => Number(text.replace(/\D/g, '')));
  const isComplete = missing.length === others.length && missing.every((place) => hidden.includes(place));
  return isComplete && (texts.length > 0 || numbers.length >= LEAST_RUN);
}
