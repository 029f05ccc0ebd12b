import { textFingerprint } from '../../checking';
import { remarkId, type Draft, type Explanation } from '../../model';

/** A draft without the remarks on its forms of which somebody said that they are no mistake; those stand beside. */
export function withDismissals(drafted: Draft, explanations: readonly Explanation[]): Draft {
  const said = new Map(explanations.map((explanation) => [explanation.finding, explanation]));
  const saidOf = (remark: string): Explanation | null => {
    const explanation = said.get(remarkId(remark) ?? '');
    // Said of other figures it counts no longer.
    return explanation?.figures === textFingerprint(remark) ? explanation : null;
  };
  const dismissed = drafted.remarks.flatMap((remark) => {
    const explanation = saidOf(remark);
    return explanation ? [{ remark, note: explanation.text, by: explanation.by }] : [];
  });
  if (dismissed.length === 0) return drafted;
  return { ...drafted, remarks: drafted.remarks.filter((remark) => saidOf(remark) === null), dismissed };
}

/** 不是错误, said of a remark as its words and figures are now; null for one that is no finding of a check. */
export function dismissRemark(remark: string, note: string, by: string | null = null): Explanation | null {
  const finding = remarkId(remark);
  return finding === null ? null : { finding, figures: textFingerprint(remark), text: note.trim(), by };
}
