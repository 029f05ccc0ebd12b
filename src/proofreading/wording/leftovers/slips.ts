import type { TextCheck } from '../../check';
import { hitsOf, isBody, isProse } from '../hits';
import { AMOUNT_BY_AMOUNT, CLAUSE_TWICE, EACH_WITHOUT_IS, LEVEL_WITHOUT_WITH, SLIPS } from './words';

/** NR-L04: slips of typing that have no other reading. */
export const slips: TextCheck = {
  id: 'NR-L04',
  title: '没有常见的错字、漏字、衍字',
  severity: 'warning',
  basis: { kind: 'procedure', text: '公开稿里常见的笔误' },
  defaultOn: true,
  run: ({ read }, report) => {
    for (const { wrong, right, severity = 'warning' } of SLIPS) {
      for (const { span, words, passage, start } of hitsOf(read, wrong, isProse)) {
        const context = passage.text.slice(Math.max(0, start - 4), start + words.length + 8);
        report({
          span,
          message: `“${context}”里的“${words}”应为“${right}”。`,
          stated: words,
          correction: right,
          severity,
        });
      }
    }
    for (const { span, words } of hitsOf(read, LEVEL_WITHOUT_WITH, isBody)) {
      report({ span, message: `“${words}”漏了“与”。`, stated: words, correction: `与${words}` });
    }
    for (const { span, words } of hitsOf(read, AMOUNT_BY_AMOUNT, isBody)) {
      report({ span, message: `“${words}”两个数之间漏了字，请补上。`, stated: words });
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
