import type { Run } from '../../model';
import type { TextPiece } from '../../document/docx';
import { anchorNames } from './anchor-names';

/** How what is still to be filled in is printed: marked, or as gaps to be written by hand. */
export type DocxGaps = 'marked' | 'empty';

/** Turns the runs of a draft, in the order of the text, into what people read on paper. */
export type ToPieces = (runs: readonly Run[]) => readonly TextPiece[];

/** A gap of four characters, wide enough for an amount by hand. */
const GAP = '　　　　';

/** Figures carry their anchors; one that is in doubt is marked, and the text behind it says why. */
export function piecesOf(gaps: DocxGaps): ToPieces {
  const nameOf = anchorNames();
  return (runs) =>
    runs.map(({ text, blank, figure }): TextPiece => {
      if (blank && gaps === 'empty') return { text: GAP, open: 'gap' };
      if (blank) return { text: text.replace(/^〔/, '〔待填：'), open: 'wanted' };
      if (!figure) return { text };
      const anchor = nameOf(figure.fact);
      return figure.doubt === undefined ? { text, anchor } : { text, anchor, open: 'wanted' };
    });
}
