import type { TextFinding } from '../../../src/model';

/** A finding of a text for tests: `words` of `plain`, at its first place. */
export function findingAt(plain: string, words: string, change: Partial<TextFinding> = {}): TextFinding {
  const start = plain.indexOf(words);
  if (start < 0) throw new Error(`no ${words}`);
  const span = { start, end: start + words.length };
  return {
    id: `NR-A04@${words}@`,
    rule: 'NR-A04',
    ruleTitle: '占比重算',
    severity: 'error',
    label: 'defect',
    message: '两数不一致。',
    place: { kind: 'text', span, line: plain.slice(0, start).split('\n').length, quote: words },
    otherPlaces: [],
    section: '',
    stated: words,
    expected: null,
    correction: null,
    cause: null,
    sources: [],
    ...change,
  };
}
