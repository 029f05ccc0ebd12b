import type { Passage, ReadText, Span } from '../../../model';
import type { TextCheck, TextContext } from '../../check';
import { leadingNumber } from '../../../reading';
import { isBody, isProse, spanIn } from '../hits';
import { reportTogether, type QuotedPlace } from '../together';

/** Any blank, the full width one and those of Word among them. */
const BLANKS = /[ \t\u00a0\u2000-\u200a\u3000]+/g;
/** What a reader would see torn apart. */
const NEXT_TO_BLANK = /[一-龥\d%，。；：、）（”“.,;:)(]/;
/** Words and the signs that belong to them. */
const HAN = /[一-龥“”（）]/;
/** A figure with what it counts. */
const UNIT_BEHIND = /^[\d.,]+\s*[年月日万元%人个家辆批次]/;
/** A blank beside a digit is looked at outside sentences too. */
const DIGIT = /\d/;
/** From this share of figures on, blanks around them are the way the whole text is set. */
const A_HABIT = 0.25;
/** From this share of paragraphs on, broken lines come from the page, not from somebody's return key. */
const A_PAGE = 0.1;
/** Fewer than this are slips, however short the text. */
const ENOUGH = 10;
/** Words with a comma, and no sign at the end. */
const STOPS_SHORT = /^(?=.*[，、；。]).{16,}[一-龥\d]$/;
/** Words that run to a full stop. */
const GOES_ON = /^[一-龥][^\n]*[。；]/;
/** The last sign of a sentence: what stands behind it in a new line may be the rest of a title cut off on its page. */
const SENTENCE_ENDS = /[。！？]/;

/** NR-U06: blanks inside figures and words, and lines broken inside a sentence; not where the whole text is set so. */
export const strayBlanks: TextCheck = {
  id: 'NR-U06',
  title: '数字和词中间没有空格、断行',
  severity: 'info',
  basis: { kind: 'procedure', text: '定稿前的版面检查' },
  defaultOn: true,
  run: (context, report) => {
    const blanks = blanksIn(context);
    reportTogether(report, blanks, (quotes) => `${quotes}中间有多余的空格。`);
    reportTogether(report, brokenLines(context), (quotes) => `${quotes}：一句话没有写完就断了行，请接上或补上标点。`);
  },
};

/**
 * Stray blanks line by line; none where there are so many that the whole text is set with them, nor in a short text
 * that has them at most of its seams.
 */
function blanksIn({ document, read }: TextContext): readonly QuotedPlace[] {
  const { plain } = document;
  const found: QuotedPlace[] = [];
  let places = 0;
  for (const passage of read.passages.filter(isProse)) {
    places += countSeams(passage.text);
    for (const line of linesOf(plain, passage)) found.push(...blanksOfLine(plain, line, passage));
  }
  return found.length > Math.max(ENOUGH, places * A_HABIT) || (places < ENOUGH && found.length * 2 > places)
    ? []
    : found;
}

/** How many places a passage has where figures and words meet. */
function countSeams(text: string): number {
  return (text.match(/[一-龥](?=\d)|\d(?=[一-龥%])/g) ?? []).length;
}

/** The lines of the plain text that a passage was joined from. */
function linesOf(plain: string, { origin }: Passage): readonly Span[] {
  const [start, end] = [origin[0] ?? 0, origin.at(-1) ?? 0];
  const lines: Span[] = [];
  let at = start;
  for (const line of plain.slice(start, end).split('\n')) {
    lines.push({ start: at, end: at + line.length });
    at += line.length + 1;
  }
  return lines;
}

/**
 * Blanks inside figures, and between words where the line is a sentence. Behind a list number, a colon or a stop they
 * are spacing; beside Latin words they belong.
 */
