import type { Outcome } from './guard';

/** Words that are no English to people who work with workbooks. */
const KNOWN =
  /“[^”]*”|juesuan check|UTF-8|GBK|Excel|WPS|Word|HTML|OpenDocument|XML|JSON|xlsx?|xlsb|xlsm|docx|pdf|PDF|html|txt|md|[A-Z]{1,3}\d{1,7}|--[a-z-]+|json|summary|MB|(?<![a-z])(?:formula|title|class|basis|id|version|rules)(?![a-z])/g;
const ENGLISH = /[A-Za-z]{3,}/;
const CHINESE = /[\u4e00-\u9fff]/;

/** What is wrong with how a run ended; null where nothing is: a result, or Chinese sentences, one a line. */
export function complaintAbout(outcome: Outcome): string | null {
  if (outcome.kind === 'crashed') return `crashed: ${outcome.detail}`;
  if (outcome.kind !== 'ended') return outcome.kind;
  if (outcome.library !== '') return `printed past us: ${outcome.library.slice(0, 200)}`;
  if ((outcome.err + outcome.out).includes('意外错误')) return `unexpected: ${outcome.err.slice(0, 300)}`;
  const foreign = foreignLine(outcome.err);
  if (foreign !== null) return foreign;
  return outcome.status === 2 && outcome.err.trim() === '' ? 'status 2 without a word' : null;
}

/** The first line of what people are told that is no Chinese sentence, as a complaint; null where all are. */
export function foreignLine(text: string): string | null {
  const lines = text.split('\n').filter((line) => line !== '');
  const foreign = lines.find((line) => !CHINESE.test(line) || ENGLISH.test(line.replace(KNOWN, '')));
  return foreign === undefined ? null : `no Chinese sentence: ${foreign.slice(0, 300)}`;
}
