import { groupBy, type TextDocument } from '../../../model';
import type { ParagraphInsertion, PlacedChange, RowInsertion, TextEdit } from './edits';

/** Changes by what they are; paragraphs and rows that go, by a paragraph. */
export interface SortedChanges {
  readonly texts: readonly TextEdit[];
  readonly insertions: readonly ParagraphInsertion[];
  readonly deletions: readonly number[];
  readonly rows: readonly number[];
  readonly newRows: readonly RowInsertion[];
}

export function sortedChanges(changes: readonly PlacedChange[]): SortedChanges {
  return {
    texts: changes.filter((change) => change.kind === 'replace'),
    insertions: changes.filter((change) => change.kind === 'insertParagraph'),
    deletions: changes.filter((change) => change.kind === 'deleteParagraph').map(({ paragraph }) => paragraph),
    rows: changes.filter((change) => change.kind === 'deleteRow').map(({ paragraph }) => paragraph),
    newRows: changes.filter((change) => change.kind === 'insertRow'),
  };
}

/** Paragraphs that are put in at one place go in together, in their order. */
export function byPlace(insertions: readonly ParagraphInsertion[]): readonly (readonly ParagraphInsertion[])[] {
  return [...groupBy(insertions, ({ behind }) => behind).values()];
}

/** All words of a paragraph taken out. */
export function emptied({ paragraphs }: TextDocument, paragraph: number): TextEdit {
  const span = paragraphs[paragraph]?.span ?? { start: 0, end: 0 };
  return { kind: 'replace', span, text: '', instead: '' };
}

/** The paragraph that a change stands in or behind. */
export function lineOf({ paragraphs }: TextDocument, change: PlacedChange): number {
  if (change.kind === 'replace') return paragraphs.findIndex(({ span }) => span.end >= change.span.start);
  return 'behind' in change ? change.behind : change.paragraph;
}
