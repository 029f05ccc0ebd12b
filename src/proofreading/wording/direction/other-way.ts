import type { Passage, ReadText } from '../../../model';
import type { Report } from '../../check';
import { hitsOf, isBody, sentenceStart, spanIn, type Hit } from '../hits';
import {
  CHANGED_WITH_REASON,
  GROWS,
  LEVEL_WITH_WAY,
  OF_LEFTOVERS,
  PARTS_FOLLOW,
  REASON_FOR_LESS,
  REASON_FOR_LEVEL,
  REASON_FOR_MORE,
  REASON_OF_A_SUBJECT,
  SHRINKS,
  TELLS_MORE_BESIDES,
  TOLD_CHANGE,
} from './words';

/** What a change and its reason say, each in a word. */
type Way = 'more' | 'less';
const NAMES: Readonly<Record<Way, string>> = { more: '增加', less: '减少' };

/**
 * “增加8万元，主要原因是项目支出减少”: a reason all of which goes the other way. What else it tells may explain it, and
 * then nothing is said.
 */
export function reasonsTheOtherWay(read: ReadText, report: Report): void {
  for (const hit of hitsOf(read, CHANGED_WITH_REASON, isBody)) {
    const [reason = ''] = hit.groups.slice(-1);
    const way: Way = hit.groups.slice(0, -1).some((more) => more !== '') ? 'more' : 'less';
    if (OF_LEFTOVERS.test(clausesBefore(hit)) || wayOf(reason) !== opposite(way)) continue;
    if (wayOfWhole(hit) === opposite(way)) continue;
    report({
      span: hit.span,
      severity: 'warning',
      label: 'review',
      message: `“${hit.words}”：前面说${said(hit, way)}，原因说的却是${NAMES[opposite(way)]}，请核对是哪一个。`,
      stated: hit.words,
    });
  }
}

/** The words that tell the change: “决算数大于预算数” is no 增加. */
function said({ words }: Hit, way: Way): string {
  if (!words.slice(0, words.indexOf('原因')).includes('预算')) return NAMES[way];
  return way === 'more' ? '超过预算' : '不到预算';
}

/** Which way a reason goes; null where it goes both, neither, or tells more than that. */
function wayOf(reason: string): Way | null {
  if (TELLS_MORE_BESIDES.test(reason) || (GROWS.test(reason) && SHRINKS.test(reason))) return null;
  const [more, less] = [REASON_FOR_MORE.test(reason), REASON_FOR_LESS.test(reason)];
  if (more === less) return null;
  return more ? 'more' : 'less';
}

function opposite(way: Way): Way {
  return way === 'more' ? 'less' : 'more';
}

/** The words of the sentence before a change. */
function clausesBefore({ passage: { text }, start }: Hit): string {
  return text.slice(sentenceStart(text, start), start);
}

/** “减少5万元，其中：…；项目支出增加3万元。主要原因是人员减少”: which way the whole of a list went, whose reason it may be. */
function wayOfWhole({ passage: { text }, start }: Hit): Way | null {
  const [whole, parts] = text.slice(text.lastIndexOf('。', start) + 1, start).split(PARTS_FOLLOW);
  const [told] = parts === undefined ? [] : [...(whole ?? '').matchAll(TOLD_CHANGE)];
  if (!told) return null;
  return told[1] === undefined ? 'less' : 'more';
}

/** “收入总计同比增加51.05万元。收入减少的主要原因是…”: what grew, and why it shrank. */
export function reasonsOfTheOther(read: ReadText, report: Report): void {
  for (const hit of hitsOf(read, REASON_OF_A_SUBJECT, isBody)) {
    const [subject = '', more = ''] = hit.groups;
    const way: Way = more === '' ? 'less' : 'more';
    const told = changeBefore(hit.passage, hit.start);
    if (told === null || told.way === way || !told.clauses.includes(subject)) continue;
    report({
      span: spanIn(hit.passage, told.at, hit.end),
      severity: 'warning',
      label: 'review',
      message: `“${hit.passage.text.slice(told.at, hit.end)}”：前面说${NAMES[told.way]}，后面写的却是${NAMES[way]}的原因，请核对是哪一个。`,
      stated: hit.words,
    });
  }
}

/**
 * “与上年持平，增加的主要原因是出国任务增加”: nothing changed, and yet it grew. A change told before it in its paragraph may be
 * the one that is explained, and what explains that nothing changed is left of a template.
 */
export function levelWithWay(read: ReadText, report: Report): void {
  for (const { span, words, groups, passage, start } of hitsOf(read, LEVEL_WITH_WAY, isBody)) {
    const [more = '', reason = ''] = groups;
    const way: Way = more === '' ? 'less' : 'more';
    const told = [...passage.text.slice(0, start).matchAll(TOLD_CHANGE)];
    if (REASON_FOR_LEVEL.test(reason) || told.some((each) => (each[1] === undefined ? 'less' : 'more') === way))
      continue;
    report({
      span,
      severity: 'warning',
      label: 'review',
      message: `前面说没有增减，后面写的却是${NAMES[way]}的原因，请核对是持平还是${NAMES[way]}。`,
      stated: words,
    });
  }
}

/** The last change told before a place of a passage, with the words of its sentence; null where it is none or of nothing. */
function changeBefore(
  { text }: Passage,
  before: number,
): { readonly at: number; readonly way: Way; readonly clauses: string } | null {
  const last = [...text.slice(0, before).matchAll(TOLD_CHANGE)].at(-1);
  if (!last) return null;
  // A sentence between the change and its reason tells of something else.
  if (/[。；]/.test(text.slice(last.index, before - 1))) return null;
  return {
    at: last.index,
    way: last[1] === undefined ? 'less' : 'more',
    clauses: text.slice(sentenceStart(text, last.index), before),
  };
}
