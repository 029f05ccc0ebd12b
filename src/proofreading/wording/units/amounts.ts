import type { TextCheck } from '../../check';
import { hitsOf, isBody, sentenceAround, spanIn } from '../hits';
import { reportTogether } from '../together';
import {
  AMOUNT_OF_WHAT,
  AMOUNT_WITHOUT_UNIT,
  BARE_SHARE,
  BROKEN_THOUSANDS,
  CARS_BY_TAI,
  HAS_THOUSANDS,
  OF_MONEY,
  PAPERS_BY_HEAD,
  RATE_WITHOUT_PERCENT,
  TEN_THOUSAND_OF_WHAT,
  THOUSANDS,
} from './words';

/** NR-U02: “73.1万” of money. */
export const missingYuan: TextCheck = {
  id: 'NR-U02',
  title: '金额写全单位“万元”',
  severity: 'info',
  basis: { kind: 'form', text: '公开模板的金额都以“万元”写全' },
  defaultOn: true,
  run: ({ read }, report) => {
    const cut = hitsOf(read, TEN_THOUSAND_OF_WHAT, isBody).filter(({ passage, start }) =>
      OF_MONEY.test(sentenceAround(passage, start)),
    );
    const [only] = cut;
    reportTogether(report, cut, (quotes) => `${quotes}漏了“元”，应写“万元”。`, {
      correction: only && cut.length === 1 ? `${only.words}元` : null,
    });
    reportTogether(
      report,
      [...hitsOf(read, AMOUNT_WITHOUT_UNIT, isBody), ...hitsOf(read, AMOUNT_OF_WHAT, isBody)],
      (quotes) => `${quotes}后面漏了单位，请补“万元”或“元”。`,
    );
  },
};

/** NR-U03: “增长 13.95。”. A figure that the end of the text cuts off is not judged. */
export const missingPercent: TextCheck = {
  id: 'NR-U03',
  title: '比率写了“%”',
  severity: 'warning',
  basis: { kind: 'form', text: '占比、增减率、完成率都以“%”写全' },
  defaultOn: true,
  run: ({ read }, report) => {
    for (const { span, words } of hitsOf(read, RATE_WITHOUT_PERCENT, isBody)) {
      report({ span, message: `“${words}”后面漏了“%”。`, stated: words, correction: `${words}%` });
    }
    for (const { passage, end, groups } of hitsOf(read, BARE_SHARE, isBody)) {
      const [figure = ''] = groups;
      report({
        span: spanIn(passage, end - figure.length, end),
        message: `“${figure}”没有说是什么，疑漏了“占”和“%”。`,
        stated: figure,
        label: 'review',
      });
    }
  },
};

/** NR-U05: counting words of cars and papers. */
export const countingWords: TextCheck = {
  id: 'NR-U05',
  title: '量词与所数的东西相称',
  severity: 'info',
  basis: { kind: 'form', text: '机构运行信息表以“辆”计公务用车' },
  defaultOn: true,
  run: ({ read }, report) => {
    for (const { passage, end, words } of hitsOf(read, CARS_BY_TAI, isBody)) {
      const span = spanIn(passage, end - 1, end);
      report({ span, message: `“${words}”：公务用车以“辆”计。`, stated: '台', correction: '辆', about: words });
    }
    for (const { passage, end, words } of hitsOf(read, PAPERS_BY_HEAD, isBody)) {
      const span = spanIn(passage, end - 1, end);
      report({ span, message: `“${words}”：签订的文书以“份”计。`, stated: '人', correction: '份', about: words });
    }
  },
};

/** NR-U08: “2,68.30万元” in a text that parts its thousands: a digit is missing, or one too many. A list of figures has another comma. */
export const brokenThousands: TextCheck = {
  id: 'NR-U08',
  title: '千分位逗号后面是三位数字',
  severity: 'warning',
  basis: { kind: 'form', text: '千分位逗号每三位一个' },
  defaultOn: true,
  run: ({ document, read }, report) => {
    if (!read.passages.some(({ text }) => HAS_THOUSANDS.test(text))) return;
    for (const { span, words } of hitsOf(read, BROKEN_THOUSANDS, isBody)) {
      const printed = document.plain.slice(span.start, span.end);
      // What was a Chinese comma, or has a blank behind it, parts two figures.
      if (!new RegExp(`^[\\d${THOUSANDS}.]+$`).test(printed)) continue;
      report({
        span,
        label: 'review',
        message: `“${printed}”的千分位逗号后面不是三位数字，可能漏写或多写了一位，请核对。`,
        stated: printed,
        about: words,
      });
    }
  },
};
