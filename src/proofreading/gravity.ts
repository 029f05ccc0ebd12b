import type { TextFinding } from '../model';

/** How grave a finding is by the family of its check: privacy before figures, figures before words. */
const FAMILIES: readonly RegExp[] = [
  /^NR-P/,
  /^NR-T|^NR-X03/,
  /^NR-L06|^NR-L07/,
  /^NR-U0[17]/,
  /^NR-S0[48]|^NR-S12/,
  /^NR-C/,
  /^NR-A|^NR-X|^NR-D0[12]|^JX/,
  /^NR-D/,
  /^NR-L/,
  /^NR-N/,
];
/** The gravest first. */
const SEVERITIES = ['error', 'warning', 'info'] as const;

/** Findings as a reader wants them: errors before hints, the graver family first, then as the text goes. */
export function byGravity(findings: readonly TextFinding[]): readonly TextFinding[] {
  return [...findings].sort(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      familyOf(a) - familyOf(b) ||
      a.place.span.start - b.place.span.start,
  );
}

/** The place of a check's family; what no family holds comes last. */
function familyOf({ rule }: TextFinding): number {
  const family = FAMILIES.findIndex((pattern) => pattern.test(rule));
  return family < 0 ? FAMILIES.length : family;
}
