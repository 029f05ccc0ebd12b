import type { TextCheck } from '../../check';
import { hitsOf, isBody } from '../hits';
import { reportTogether } from '../together';
import { levelWithWay, reasonsOfTheOther, reasonsTheOtherWay } from './other-way';
import {
  ALL_BUT_NOT,
  CHANGED_AND_LEVEL,
  EXPLAINS_BOTH,
  FALLEN_AND_LEVEL,
  GROWS,
  LEVEL_WITH_REASON,
  NO_BATCH_LEVEL_GUESTS,
  SHRINKS,
  ZERO_CHANGE,
} from './words';

/** NR-D02: words of one sentence that cannot both be true. What rounding may explain is only asked about. */
export const directionContradictions: TextCheck = {
  id: 'NR-D02',
  title: '增减、持平和原因不自相矛盾',
  severity: 'error',
  basis: { kind: 'derived', text: '同一句里的话不能同时成立' },
  defaultOn: true,
  run: ({ read }, report) => {
    for (const { span, words, groups } of hitsOf(read, CHANGED_AND_LEVEL, isBody)) {
      const [direction = '', amount = ''] = groups;
      if (Number(amount.replace(/[,万元]/g, '')) === 0) continue;
      report({ span, message: `前面说${direction}${amount}，后面又说持平，两句不能同时成立。`, stated: words });
    }
    for (const { span, words, groups } of hitsOf(read, FALLEN_AND_LEVEL, isBody)) {
      const [direction = ''] = groups;
      report({
        span,
        severity: 'warning',
        label: 'review',
        message: `前面说${direction}，后面又说持平，请只留一种说法。`,
        stated: words,
      });
    }
    reasonsOfTheOther(read, report);
    reasonsTheOtherWay(read, report);
    for (const { span, words } of hitsOf(read, NO_BATCH_LEVEL_GUESTS, isBody)) {
      report({
        span,
        message: '接待批次比上年减少到0，接待人次却写“与上年持平”：上年既有批次就有人次，两句不能同时成立。',
        stated: words,
      });
    }
    levelWithWay(read, report);
    for (const { span, words, groups, at } of hitsOf(read, LEVEL_WITH_REASON, isBody)) {
      // A reason may stand in the next paragraph.
      const [own = ''] = groups;
      const reason = own === '' ? (read.passages[at + 1]?.text ?? '') : own;
      if (GROWS.test(reason) === SHRINKS.test(reason) || EXPLAINS_BOTH.test(reason)) continue;
      const told = GROWS.test(reason) ? '增加' : '减少';
      report({
        span,
        severity: 'warning',
        label: 'review',
        message: `前面说持平，后面写的却是${told}的原因，请核对是持平还是${told}。`,
        stated: words,
      });
    }
    reportTogether(
      report,
      hitsOf(read, ALL_BUT_NOT, isBody),
      (quotes) => `${quotes}：完成100%就与预算相等，请核对是取整的缘故，还是其中一处有误。`,
      { severity: 'info', label: 'review' },
    );
    reportTogether(
      report,
      hitsOf(read, ZERO_CHANGE, isBody),
      (quotes) => `${quotes}：没有增减，宜写“与上年持平”，没有这项支出的写明没有。`,
      { severity: 'info', label: 'review' },
    );
  },
};
