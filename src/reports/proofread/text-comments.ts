import { SEVERITY_NAMES, type Span, type TextFinding } from '../../model';
import { PROOFREAD_TITLES } from './words';

/** A remark of ours beside words of a text. */
export interface TextComment {
  readonly span: Span;
  readonly text: string;
  readonly author: string;
}

/** The findings as remarks at their words, for a Word copy. */
export function textComments(findings: readonly TextFinding[]): readonly TextComment[] {
  return findings.map(({ place, rule, severity, message, correction }) => ({
    span: place.span,
    text:
      `【${SEVERITY_NAMES[severity]}】${message}` +
      `${correction === null ? '' : `${PROOFREAD_TITLES.correction}“${correction}”。`}（${rule}）`,
    author: PROOFREAD_TITLES.author,
  }));
}
