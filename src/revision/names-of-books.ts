import type { FactId, FactTable, FigureUnit } from '../model';
import { nameId, placeIn, readId, wordsAt } from '../facts';
import { namesAnywhere } from '../reading';
import { PLACE_NAMES } from './book-words';

/** A name that some words hold, and the facts that may go by it. */
export interface BookName {
  readonly start: number;
  readonly end: number;
  readonly facts: readonly FactId[];
}

/** What a book calls its rows, and the facts of each row. */
export interface NamesOfBook {
  /** The name that stands last in some words; of names that end together the longest. Null where none stands there. */
  readonly lastIn: (words: string, unit: FigureUnit | null) => BookName | null;
  /** The amounts of the rows that go by a code. */
  readonly rowsOf: (code: string) => readonly FactId[];
}

/** How a row of 收入支出决算总表 or 财政拨款总表 tells the code that it goes by: `out.208`. */
const SIDE = /^(?:in|out)\./;
/** A name of one letter would be met anywhere. */
const SHORTEST = 2;
/** A code right before its name: “2070101行政运行”. */
const CODE_BEFORE = /(\d{3,7})$/;

/**
 * Names as a book prints them, with all facts of the rows that go by them, and the names of the vocabulary with all that
 * they mean in any section. Nothing is told by a name alone: an amount that the book has must stand beside it.
 */
export function namesOfBook(book: FactTable): NamesOfBook {
  const rows = rowsByCode(book);
  const codes = codesByName(book);
  const names = [...codes.keys()].filter((name) => name.length >= SHORTEST);
  const lastIn = (words: string, unit: FigureUnit | null): BookName | null => {
    const found = [...namesAnywhere(words, unit).filter(({ facts }) => facts.length > 0)];
    if (isAmount(unit)) {
      for (const { says, facts } of PLACE_NAMES) {
        for (const { index, 0: name } of words.matchAll(says)) {
          found.push({ start: index, end: index + name.length, facts });
        }
      }
      for (const name of names) {
        const start = words.lastIndexOf(name);
        if (start < 0) continue;
        const before = CODE_BEFORE.exec(words.slice(0, start))?.[1];
        const own = (codes.get(name) ?? []).filter((code) => before === undefined || code === before);
        const facts = own.flatMap((code) => rows.get(code) ?? []);
        if (facts.length > 0) found.push({ start, end: start + name.length, facts });
      }
    }
    const end = Math.max(-1, ...found.map((each) => each.end));
    const start = Math.min(...found.filter((each) => each.end === end).map((each) => each.start));
    const facts = found.filter((each) => each.end === end && each.start === start).flatMap((each) => each.facts);
    return end < 0 ? null : { start, end, facts: [...new Set(facts)] };
  };
  return { lastIn, rowsOf: (code) => rows.get(code) ?? [] };
}

/** Whether a figure tells money. */
function isAmount(unit: FigureUnit | null): boolean {
  return unit === null || unit === '元' || unit === '万元' || unit === '亿元';
}

/** The amounts of every row that has a code. */
function rowsByCode(book: FactTable): ReadonlyMap<string, readonly FactId[]> {
  const rows = new Map<string, FactId[]>();
  for (const { id, kind } of book.values()) {
    const place = kind === 'amount' ? placeIn(id) : null;
    const code = place?.row.replace(SIDE, '') ?? '';
    if (/^\d{3,7}$/.test(code)) rows.set(code, [...(rows.get(code) ?? []), id]);
  }
  return rows;
}

/** The codes that go by each name. */
function codesByName(book: FactTable): ReadonlyMap<string, readonly string[]> {
  const codes = new Map<string, string[]>();
  for (const id of book.keys()) {
    const read = id.startsWith('name:') ? readId(id) : null;
    const name = read?.kind === 'name' ? wordsAt(book, nameId(read.code)) : null;
    if (read?.kind !== 'name' || name === null) continue;
    // “对个人和家庭的补助” is as often told without 的.
    for (const each of new Set([name, name.replaceAll('的', '')])) {
      codes.set(each, [...(codes.get(each) ?? []), read.code]);
    }
  }
  return codes;
}
