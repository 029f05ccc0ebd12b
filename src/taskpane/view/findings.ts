import type { CellRef, Finding, RuleClass, Severity } from '../../model';

/** What the user wants to see; null means everything. */
export interface Filter {
  /** By the sheet's name; a finding counts for each sheet that it names. */
  readonly sheet: string | null;
  readonly class: RuleClass | null;
  readonly severity: Severity | null;
}

/** Everything is on show. */
export const NO_FILTER: Filter = { sheet: null, class: null, severity: null };

/** What the page shows apart, by what is to be done with it. */
export interface FindingGroups {
  readonly broken: readonly Finding[];
  /** Differences that rounding can make; nothing is to be done about them. */
  readonly rounding: readonly Finding[];
  /** Always all of them. */
  readonly notChecked: readonly Finding[];
}

/** Findings by verdict. What could not be checked is never filtered away: silence would read as a pass. */
export function groupFindings(findings: readonly Finding[], filter: Filter): FindingGroups {
  const wanted = findings.filter((finding) => isWanted(finding, filter));
  return {
    broken: wanted.filter((finding) => finding.verdict === 'broken'),
    rounding: wanted.filter((finding) => finding.verdict === 'rounding'),
    notChecked: findings.filter((finding) => finding.verdict === 'notChecked'),
  };
}

/** Whether there is a filter to be taken away again. */
export function isFiltering(filter: Filter): boolean {
  return filter.sheet !== null || filter.class !== null || filter.severity !== null;
}

/** Every cell a finding names, suspects first, each once per place it is named. */
function findingCells(finding: Finding): readonly CellRef[] {
  return [...finding.suspects, ...finding.cells].map((cell) => cell.ref);
}

/** All conditions at once; for a sheet any cell of the finding counts, since it can be mended there. */
function isWanted(finding: Finding, filter: Filter): boolean {
  return (
    (filter.class === null || finding.class === filter.class) &&
    (filter.severity === null || finding.severity === filter.severity) &&
    (filter.sheet === null || findingCells(finding).some((ref) => ref.sheet === filter.sheet))
  );
}
