import type { Passage, ReadText } from '../../../model';
import type { TextCheck } from '../../check';
import { hitsOf, isBody, sentenceAround, type Hit } from '../hits';
import { reportTogether } from '../together';
import {
  CHANGE,
  DIRECTION_COMPLETION,
  EMPTY_WORDS,
  NO_THRIFT,
  DIRECTION_LEFT_OUT,
  DIRECTION_LEVEL,
  ONE_SIDE,
  ONLY_DIRECTION,
  PURPOSE_AS_REASON,
  REASON,
  REASON_GIVEN,
  REASON_OF_MORE,
  THRIFT,
} from './words';

/** Sections whose changes owe a reason by the form. */
const OWING = ['overall', 'fiscalOverall', 'generalBudgetOverall', 'threePublicOverall', 'agencyOperations'];
/** A completion below this, in percent of the budget, needs a reason. */
const FAR_BELOW = 80;
/** A completion above this needs one too. Most items lie between, and a reason for each is no custom. */
const FAR_ABOVE = 200;

/** NR-D04: a change without its reason, or with something that is none. Reasons that are alike are no fault. */
export const changeWithoutReason: TextCheck = {
  id: 'NR-D04',
  title: '增减和偏离预算写明了原因',
  severity: 'info',
  basis: { kind: 'document', text: '财预〔2016〕143号：说明收支增减变化和“三公”经费与预算相比的增减原因' },
  defaultOn: true,
  run: ({ read }, report) => {
    const owed = [...withoutReason(read), ...farFromBudget(read)].sort((a, b) => a.span.start - b.span.start);
    reportTogether(
      report,
      owed,
      (quotes) => `写了增减或偏离预算较大的完成率，没有写原因：${quotes}，请补上或说明另有交代。`,
      { label: 'review' },
    );
    for (const { span, words } of hitsOf(read, PURPOSE_AS_REASON, isBody)) {
      report({ span, severity: 'warning', message: '这里的“原因”写的是钱用在哪里，没有说为什么增减。', stated: words });
    }
    for (const { span, words, groups } of hitsOf(read, REASON_OF_MORE, isBody)) {
      const [reason = ''] = groups;
      if (!THRIFT.test(reason) || NO_THRIFT.test(reason)) continue;
      const message = '前面说增加（超过预算），原因写的却是节约、压减，请核对是增还是减。';
      report({ span, severity: 'warning', label: 'review', message, stated: words });
    }
  },
};

/**
 * The first change of each section whose section gives no reason at all. The last section is left out: an excerpt may
 * have been cut before its reason; so is a section of income alone.
 */
function withoutReason(read: ReadText): readonly Hit[] {
  const last = read.sections.length - 1;
  const owing = (passage: Passage): boolean => {
    const { kind, title } = read.sections[passage.section] ?? { kind: null, title: '' };
    return isBody(passage) && passage.section !== last && OWING.includes(kind ?? '') && !ONE_SIDE.test(title);
  };
  const first = new Map<number, Hit>();
  for (const hit of hitsOf(read, CHANGE, owing)) {
    const { section } = hit.passage;
    if (!first.has(section) && !tellsWhy(read, section)) first.set(section, hit);
  }
  return [...first.values()];
}

/** Whether a section, or one of its own, gives any reason, was cut short, or tells that its sum stayed level. */
function tellsWhy({ passages, sections }: ReadText, section: number): boolean {
  const span = sections[section]?.span;
  const own = passages.filter(({ origin }) => span && (origin[0] ?? 0) >= span.start && (origin[0] ?? 0) < span.end);
  return own.some(({ text }) => REASON.test(text) || DIRECTION_LEFT_OUT.test(text) || text.includes(DIRECTION_LEVEL));
}

/**
 * 项 whose completion lies far from all of the budget with no reason behind it, nor at the beginning of the next
 * paragraph. A completion of nothing says itself that nothing was spent.
 */
function farFromBudget(read: ReadText): readonly Hit[] {
  const isFar = ({ groups, passage, start, at }: Hit): boolean => {
    const completion = Number(groups[0]);
    if (completion === 0 || (completion >= FAR_BELOW && completion <= FAR_ABOVE)) return false;
    const next = read.passages[at + 1];
    const around = passage.text.slice(start) + (next && !next.isHeading ? next.text.slice(0, 40) : '');
    return next !== undefined && !REASON.test(around) && !DIRECTION_LEFT_OUT.test(around);
  };
  const statutory = (passage: Passage): boolean =>
    isBody(passage) && ['generalBudgetItems', 'generalBudget'].includes(read.sections[passage.section]?.kind ?? '');
  return hitsOf(read, DIRECTION_COMPLETION, statutory).filter(isFar);
}

/** NR-D06: “支出增加的原因是支出增加”. */
export const circularReason: TextCheck = {
  id: 'NR-D06',
  title: '原因不是把增减再说一遍',
  severity: 'info',
  basis: { kind: 'procedure', text: '送审时常被退回的写法' },
  defaultOn: true,
  run: ({ read }, report) => {
    reportTogether(
      report,
      hitsOf(read, REASON_GIVEN, isBody).filter(isCircular),
      (quotes) => `原因只把增减又说了一遍，没有说为什么：${quotes}。`,
      { label: 'review' },
    );
  },
};

/** Without the words that every reason has, and without its own subject, nothing but the direction is left. */
function isCircular({ groups, passage, start }: Hit): boolean {
  const [, reason = ''] = groups;
  if (/[，]/.test(reason)) return false;
  const core = withoutEmpty(reason);
  if (core === '') return false;
  if (ONLY_DIRECTION.test(core)) return true;
  const noun = core.replace(/(?:增加|减少|下降|增长|降低|上升){1,4}$/, '').replace(/^(?:没有发生|未发生|无|没有)/, '');
  if (noun === core || noun === '' || noun.length > 12) return false;
  const subject = withoutEmpty(sentenceSubject(passage, start));
  return subject !== '' && (subject.endsWith(noun) || subject.startsWith(noun));
}

/** What the sentence, or else its item, is about. */
function sentenceSubject(passage: Passage, at: number): string {
  const before = sentenceAround(passage, at).split(/[决预]算数?(?:小于|大于|低于|高于)|增加|减少|下降|增长/)[0] ?? '';
  const own = before.replace(/^.*[，、：]/, '');
  return withoutEmpty(own) === '' ? (passage.text.replace(/^\d{1,2}[.、]/, '').split(/预算|决算|支出/)[0] ?? '') : own;
}

/** Words without those that every reason has. */
function withoutEmpty(text: string): string {
  return text.replace(EMPTY_WORDS, '');
}
