import type { TextCheck } from '../../check';
import { apart, hitsOf, isBody, isProse, type Hit } from '../hits';
import { reportTogether } from '../together';
import {
  CONVERSION_LEFTOVERS,
  LOST_LETTERS,
  CROSSES_AT_END,
  FIGURE_MISSING,
  HIDDEN_PERSON,
  NAME_MISSING,
  PLACEHOLDERS,
  TOTAL_MISSING,
} from './words';

/** NR-L01: what a template left open and nobody filled in. */
export const placeholders: TextCheck = {
  id: 'NR-L01',
  title: '没有未填的“XX”“××”和空着的数',
  severity: 'error',
  basis: { kind: 'form', text: '公开模板里待填的地方，定稿不得留着' },
  defaultOn: true,
  run: ({ read }, report) => {
    const open = PLACEHOLDERS.flatMap((pattern) => hitsOf(read, pattern, isProse));
    const atEnd = hitsOf(read, CROSSES_AT_END, isProse).filter(
      ({ passage, start }) => !HIDDEN_PERSON.test(passage.text.slice(0, start)),
    );
    const left = apart([...open, ...atEnd]);
    reportTogether(report, left, (quotes) => `${quotes}是模板里待填的地方，还没有填。`);
    const isTold = ({ span }: Hit): boolean =>
      left.some((each) => each.span.start < span.end && span.start < each.span.end);
    const missing = FIGURE_MISSING.flatMap((pattern) => hitsOf(read, pattern, isBody)).filter((hit) => !isTold(hit));
    reportTogether(report, apart(missing), (quotes) => `${quotes}这里的数没有填。`);
    for (const { span, words } of hitsOf(read, NAME_MISSING, isBody)) {
      report({ span, severity: 'warning', message: `“${words}”中间的科目名称没有填。`, stated: words });
    }
    for (const { span, words } of hitsOf(read, TOTAL_MISSING, isBody)) {
      report({ span, severity: 'warning', message: `“${words}”：总数没有写，只写了其中。`, stated: words });
    }
  },
};

/** NR-L02: codes of bookmarks, fields and pages that a reader should never see. */
export const conversionLeftovers: TextCheck = {
  id: 'NR-L02',
  title: '没有书签、域代码、网页代码的残留',
  severity: 'warning',
  basis: { kind: 'procedure', text: '转换格式留下的代码，公开前应删去' },
  defaultOn: true,
  run: ({ read }, report) => {
    const left = apart([...hitsOf(read, CONVERSION_LEFTOVERS, () => true), ...hitsOf(read, LOST_LETTERS)]);
    reportTogether(report, left, (quotes) => `${quotes}是转换格式留下的代码，请删去。`, {
      correction: left.length === 1 ? '' : null,
    });
  },
};
