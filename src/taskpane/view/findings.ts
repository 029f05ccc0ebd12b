import type { CellRef, Finding, RuleClass, Severity } from '../../model';

/** What the user wants to see; null means everything. */
export interface Filter {
  readonly sheet: string | null;
  readonly class: RuleClass | null;
  readonly severity: Severity | null;
}

export const NO_FILTER: Filter = { sheet: null, class: null, severity: null };

export interface FindingGroups {
  readonly broken: readonly Finding[];
  readonly rounding: readonly Finding[];
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

export function isFiltering(filter: Filter): boolean {
  return filter.sheet !== null || filter.class !== null || filter.severity !== null;
}

/** Every cell a finding names, suspects first, each once per place it is named. */
export function findingCells(finding: Finding): readonly CellRef[] {
  return [...finding.suspects, ...finding.cells].map((cell) => cell.ref);
}

function isWanted(finding: Finding, filter: Filter): boolean {
  return (
    (filter.class === null || finding.class === filter.class) &&
    (filter.severity === null || finding.severity === filter.severity) &&
    (filter.sheet === null || findingCells(finding).some((ref) => ref.sheet === filter.sheet))
  );
}
