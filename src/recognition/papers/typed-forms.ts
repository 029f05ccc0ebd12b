import { gridKey, typedCells, type SheetSnapshot, type Span, type TextDocument } from '../../model';
import { isPaperTitle } from './titles';

/** A title or a label of a form is short; a longer line without cells is running text. */
const LONGEST = 60;
/** How sentences end. */
const SENTENCE = /[。；;！!？?]$/;
/** The line under the header of a table in Markdown. */
const RULE = /^[\s|:\-—]+$/;
/** Fewer lines of cells are no form. */
const FEWEST = 3;
/** The name of a table. */
const TITLE = /表(?:[（(][^（()）]{0,12}[)）])?$/;

interface TypedLine {
  readonly paragraph: number;
  readonly cells: readonly string[];
}

/**
 * The forms of 绩效自评 that were typed in lines, their cells apart by “|” or tabs, each from its title down to the next
 * one or to running text; a sheet each, as tables of a format are.
 */
export function typedForms({ plain, paragraphs }: TextDocument): readonly SheetSnapshot[] {
  const forms: TypedLine[][] = [];
  let open: TypedLine[] | null = null;
  for (const [paragraph, { role, span }] of paragraphs.entries()) {
    const cells = role === 'body' ? cellsOf(plain, span) : null;
    const line = cells?.join('') ?? '';
    if (cells === null || line.length === 0) continue;
    if (cells.length === 1 && isTitle(line)) forms.push((open = [{ paragraph, cells }]));
    else if (cells.length === 1 && (line.length > LONGEST || SENTENCE.test(line))) open = null;
    else if (!RULE.test(plain.slice(span.start, span.end))) open?.push({ paragraph, cells });
  }
  const real = forms.filter((lines) => lines.filter(({ cells }) => cells.length > 1).length >= FEWEST);
  return real.map((lines, index) => sheetOf(lines, `${lines[0]?.cells[0] ?? ''}${index === 0 ? '' : `#${index + 1}`}`));
}

function cellsOf(plain: string, span: Span): readonly string[] {
  return typedCells(plain, span).map(({ text }) => text);
}

/** Signs at both ends of every line are the frame of a table, and stand for no cells. */
function unframed(lines: readonly TypedLine[]): readonly TypedLine[] {
  const isFramed = lines.every(({ cells }) => cells.length === 1 || (cells[0] === '' && cells.at(-1) === ''));
  if (!isFramed) return lines;
  return lines.map((line) => (line.cells.length > 2 ? { ...line, cells: line.cells.slice(1, -1) } : line));
}

function isTitle(line: string): boolean {
  return line.length <= LONGEST && isPaperTitle(line) && TITLE.test(line);
}

function sheetOf(typed: readonly TypedLine[], name: string): SheetSnapshot {
  const lines = unframed(typed);
  return {
    name,
    visibility: 'visible',
    isProtected: false,
    values: lines.map(({ cells }) => cells.map((text) => (text === '' ? null : text))),
    formulas: new Map(),
    numberFormats: new Map(),
    merges: [],
    paragraphs: new Map(
      lines.flatMap(({ paragraph, cells }, row) =>
        cells.map((_text, column) => [gridKey(row, column), paragraph] as const),
      ),
    ),
  };
}
