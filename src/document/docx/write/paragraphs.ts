import type * as Docx from 'docx';
import type { DocxBlock, TextPiece } from './block';
import { STYLE_IDS } from './document-styles';
import { pointTwips } from './lengths';
import { SIZES } from './official-layout';
import { headingIndent, titleLines } from './title-lines';

/** With two wide spaces, as official documents set it. */
const CONTENTS_TITLE = '目　　录';
/** Word's own headings: contents and outline are made of them. */
const HEADINGS = { 1: 'Heading1', 2: 'Heading2', 3: 'Heading3' } as const;

/** The paragraphs of every block but a table. */
export function paragraphsOf(
  docx: typeof Docx,
  block: Exclude<DocxBlock, { kind: 'table' }>,
): readonly Docx.FileChild[] {
  switch (block.kind) {
    case 'title':
      return [title(docx, block.text)];
    case 'contents':
      return contents(docx);
    case 'heading':
      return [heading(docx, block)];
    case 'paragraph':
      return [
        new docx.Paragraph({ style: STYLE_IDS.text, children: block.pieces.map((piece) => anchored(docx, piece)) }),
      ];
  }
}

/** Broken by hand: a title does not stand in the contents. */
function title(docx: typeof Docx, text: string): Docx.Paragraph {
  const lines = titleLines(text, SIZES.title);
  const children = lines.map((line, index) => new docx.TextRun({ text: line, ...(index > 0 && { break: 1 }) }));
  return new docx.Paragraph({ style: STYLE_IDS.title, children });
}

/** Two levels; what is below a section has no line in them. */
function contents(docx: typeof Docx): readonly Docx.FileChild[] {
  return [
    new docx.Paragraph({ style: STYLE_IDS.tableTitle, text: CONTENTS_TITLE }),
    new docx.TableOfContents('目录', { hyperlink: true, headingStyleRange: '1-2' }),
  ];
}

/** A part begins a page. */
function heading(docx: typeof Docx, { level, text }: Extract<DocxBlock, { kind: 'heading' }>): Docx.Paragraph {
  const common = { heading: HEADINGS[level], text, keepNext: true };
  if (level !== 1) return new docx.Paragraph(common);
  return new docx.Paragraph({ ...common, pageBreakBefore: true, ...balanced(text, SIZES.part) });
}

/** A heading of several lines is not left with one word on the last. */
function balanced(text: string, letters: number): Pick<Docx.IParagraphOptions, 'indent'> {
  const side = pointTwips(headingIndent(text, letters));
  return side === 0 ? {} : { indent: { left: side, right: side } };
}

/** A bookmark tight round the figure: content controls do not outlive every program, bookmarks do. */
function anchored(docx: typeof Docx, piece: TextPiece): Docx.ParagraphChild {
  const child = run(docx, piece);
  return piece.anchor === undefined ? child : new docx.Bookmark({ id: piece.anchor, children: [child] });
}

/** What is not settled is seen at once: highlighted, or a line to write on. */
function run(docx: typeof Docx, { text, open }: TextPiece): Docx.TextRun {
  if (open === 'wanted') return new docx.TextRun({ text, highlight: docx.HighlightColor.YELLOW });
  if (open === 'gap') return new docx.TextRun({ text, underline: {} });
  return new docx.TextRun(text);
}
