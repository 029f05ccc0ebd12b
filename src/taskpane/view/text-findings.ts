import type { Severity, TextFinding } from '../../model';

/** What the user wants to see of the findings of a text; null means everything. */
export interface TextFilter {
  readonly severity: Severity | null;
  /** The letters that the ids of a kind of check share: NR-A04 → A. */
  readonly kind: string | null;
}

/** Everything that is open. */
export const NO_TEXT_FILTER: TextFilter = { severity: null, kind: null };

/** Whether there is a filter to be taken away again. */
export function isFilteringText({ severity, kind }: TextFilter): boolean {
  return severity !== null || kind !== null;
}

/** Both conditions at once; the order stays. */
export function wantedFindings(
  findings: readonly TextFinding[],
  { severity, kind }: TextFilter,
): readonly TextFinding[] {
  return findings.filter(
    (finding) =>
      (severity === null || finding.severity === severity) && (kind === null || kindOfCheck(finding) === kind),
  );
}

/** NR-A04 → A, JX08 → JX. */
export function kindOfCheck({ rule }: Pick<TextFinding, 'rule'>): string {
  return /^(?:NR-)?([A-Z]+)/.exec(rule)?.[1] ?? rule;
}

/** As the text goes. */
export function inTextOrder(findings: readonly TextFinding[]): readonly TextFinding[] {
  return [...findings].sort((a, b) => a.place.span.start - b.place.span.start);
}

/** The finding so many steps on from the current one, around the end; the first, or last, where none is looked at. */
export function findingFrom(
  findings: readonly TextFinding[],
  current: string | null,
  step: 1 | -1,
): TextFinding | undefined {
  const at = findings.findIndex(({ id }) => id === current);
  const from = at < 0 && step < 0 ? 0 : at;
  return findings[(from + step + findings.length) % findings.length];
}
