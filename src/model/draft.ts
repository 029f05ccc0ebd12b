import type { CellRef } from './address';

/** A number of the text with the cells and the formula that it comes from. */
export interface Figure {
  /** The number as printed, without its unit. */
  readonly value: string;
  readonly unit: string;
  readonly formula: string;
  readonly sources: readonly CellRef[];
}

/** Something the workbook does not hold and only the user can give. */
export interface Blank {
  readonly id: string;
  readonly kind: 'reason' | 'count' | 'amount' | 'text';
  readonly prompt: string;
}

/** A stretch of text: plain, a figure, or a blank. */
export interface Run {
  readonly text: string;
  readonly figure?: Figure;
  readonly blank?: Blank;
}

export interface Paragraph {
  readonly runs: readonly Run[];
}

export interface DraftSection {
  readonly id: string;
  readonly heading: string;
  readonly paragraphs: readonly Paragraph[];
}

export interface MissingInput extends Blank {
  /** Heading of the section that wants it. */
  readonly where: string;
}

export interface Draft {
  readonly template: string;
  readonly title: string;
  readonly sections: readonly DraftSection[];
  readonly missing: readonly MissingInput[];
}