function blanksOfLine(plain: string, { start, end }: Span, passage: Passage): readonly QuotedPlace[] {
  const line = plain.slice(start, end);
  const from = afterNumber(line);
  const isSentence = !passage.isHeading && /[，。；]/.test(line);
  return [...line.matchAll(BLANKS)].flatMap(({ index, 0: { length } }) => {
    const [before, after] = [line.charAt(index - 1), line.charAt(index + length)];
    if (index < from || !NEXT_TO_BLANK.test(before) || !NEXT_TO_BLANK.test(after)) return [];
    // Latin words are set apart.
    if (/[A-Za-z]/.test(line.slice(Math.max(0, index - 6), index + length + 6))) return [];
    if (/[：:。；;）)]/.test(before) || !(DIGIT.test(before + after) || (isSentence && HAN.test(before + after))))
      return [];
    // Figures side by side are those of a table's columns where neither sentence nor unit makes one of them.
    if (!isSentence && /^\d\d$/.test(before + after) && !UNIT_BEHIND.test(line.slice(index + length))) return [];
    // A heading's or a signature's parts are set apart on purpose.
    if (!isSentence && !(DIGIT.test(before + after) && /[年月日万元%人个家辆\d]/.test(after + before))) return [];
    return [placeAround(line, start, index, length)];
  });
}

/** Where the words behind a list number, “第一部分” or a leading mark begin. */
function afterNumber(line: string): number {
  const lead = /^[\s\u00a0\u3000]*/.exec(line)?.[0].length ?? 0;
  const number = leadingNumber(line.slice(lead).replace(/\(/g, '（').replace(/\)/g, '）'));
  return lead + (number === null ? 0 : number.length + 1);
}

/** More is shown of neither side. */
const LONGEST = 40;

/** A blank with the figure or the words on either side. */
function placeAround(line: string, start: number, index: number, length: number): QuotedPlace {
  const before =
    /(?<![\d.,%])[\d.,%]+$|[一-龥]{1,4}$|.$/.exec(line.slice(Math.max(0, index - LONGEST), index))?.[0].length ?? 0;
  const after =
    /^[\d.,%]+[一-龥]{0,2}|^[一-龥]{1,4}|^./.exec(line.slice(index + length, index + length + LONGEST))?.[0].length ??
    0;
  const span = { start: start + index - before, end: start + index + length + after };
  return { span, words: line.slice(index - before, index + length + after) };
}

/**
 * Lines that break off inside a sentence; none where a good part of the text does so, for then the page's width broke
 * them.
 */
function brokenLines({ document, read }: TextContext): readonly QuotedPlace[] {
  const body = read.passages.filter(isBody);
  const broken = [...body.flatMap((passage) => brokenInside(document.plain, passage)), ...brokenBetween(read)];
  return broken.length > Math.max(ENOUGH, body.length * A_PAGE) ? [] : broken;
}

/** Lines that were joined to be read as one paragraph. */
function brokenInside(plain: string, { origin, text }: Passage): readonly QuotedPlace[] {
  if (!/[，。；]/.test(text)) return [];
  return origin.slice(1, -1).flatMap((at, index) => {
    const before = origin[index] ?? at;
    if (!plain.slice(before + 1, at).includes('\n') || SENTENCE_ENDS.test(plain.charAt(before))) return [];
    return [{ span: { start: before, end: at + 1 }, words: text.slice(Math.max(0, index - 4), index + 6) }];
  });
}

/** A sentence that stops without a sign, and goes on in a paragraph of its own. */
function brokenBetween({ passages }: ReadText): readonly QuotedPlace[] {
  return passages.slice(1).flatMap((next, at) => {
    const passage = passages[at];
    const end = passage?.text.length ?? 0;
    if (!passage || !isBody(passage) || !isBody(next) || passage.section !== next.section) return [];
    // An item's name stands in a line of its own.
    if (leadingNumber(passage.text) !== null && !passage.text.includes('。')) return [];
    const goesOn = STOPS_SHORT.test(passage.text) && GOES_ON.test(next.text) && leadingNumber(next.text) === null;
    const words = `${passage.text.slice(-5)}${next.text.slice(0, 5)}`;
    return goesOn ? [{ span: { ...spanIn(passage, end - 1, end), end: (next.origin[0] ?? 0) + 1 }, words }] : [];
  });
}
