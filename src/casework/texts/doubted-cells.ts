import type { CellRef, Finding, Suspect, TextFinding } from '../../model';
import { mustBeMended } from '../must-be-mended';
import { PROOFREAD_WORDS } from './words';

/**
 * Findings against a text, where those that rest on a cell which must itself be mended only ask to look: the table has
 * to hold before it testifies.
 */
export function withDoubtedCells(
  findings: readonly TextFinding[],
  ofTables: readonly Finding[],
): readonly TextFinding[] {
  const broken = ofTables.filter(mustBeMended);
  const doubted = new Set(broken.flatMap(({ cells, suspects }) => cellsOf(suspects, cells)));
  const sheets = new Set(broken.flatMap(({ suspects }) => suspects.filter(isOfUnit).map(({ ref }) => ref.sheet)));
  if (doubted.size === 0) return findings;
  return findings.map((finding) => {
    const own = finding.sources.filter(({ book }) => book === undefined);
    return own.some((cell) => doubted.has(keyOf(cell)) || sheets.has(cell.sheet)) ? asked(finding) : finding;
  });
}

/** Whether a suspect stands for a whole table, row or column in the other unit: no single figure would mend it. */
function isOfUnit({ slip, suggested }: Suspect): boolean {
  return slip === 'unit' && suggested === null;
}

/** The suspects where there are some: all others of the check stand. */
function cellsOf(...lists: readonly (readonly { readonly ref: CellRef }[])[]): readonly string[] {
  return (lists.find((list) => list.length > 0) ?? []).map(({ ref }) => keyOf(ref));
}

function keyOf({ sheet, row, column }: CellRef): string {
  return `${row}:${column}:${sheet}`;
}

function asked(finding: TextFinding): TextFinding {
  return {
    ...finding,
    severity: finding.severity === 'error' ? 'warning' : finding.severity,
    label: 'review',
    correction: null,
    message: PROOFREAD_WORDS.doubted(finding.message),
  };
}
