import type { SheetSnapshot, TextDocument } from '../../model';
import { FILE_TEXTS } from './texts';

/** A cover says whose document it is, and of which year, in a few short lines. */
const MOST_LINES = 6;
/** A longer line is a sentence of the text. */
const LONGEST = 40;
/** In digits or in Chinese numerals, of which 零 is written in three ways. */
const YEAR = /(?:20\d\d|[二〇○零]{2}[一二三四五六七八九〇○零]{2})年/;
/** From three to forty Chinese letters and brackets; what stands behind the year is the title. */
const NAME = new RegExp(`^([\\u4e00-\\u9fff（）()]{3,40}?)${YEAR.source}`);

/**
 * The first lines of a document as the cover of a workbook: its tables seldom say whose they are. Null where it
 * does not begin with lines that name a year.
 */
export function coverSheet({ plain, paragraphs }: TextDocument): SheetSnapshot | null {
  const lines: string[] = [];
  for (const { span, role } of paragraphs) {
    const line = plain.slice(span.start, span.end).trim();
    if (line === '') continue;
    if (role !== 'body' || line.length > LONGEST || lines.length === MOST_LINES || isBehindCover(line)) break;
    lines.push(line);
  }
  if (!YEAR.test(lines.join('').replace(/\s/g, ''))) return null;
  return {
    name: FILE_TEXTS.cover,
    visibility: 'visible',
    isProtected: false,
    values: [...lines, ...nameLine(lines)].map((line) => [line]),
    formulas: new Map(),
    numberFormats: new Map(),
    merges: [],
  };
}

/** What stands before the year, over one line or several, is the name of the unit. */
function nameLine(lines: readonly string[]): readonly string[] {
  const whole = lines.join('').replace(/\s/g, '');
  const name = NAME.exec(whole)?.[1];
  return name === undefined ? [] : [FILE_TEXTS.unitName(name)];
}

/** Contents, or the title of a table. */
function isBehindCover(line: string): boolean {
  const bare = line.replace(/\s/g, '');
  return bare === FILE_TEXTS.contents || bare.endsWith(FILE_TEXTS.table);
}
