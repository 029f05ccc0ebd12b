import type { Blank, Figure } from '../../../model';

/** A figure in its section; `written` is what a person wrote in its place. */
export interface FigureChoice {
  readonly kind: 'figure';
  /** The same fact may be told in several sections; only this one is meant. */
  readonly section: string;
  /** Of the section, from 0. */
  readonly paragraph: number;
  readonly figure: Figure;
  /** Null where the figure is taken from its cell. */
  readonly written: string | null;
}

/** A blank, or an entry that is changed once more with what it holds. */
export interface BlankChoice {
  readonly kind: 'blank';
  readonly blank: Blank;
  /** What was filled in before; '' for an open one. */
  readonly value: string;
}

/** What the strip below the draft speaks of. */
export type SpotChoice = FigureChoice | BlankChoice;

/** The id of a blank in the page, so that lists can lead there. */
export function blankId({ id }: Pick<Blank, 'id'>): string {
  return `blank-${id}`;
}

/** The id of a paragraph in the page; the places where a cell is used lead there. */
export function paragraphId(section: string, paragraph: number): string {
  return `paragraph-${section}-${paragraph}`;
}

/** Brings a place of the page into sight; the focus follows where that is asked for. */
export function goTo(id: string, focus: boolean): void {
  const place = document.getElementById(id);
  place?.scrollIntoView({ block: 'center' });
  if (focus) place?.focus({ preventScroll: true });
}
