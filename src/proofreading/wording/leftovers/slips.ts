import type { ReadText, Severity } from '../../../model';
import type { TextCheck } from '../../check';
import { apart, hitsOf, isBody, isProse, isSaid, type Hit } from '../hits';
import { TWICE_ON_PURPOSE, WORD_TWICE } from './near-term-words';
import { nearTerms } from './near-terms';
import {
  AMOUNT_BY_AMOUNT,
  CHANGE_OF_WHAT,
  CLAUSE_TWICE,
  EACH_WITHOUT_IS,
  LEVEL_WITHOUT_WITH,
  LIST_OF_NONE,
  SLIPS,
} from './words';

/** So many characters before and behind a slip are shown with it. */
const BEFORE = 4;
const BEHIND = 8;

/** Words that were typed wrong, and what is meant. */
interface Slip extends Hit {
  readonly right: string;
  readonly severity?: Severity;
}

/** Slips of which nobody knows what was meant, with what is said of them. */
const UNMENDED: readonly (readonly [RegExp, (words: string) => string])[] = [
  [AMOUNT_BY_AMOUNT, (words) => `“${words}”两个数之间漏了字，请补上。`],
  [CHANGE_OF_WHAT, (words) => `“${words}”后面漏了“增加”或“减少”。`],
  [LIST_OF_NONE, (words) => `“${words}”：既然没有，就无可列举，请删改模板的话。`],
];

/** NR-L04: slips of typing that have no other reading. */
export const slips: TextCheck = {
  id: 'NR-L04',
  title: '没有常见的错字、漏字、衍字',
  severity: 'warning',
  basis: { kind: 'procedure', text: '公开稿里常见的笔误' },
  defaultOn: true,
  run: ({ read }, report) => {
    for (const { span, words, passage, start, right, severity = 'warning' } of slipsIn(read)) {
      const context = passage.text.slice(Math.max(0, start - BEFORE), start + words.length + BEHIND);
      report({
        span,
        message: `“${context}”里的“${words}”应为“${right}”。`,
        stated: words,
        correction: right,
        severity,
      });
    }
    for (const { span, words } of hitsOf(read, LEVEL_WITHOUT_WITH, isBody)) {
      report({ span, message: `“${words}”漏了“与”。`, stated: words, correction: `与${words}` });
    }
    for (const [pattern, message] of UNMENDED) {
      for (const { span, words } of hitsOf(read, pattern, isBody))
        report({ span, message: message(words), stated: words });
    }
    for (const { span, words, groups } of hitsOf(read, CLAUSE_TWICE, isBody)) {
      const [clause = ''] = groups;
      report({ span, message: `“${clause}”连着写了两遍，请删去一遍。`, stated: words, correction: clause });
    }
    for (const { span, words } of hitsOf(read, EACH_WITHOUT_IS, isBody)) {
      report({ span, severity: 'info', message: '“分别”后面漏了“为”。', stated: words, correction: `${words}为` });
    }
  },
};

/** Slips that are known, words twice in a row, and terms missed by a letter: of those that overlap the longest. */
function slipsIn(read: ReadText): readonly Slip[] {
  const known = SLIPS.flatMap(({ wrong, ...slip }) =>
    hitsOf(read, wrong, isProse).map((hit) => ({ ...hit, ...slip, right: filledIn(slip.right, hit) })),
  );
  const twice = hitsOf(read, WORD_TWICE, isSaid)
    .filter(({ passage, start }) => !TWICE_ON_PURPOSE.test(passage.text.slice(start)))
    .map((hit) => ({ ...hit, right: hit.groups[0] ?? '' }));
  return apart<Slip>([...known, ...twice, ...nearTerms(read)]);
}

/** What is meant, with what the slip itself says in the places of $1 and $2. */
function filledIn(right: string, { groups }: Hit): string {
  return right.replace(/\$(\d)/g, (_, place: string) => groups[Number(place) - 1] ?? '');
}
