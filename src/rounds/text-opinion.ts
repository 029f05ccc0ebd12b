import type { TextFinding } from '../model';
import type { Opinion, OpinionText } from './opinion';
import { REMARKS } from './words';

/** The opinion on a finding in a text. It is known again by rule, fact and section, which its id is made of. */
export function textOpinion({ id, rule }: TextFinding, text: OpinionText): Opinion {
  return {
    ...text,
    rule,
    verdict: 'broken',
    reason: '',
    checks: [id],
    suspect: null,
    figures: [],
    difference: null,
    reply: '',
  };
}

/** Whether an opinion is about a text; ids of checks of texts begin so. */
export function isTextOpinion({ rule }: Pick<Opinion, 'rule'>): boolean {
  return rule.startsWith('NR-');
}

/** Whether a finding is what an opinion on an earlier text was about. */
export function isSameInText({ checks }: Opinion, { id }: TextFinding): boolean {
  return checks.includes(id);
}

/** What became of an opinion on a text. */
export interface TextOutcome {
  readonly outcome: 'mended' | 'open';
  readonly textFinding: TextFinding | null;
  readonly remark: string;
}

/** @param texts what stands against the texts now; null where none was proof-read, which mends nothing */
export function textOutcome(opinion: Opinion, texts: readonly TextFinding[] | null): TextOutcome {
  if (texts === null) return { outcome: 'open', textFinding: null, remark: REMARKS.textNotRead };
  const textFinding = texts.find((each) => isSameInText(opinion, each)) ?? null;
  if (textFinding === null) return { outcome: 'mended', textFinding, remark: REMARKS.textMended };
  const isSame = textFinding.place.quote === opinion.stated;
  return { outcome: 'open', textFinding, remark: isSame ? REMARKS.textUntouched : REMARKS.textChanged };
}
