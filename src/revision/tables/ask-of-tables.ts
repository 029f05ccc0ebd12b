import type { ReadText, Span, TextDocument, TextParagraph } from '../../model';
import type { Canvas } from '../canvas';
import { REVISION_WORDS } from '../words';

/** A cell with decimals is an amount; without them it may be a code or a count. */
const AMOUNT = /^-?[\d,]+\.\d{1,2}$/;
/** So many amounts make a table of the accounts, and not a list. */
const FEWEST = 3;

/**
 * Tables that stand in the text and are none of the books': their figures stay, which is said at the first of each.
 * @param filled paragraphs of those that are
 */
export function askOfTables(document: TextDocument, filled: ReadonlySet<number>, canvas: Canvas): void {
  let amounts: TextParagraph[] = [];
  const settle = (): void => {
    const [first] = amounts;
    if (first && amounts.length >= FEWEST) canvas.leave('asked', first.span, REVISION_WORDS.table);
    amounts = [];
  };
  document.paragraphs.forEach((paragraph, line) => {
    const { role, span } = paragraph;
    if (role !== 'tableCell' || filled.has(line)) settle();
    else if (AMOUNT.test(document.plain.slice(span.start, span.end).trim())) amounts.push(paragraph);
  });
  settle();
}

/**
 * Lines that set figures side by side like a table, which the file does not know as one.
 * @param known lines that are filled
 */
export function askOfTableLines(
  { passages, figures }: ReadText,
  document: TextDocument,
  known: readonly Span[],
  canvas: Canvas,
): void {
  const told = new Set(figures.map(({ passage }) => passage));
  passages.forEach(({ role, origin }, at) => {
    const [start, end] = [origin[0], origin[origin.length - 1]];
    if (role !== 'tableCell' || !told.has(at) || start === undefined || end === undefined) return;
    if (known.some((span) => span.start < end && start < span.end)) return;
    const own = document.paragraphs.find(({ span }) => span.start <= start && start <= span.end);
    if (own?.role === 'body') canvas.leave('asked', { start, end }, REVISION_WORDS.table);
  });
}
