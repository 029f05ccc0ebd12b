import type * as Docx from 'docx';
import type { DocxBlock } from './block';
import { face } from './document-styles';
import { halfPoints, pointTwips, twips } from './lengths';
import { LANDSCAPE_MARGINS, MARGINS, PAPER, SIZES } from './official-layout';

/** Blocks that stand on pages of one orientation. */
interface Stretch {
  readonly isLandscape: boolean;
  readonly blocks: readonly DocxBlock[];
}

/** A section for each stretch of upright or turned pages, all with one run of page numbers. */
export function pageSections(
  docx: typeof Docx,
  blocks: readonly DocxBlock[],
  childrenOf: (block: DocxBlock) => readonly Docx.FileChild[],
): readonly Docx.ISectionOptions[] {
  return stretches(blocks).map(({ isLandscape, blocks: own }) => ({
    properties: { type: docx.SectionType.NEXT_PAGE, page: page(docx, isLandscape) },
    footers: { default: footer(docx, 'right'), even: footer(docx, 'left') },
    children: own.flatMap(childrenOf),
  }));
}

/** Neighbours of one orientation share a section; every other block stands upright. */
function stretches(blocks: readonly DocxBlock[]): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const block of blocks) {
    const isLandscape = block.kind === 'table' && block.table.isLandscape;
    const last = found[found.length - 1];
    if (last?.isLandscape === isLandscape) found[found.length - 1] = { isLandscape, blocks: [...last.blocks, block] };
    else found.push({ isLandscape, blocks: [block] });
  }
  return found;
}

/** The library turns the paper itself. */
function page(docx: typeof Docx, isLandscape: boolean) {
  const { PORTRAIT, LANDSCAPE } = docx.PageOrientation;
  const { top, right, bottom, left } = isLandscape ? LANDSCAPE_MARGINS : MARGINS;
  const edge = { top: twips(top), right: twips(right), bottom: twips(bottom), left: twips(left) };
  return {
    size: {
      width: twips(PAPER.width),
      height: twips(PAPER.height),
      orientation: isLandscape ? LANDSCAPE : PORTRAIT,
    },
    // The page number stands 7 mm below the text.
    margin: { ...edge, footer: edge.bottom - twips(7) - pointTwips(SIZES.pageNumber) },
  };
}

/** — 1 — outside, a character from the edge: on the right of odd pages, on the left of even ones. */
function footer(docx: typeof Docx, side: 'left' | 'right'): Docx.Footer {
  const { Footer, PageNumber, Paragraph, TextRun } = docx;
  const number = new TextRun({
    font: face('table'),
    size: halfPoints(SIZES.pageNumber),
    children: ['— ', PageNumber.CURRENT, ' —'],
  });
  const indent = { [side]: pointTwips(SIZES.pageNumber) };
  return new Footer({ children: [new Paragraph({ alignment: side, indent, children: [number] })] });
}
