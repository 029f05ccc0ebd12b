import { CHINESE_SIGNS, PLAIN_SIGNS } from '../words';

/** Characters made even, each with its place in the plain text; `origin` has one more entry than there are characters. */
export interface EvenText {
  readonly text: string;
  readonly origin: readonly number[];
}

/** A stretch of the plain text that is read as one run of words; stretches of one passage are its lines. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What stood between two characters: nothing, blanks, or the end of a line. */
type Blank = 'none' | 'space' | 'line';

/** The first ideograph of CJK Unified Ideographs; those of the extensions are too rare to matter here. */
const FIRST_HAN = 0x4e00;
/** The last one of the block. */
const LAST_HAN = 0x9fff;

/** Soft hyphens, zero width signs and marks of direction: programs leave them inside figures. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/;
/** Blanks of any width. */
const BLANK = /[\s\u00a0\u2000-\u200a\u3000]/;
/** What needs a blank between two of it; Chinese words need none. */
const LATIN = /[0-9A-Za-z.,%]/;
/** Signs between digits belong to a figure. */
const DIGIT = /\d/;
/** Full width forms lie this far behind ASCII in Unicode. */
const FULL_WIDTH_OFFSET = 0xfee0;

/**
 * Lines joined and made even: full width digits and letters are half width, punctuation is Chinese except inside
 * figures, blanks stand only between two Latin words, and none is left where a line was broken inside a figure.
 */
export function evenCharacters(plain: string, stretches: readonly Stretch[]): EvenText {
  const text: string[] = [];
  const origin: number[] = [];
  let blank: Blank = 'none';
  for (const [index, { start, end }] of stretches.entries()) {
    if (index > 0) blank = 'line';
    for (let at = start; at < end; at += 1) {
      const code = plain.charCodeAt(at);
      // Most of a text is plain Chinese, which stays as it is.
      const even = code >= FIRST_HAN && code <= LAST_HAN ? plain.charAt(at) : evenOrBlank(plain.charAt(at));
      if (even === ' ' && blank === 'none') blank = 'space';
      if (even === ' ' || even === '') continue;
      const goesOn = even !== '' && isThousandGroup(text, plain, at);
      if (blank !== 'none' && !goesOn && keepsBlank(text.at(-1) ?? '', even, blank)) {
        text.push(' ');
        origin.push(at);
      }
      blank = 'none';
      text.push(even);
      origin.push(at);
    }
  }
  origin.push(stretches.at(-1)?.end ?? 0);
  settleSigns(text);
  return { text: text.join(''), origin };
}

/** A character made even, a blank for any blank, nothing for what nobody sees. */
function evenOrBlank(character: string): string {
  if (BLANK.test(character)) return ' ';
  return UNSEEN.test(character) ? '' : evenCharacter(character);
}

/**
 * A character as all passages have it: digits and letters half width. A sign that is plain in print may become Chinese
 * later, once its neighbours are known.
 */
function evenCharacter(character: string): string {
  const code = character.charCodeAt(0);
  const half = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - FULL_WIDTH_OFFSET) : character;
  // A full width comma never groups thousands, so it must not become the plain one that may.
  if (half === ',' && half !== character) return CHINESE_SIGNS[','] ?? character;
  return PLAIN_SIGNS[half] ?? half;
}

/**
 * Whether a blank stays: between Latin words alone. A line broken inside a figure leaves none, so that “1,537.” and
 * “40” are read as one; before % and a point there is none either.
 */
function keepsBlank(before: string, after: string, blank: Blank): boolean {
  if (blank === 'none' || !LATIN.test(before) || !LATIN.test(after)) return false;
  const insideFigure = /[\d.,]/.test(before) && /[\d.]/.test(after);
  if (blank === 'line') return !insideFigure;
  return !(after === '.' && DIGIT.test(before)) && after !== '%';
}

/** “1, 537.40万元”: a blank behind the comma of the thousands; without places behind the point it may be two figures. */
function isThousandGroup(text: readonly string[], plain: string, at: number): boolean {
  if (text.at(-1) !== ',' || !/^\d{3}\.\d/.test(plain.slice(at, at + 5))) return false;
  return /(?<![\d.])\d{1,3},$/.test(text.slice(-5).join(''));
}

/** Which commas, colons and quotation marks belong to figures is only known once their neighbours are. */
function settleSigns(text: string[]): void {
  let quoted = false;
  text.forEach((character, at) => {
    if (character === '"') {
      text[at] = quoted ? '”' : '“';
      quoted = !quoted;
      return;
    }
    const chinese = CHINESE_SIGNS[character];
    if (chinese !== undefined && !isInFigure(text, at, character)) text[at] = chinese;
  });
}

/** Whether a comma or a colon stands within a figure: before exactly three digits, or between digits as in “12:30”. */
function isInFigure(text: readonly string[], at: number, character: string): boolean {
  if (!DIGIT.test(text[at - 1] ?? '') || !DIGIT.test(text[at + 1] ?? '')) return false;
  if (character === ':') return true;
  return character === ',' && /^\d{3}(?!\d)/.test(text.slice(at + 1, at + 5).join(''));
}
