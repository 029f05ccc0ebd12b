import { textFingerprint } from '../../checking';
import type { Explanation, TextFinding } from '../../model';

/** A finding of which somebody has said that it is no mistake, and why. */
export interface DismissedFinding {
  readonly finding: TextFinding;
  readonly note: string;
  readonly by: string | null;
}

/** The findings of a text, by what has been said of them. */
export interface SortedFindings {
  readonly open: readonly TextFinding[];
  /** Of the open ones those that were dismissed while other figures stood there. */
  readonly reopened: ReadonlySet<string>;
  readonly dismissed: readonly DismissedFinding[];
}

/** Sorts findings by the 不是错误 that 助手资料 holds among its 出错说明; one for other words counts no longer. */
export function sortDismissed(findings: readonly TextFinding[], explanations: readonly Explanation[]): SortedFindings {
  const said = new Map(explanations.map((explanation) => [explanation.finding, explanation]));
  const open: TextFinding[] = [];
  const reopened = new Set<string>();
  const dismissed: DismissedFinding[] = [];
  for (const finding of findings) {
    const explanation = said.get(finding.id);
    if (explanation?.figures === figuresOf(finding)) {
      dismissed.push({ finding, note: explanation.text, by: explanation.by });
      continue;
    }
    if (explanation) reopened.add(finding.id);
    open.push(finding);
  }
  return { open, reopened, dismissed };
}

/** 不是错误, said of a finding as its words and figures are now. */
export function dismiss(finding: TextFinding, note: string, by: string | null = null): Explanation {
  return { finding: finding.id, figures: figuresOf(finding), text: note.trim(), by };
}

/** Fingerprint of what stands there and what was held against it, wherever it stands. */
function figuresOf({ place, stated, expected, otherPlaces }: TextFinding): string {
  return textFingerprint(JSON.stringify([place.quote, stated, expected, otherPlaces.map(({ quote }) => quote)]));
}
