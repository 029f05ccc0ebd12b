import type { MarkKind } from './host';

/**
 * What every host agrees on so that one finds and removes what another one wrote:
 * the formula of a mark's conditional-format rule, its colours, and the marker of our own sheets.
 */

const MARK_WORD = 'juesuan-mark';

/** Always true, refers to no cell, so it stays itself when cells are copied, moved or saved. */
const MARK_PATTERN = /^=?N\("juesuan-mark:(error|warning|suspect)"\)=0$/i;

/** The formula of a mark's rule, with its leading "=" (files store it without). */
export function markFormula(kind: MarkKind): string {
  return `=N("${MARK_WORD}:${kind}")=0`;
}

/** The kind of a mark whose rule has this formula (with or without "=" or spaces); null: not ours. */
export function maybeMarkKind(formula: string): MarkKind | null {
  const match = MARK_PATTERN.exec(formula.replace(/\s+/g, ''));
  return match ? (match[1]?.toLowerCase() as MarkKind) : null;
}

/** How a marked cell looks, `#RRGGBB`. The fills grow darker with weight, so grey prints keep the order. */
export interface MarkLook {
  readonly fill: string;
  readonly font: string;
}

export const MARK_LOOKS: Readonly<Record<MarkKind, MarkLook>> = {
  error: { fill: '#F4A9A0', font: '#1A1A1A' },
  suspect: { fill: '#F9C980', font: '#1A1A1A' },
  warning: { fill: '#FFF0A8', font: '#1A1A1A' },
};

/**
 * A hidden defined name, scoped to the sheet, says that the sheet is ours.
 * It follows the sheet when that is renamed or moved and goes with it when it is deleted.
 */
export const SHEET_MARKER = '_juesuan_sheet';

/** What that name stands for: a constant, so that no deleted row can break it. */
export const SHEET_MARKER_FORMULA = '="juesuan"';
