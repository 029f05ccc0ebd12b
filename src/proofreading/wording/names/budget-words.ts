import type { Passage, ReadText } from '../../../model';
import type { TextCheck } from '../../check';
import { hitsOf, isBody, isProse, type Hit } from '../hits';
import { BUDGET_HEADING, BUDGET_MADE_PUBLIC, TITLE_OF_ACCOUNTS, TITLE_OF_BUDGET } from './words';

/** A title stands among so many lines at the beginning. */
const FIRST_LINES = 8;

/** NR-C06: accounts that are made public as a budget. What was done with a budget, or a budget told beside them, is lawful. */
export const accountsAsBudget: TextCheck = {
  id: 'NR-C06',
  title: '“预算”“决算”不写反',
  severity: 'warning',
  basis: { kind: 'derived', text: '全文是决算，公开的不是预算' },
  defaultOn: true,
  isOfAccounts: true,
  run: ({ read }, report) => {
    if (!isOfAccountsAlone(read)) return;
    const told: readonly Hit[] = [
      ...hitsOf(read, BUDGET_MADE_PUBLIC, isBody),
      ...hitsOf(read, BUDGET_HEADING, (passage) => isProse(passage) && (passage.isHeading || isTitle(passage))),
    ];
    for (const { span, words } of told) {
      const right = words.replace(/预算(?!.*预算)/, '决算');
      report({
        span,
        message: `全文是决算，这里写的是“${words}”，请核对是否应为“${right}”。`,
        stated: words,
        correction: right,
        about: words,
      });
    }
  },
};

/** Whether titles and headings tell accounts, and none of them a budget besides. */
function isOfAccountsAlone({ passages }: ReadText): boolean {
  const titles = passages.flatMap((passage, at) =>
    passage.isHeading || passage.role === 'contents' || (at < FIRST_LINES && isTitle(passage)) ? [passage.text] : [],
  );
  return titles.some((title) => TITLE_OF_ACCOUNTS.test(title)) && !titles.some((title) => TITLE_OF_BUDGET.test(title));
}

/** A line without a sign of a sentence. */
function isTitle({ text }: Passage): boolean {
  return !/[，。；：]/.test(text);
}
