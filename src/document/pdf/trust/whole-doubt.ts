import type { PageDoubt } from '../../../model';
import type { FaultCode } from '../../fault';
import type { PdfPage } from '../pages/pdf-page';

/** A Chinese text of some length has at least so many Chinese letters in a hundred. */
const LEAST_CHINESE = 0.1;
/** Of a shorter text nobody knows. */
const SOME_LENGTH = 100;
/** The common Chinese letters. */
const CHINESE = /[\u4e00-\u9fff]/g;

/** Why a document as a whole cannot be read; null where some of it can be. */
export function wholeDoubt(pages: readonly PdfPage[], doubts: readonly PageDoubt[]): FaultCode | null {
  const text = pages
    .flatMap(({ items }) => items.map((item) => ('text' in item ? item.text : tableText(item))))
    .join('');
  const letters = text.replace(/\s/g, '').length;
  if (letters === 0) {
    const worst = doubts.reduce<PageDoubt | null>((most, each) => (larger(most, each) ? each : most), null);
    if (worst?.kind === 'garbled' || worst?.kind === 'lostLetters') return 'garbled';
    return worst?.kind === 'broken' ? 'damaged' : 'noLetters';
  }
  const chinese = text.match(CHINESE)?.length ?? 0;
  return letters > SOME_LENGTH && chinese < letters * LEAST_CHINESE ? 'garbled' : null;
}

/** All that a table says. */
function tableText({ cells }: { readonly cells: readonly { readonly text: string }[] }): string {
  return cells.map(({ text }) => text).join('');
}

/** The doubt with more pages is the one that is told. */
function larger(most: PageDoubt | null, each: PageDoubt): boolean {
  return most === null || each.pages.length > most.pages.length;
}
