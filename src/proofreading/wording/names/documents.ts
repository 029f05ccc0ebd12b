import type { TextCheck } from '../../check';
import { hitsOf, isBody, type Hit } from '../hits';
import { DOCUMENT_NAME } from './words';

/** How many of its letters two names share to be held for one. */
const ALIKE = 0.75;

/** NR-X04: one document under two names, or with two numbers. Nobody can tell from the text which is right. */
export const citedDocuments: TextCheck = {
  id: 'NR-X04',
  title: '引用的文件名、文号前后一致',
  severity: 'info',
  basis: { kind: 'derived', text: '同一文件只有一个名称和一个文号' },
  defaultOn: true,
  run: ({ read }, report) => {
    const cited = hitsOf(read, DOCUMENT_NAME, isBody);
    for (const [at, hit] of cited.entries()) {
      const other = cited.slice(0, at).find((before) => areOne(before, hit));
      if (other === undefined) continue;
      report({
        span: hit.span,
        otherSpans: [other.span],
        label: 'review',
        message: `${hit.words}与前面的${other.words}像是同一个文件，名称或文号不一致，请核对。`,
        stated: hit.words,
      });
    }
  },
};

/**
 * Whether two mentions are of one document: the same number under two names, or one name with two numbers, or names
 * nearly alike of the same year where one of them has no number.
 */
function areOne(one: Hit, other: Hit): boolean {
  const [name = '', number = ''] = one.groups;
  const [otherName = '', otherNumber = ''] = other.groups;
  const sameNumber = number !== '' && number === otherNumber;
  if (name === otherName) return number !== '' && otherNumber !== '' && number !== otherNumber;
  if (sameNumber) return true;
  return (number === '' || otherNumber === '') && yearIn(name) === yearIn(otherName) && alike(name, otherName);
}

/** The year in a document's name; notices of two years are two documents however alike they are. */
function yearIn(name: string): string {
  return /20\d{2}/.exec(name)?.[0] ?? '';
}

/** Only notices of one matter: laws and regulations of like names are different ones. */
function alike(one: string, other: string): boolean {
  if (!one.endsWith('通知') || !other.endsWith('通知')) return false;
  const [letters, others] = [new Set(one), new Set(other)];
  const both = [...letters].filter((letter) => others.has(letter)).length;
  return both / (letters.size + others.size - both) >= ALIKE;
}
