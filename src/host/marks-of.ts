import { cellArea } from './cell-area';
import { type CellRef, type Finding, refKey } from '../model';
import type { Mark, MarkKind } from './host';

/** Which mark wins where one cell has several. */
const STRENGTH: Readonly<Record<MarkKind, number>> = { warning: 0, error: 1, suspect: 2 };

/** The cells to mark: suspects, and the cells that disagree. One mark a cell; 尾差 and 无法核对 have none. */
export function marksOf(findings: readonly Finding[]): readonly Mark[] {
  const marks = new Map<string, Mark>();
  for (const { ref, kind } of findings.flatMap(markedCells)) {
    const held = marks.get(refKey(ref));
    if (held === undefined || STRENGTH[held.kind] < STRENGTH[kind]) marks.set(refKey(ref), toMark(ref, kind));
  }
  return [...marks.values()];
}

/**
 * Cells of one finding by its severity, its suspects above that. Only what is broken is marked: a mark says that
 * something must be done.
 */
function markedCells(finding: Finding): readonly { readonly ref: CellRef; readonly kind: MarkKind }[] {
  if (finding.verdict !== 'broken') return [];
  const kind: MarkKind = finding.severity === 'error' ? 'error' : 'warning';
  return [
    ...finding.cells.map((cell) => ({ ref: cell.ref, kind })),
    ...finding.suspects.map((cell) => ({ ref: cell.ref, kind: 'suspect' as const })),
  ];
}

/** An area of one cell. */
function toMark(ref: CellRef, kind: MarkKind): Mark {
  return {
    sheet: ref.sheet,
    area: cellArea(ref),
    kind,
  };
}
