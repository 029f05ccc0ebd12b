import { textFingerprint } from '../../checking';
import { remarkId, type DismissedRemark, type Draft, type Explanation } from '../../model';

/** A draft without the remarks on its forms of which somebody said that they are no mistake; those stand beside. */
export function withDismissals(drafted: Draft, explanations: readonly Explanation[]): Draft {
  const said = new Map(explanations.map((explanation) => [explanation.finding, explanation]));
  const remarks: string[] = [];
  const dismissed: DismissedRemark[] = [];
  for (const remark of drafted.remarks) {
    const explanation = said.get(remarkId(remark) ?? '');
    // Said of other figures it counts no longer.
    if (explanation?.figures !== textFingerprint(remark)) remarks.push(remark);
    else dismissed.push({ remark, note: explanation.text, by: explanation.by });
  }
  return dismissed.length === 0 ? drafted : { ...drafted, remarks, dismissed };
}

/** 不是错误, said of a remark as its words and figures are now; null for one that is no finding of a check. */
export function dismissRemark(remark: string, note: string, by: string | null = null): Explanation | null {
  const finding = remarkId(remark);
  return finding === null ? null : { finding, figures: textFingerprint(remark), text: note.trim(), by };
}
