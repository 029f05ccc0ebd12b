import type { TextFinding } from '../../../src/model';
import { proofread, type ProofreadOptions } from '../../../src/proofreading';
import { readText } from '../../../src/reading';
import { textOf } from './text-of';

/** A text that one check finds wrong: the words it stands at, and what it says of them. */
export interface WrongText {
  readonly text: string;
  readonly quote: string;
  readonly says?: RegExp;
  readonly severity?: TextFinding['severity'];
  readonly correction?: string | null;
  readonly options?: Pick<ProofreadOptions, 'unitName'>;
}

/** What one check says of a text. */
export function findingsOf(rule: string, text: string, options: ProofreadOptions = {}): readonly TextFinding[] {
  const document = textOf(text);
  return proofread(document, readText(document), { ...options, only: new Set([rule]) }).findings;
}

/** Tests of one check: texts that it has to find wrong, once each, and look-alikes that it has to leave alone. */
export function checkTable(rule: string, wrong: readonly WrongText[], right: readonly string[]): void {
  describe(rule, () => {
    it.each(wrong.map((each) => [each.quote, each] as const))('finds “%s” wrong', (_quote, each) => {
      const found = findingsOf(rule, each.text, each.options);
      expect(found.map(({ place }) => place.quote)).toEqual([each.quote]);
      const [finding] = found;
      expect(finding?.message).toMatch(each.says ?? /。$/);
      expect(finding?.message).not.toMatch(/undefined|NaN|null/);
      if (each.severity) expect(finding?.severity).toBe(each.severity);
      if (each.correction !== undefined) expect(finding?.correction).toBe(each.correction);
    });

    it.each(right.map((text) => [text.slice(0, 60), text] as const))('leaves “%s” alone', (_start, text) => {
      expect(findingsOf(rule, text).map(({ message, place }) => [message, place.quote])).toEqual([]);
    });
  });
}
