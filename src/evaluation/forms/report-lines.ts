import type { Span, TextDocument } from '../../model';
import type { FormRuleId } from './form-rules';

/** A line of running text, and where it begins. */
export interface ReportLine {
  readonly start: number;
  readonly text: string;
}

/** A project as its heading names it, with the lines below. */
export interface ToldSection {
  readonly name: string;
  readonly lines: readonly ReportLine[];
}

/** What the words of a 绩效自评报告 tell that cannot be so, where it stands, and the words that say otherwise. */
export interface ToldContradiction {
  readonly rule: FormRuleId;
  readonly span: Span;
  readonly otherSpans: readonly Span[];
  readonly stated: string;
  readonly message: string;
}

/** What an amount in 万元 is worth as it is printed, “1,826.7”. */
export function wanOf(shown: string): number {
  return Number(shown.replace(/,/g, ''));
}

/** Half of the last digit that is printed: what printing may have hidden. */
export function halfOf(shown: string): number {
  return 0.5 / 10 ** (shown.split('.')[1]?.length ?? 0);
}

/** A text with such a title is a 绩效自评报告, or has one as its annex. */
const REPORT = /(?:绩效自评|自我评价)(?:情况)?(?:报告|总结)$/;
/** A title is short. */
const LONGEST_TITLE = 60;

/** The lines of the 绩效自评报告 in a text, from its title on; none where there is no such title. */
export function linesOfReport({ plain, paragraphs }: TextDocument): readonly ReportLine[] {
  const lines = paragraphs
    .filter(({ role }) => role === 'body')
    .map(({ span }) => ({ start: span.start, text: plain.slice(span.start, span.end) }));
  const from = lines.findIndex(({ text }) => text.length <= LONGEST_TITLE && REPORT.test(text.trim()));
  return from < 0 ? [] : lines.slice(from);
}
