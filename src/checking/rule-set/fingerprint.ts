import type { Rule } from '../../rules';
import type { CustomRule } from '../../rules/custom';

/**
 * Fingerprint over the whole content of the rules (not only their ids), 16 hex digits:
 * two reports with one fingerprint were judged by the same rules.
 * Two independent 32-bit FNV-1a runs; it identifies, it does not protect.
 */
export function ruleSetFingerprint(rules: readonly (Rule | CustomRule)[]): string {
  const known = remembered.get(rules);
  if (known !== undefined) return known;
  const fingerprint = textFingerprint(JSON.stringify(rules));
  remembered.set(rules, fingerprint);
  return fingerprint;
}

/** Rules are data that nobody changes, so a list of them is hashed once. */
const remembered = new WeakMap<readonly (Rule | CustomRule)[], string>();

/** 16 hex digits that differ where texts differ, as far as chance allows. */
export function textFingerprint(text: string): string {
  return hash(text, 0x811c9dc5) + hash(text, 0x01234567);
}

/** FNV-1a over UTF-16 units, as eight hex digits; the seed makes the runs differ. */
function hash(text: string, seed: number): string {
  let value = seed;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return (value >>> 0).toString(16).padStart(8, '0');
}
