import type { FileState } from '../../host/file';
import { gridKey, sameCell, type CellRef, type PagePlace, type TextFinding } from '../../model';
import type { PaneState } from '../../taskpane';

/** Where one finding stands on the printed pages, and what it is in the pane. */
export interface PrintedStep {
  readonly place: PagePlace;
  readonly to: { readonly cell: CellRef } | { readonly finding: string };
}

/** What of the pane leads to places on the pages of the file `name`. */
type Found = Pick<PaneState, 'result' | 'proofread' | 'textView'>;

/** Every finding that stands on a page, as a reader meets them: page by page, from above, from the left. */
export function printedSteps(found: Found, state: Pick<FileState, 'original'>, name: string): readonly PrintedStep[] {
  const broken = (found.result?.check.findings ?? []).filter(({ verdict }) => verdict === 'broken');
  const inTables = broken.flatMap(({ suspects, cells }): readonly PrintedStep[] => {
    const ref = (suspects[0] ?? cells[0])?.ref;
    const place = ref && placeOfCell(state, ref);
    return place ? [{ place, to: { cell: ref } }] : [];
  });
  const inText = textFindings(found, name).flatMap(({ id, place }): readonly PrintedStep[] =>
    place.printed ? [{ place: place.printed, to: { finding: id } }] : [],
  );
  return [...inTables, ...inText].sort((one, other) => comparePlaces(one.place, other.place));
}

/** Which of two places comes first on the pages. */
function comparePlaces(one: PagePlace, other: PagePlace): number {
  const [[left, upper], [otherLeft, otherUpper]] = [one.box, other.box];
  return one.page - other.page || upper - otherUpper || left - otherLeft;
}

/** The findings of the text that is this file. */
function textFindings({ proofread }: Pick<Found, 'proofread'>, name: string): readonly TextFinding[] {
  return proofread?.document.name === name ? proofread.sorted.open : [];
}

/** Where a cell is printed; null where nobody knows. */
export function placeOfCell(
  { original }: Pick<FileState, 'original'>,
  { sheet, row, column }: CellRef,
): PagePlace | null {
  return original.sheets.find(({ name }) => name === sheet)?.places?.get(gridKey(row, column)) ?? null;
}

/** The places of the finding that is looked at in the text: its own first, then the other ends of it. */
export function placesOfFinding(found: Found, name: string): readonly PagePlace[] {
  const { current } = found.textView;
  const finding = textFindings(found, name).find(({ id }) => id === current);
  return finding ? [finding.place, ...finding.otherPlaces].flatMap(({ printed }) => printed ?? []) : [];
}

/** Index of the step that is looked at; -1 where it is none of them. */
export function currentStep(
  steps: readonly PrintedStep[],
  looked: { readonly cell: CellRef | null; readonly finding: string | null },
): number {
  const { cell, finding } = looked;
  return steps.findIndex(({ to }) =>
    'cell' in to ? cell !== null && sameCell(to.cell, cell) : to.finding === finding,
  );
}
