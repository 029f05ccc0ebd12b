import type { TextDocument, TextParagraph } from '../../model';
import type { Canvas } from '../canvas';
import { REVISION_WORDS } from '../words';

const AMOUNT = /^-?[\d,]+\.\d{1,2}$/;
/** So many amounts make a table of the accounts, and not a list. */
const FEWEST = 3;

/** Tables that stand in the text: their figures are not changed one by one, which is said at the first of each. */
export function askOfTables({ plain, paragraphs }: TextDocument, canvas: Canvas): void {
  let amounts: TextParagraph[] = [];
  const settle = (): void => {
    const [first] = amounts;
    if (first && amounts.length >= FEWEST) canvas.leave('asked', first.span, REVISION_WORDS.table);
    amounts = [];
  };
  for (const paragraph of paragraphs) {
    if (paragraph.role !== 'tableCell') settle();
    else if (AMOUNT.test(plain.slice(paragraph.span.start, paragraph.span.end).trim())) amounts.push(paragraph);
  }
  settle();
}
