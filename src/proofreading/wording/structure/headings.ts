import type { Passage, ReadText, Section } from '../../../model';
import type { TextCheck } from '../../check';
import { hitsOf, spanOfPassage } from '../hits';
import { reportTogether, type Place } from '../together';
import { leadingNumber } from '../../../reading';
import { HEADING_TERMS, REQUIRED } from './words';

/** NR-S05: what headings are called. */
export const headingTerms: TextCheck = {
  id: 'NR-S05',
  title: '标题用语与模板一致',
  severity: 'warning',
  basis: { kind: 'form', text: '公开模板的标题' },
  defaultOn: true,
  run: ({ read }, report) => {
    for (const { wrong, right } of HEADING_TERMS) {
      for (const { span, words } of hitsOf(read, wrong, ({ isHeading }) => isHeading)) {
        report({ span, message: `标题里的“${words}”，模板写作“${right}”。`, stated: words, correction: right });
      }
    }
    for (const section of read.sections) {
      if (!/内设机构$/.test(section.title) || !/决算编制范围|决算单位/.test(textOf(read, section))) continue;
      report({
        span: section.heading,
        severity: 'info',
        message: '这一节除内设机构外还列了决算单位，标题宜写“机构设置及决算单位构成”。',
        stated: section.title,
      });
    }
  },
};

/** NR-S04: the sections that a whole text owes. Nothing is asked of an excerpt. */
export const requiredSections: TextCheck = {
  id: 'NR-S04',
  title: '应当公开的各节齐全，没有数据的也写明没有',
  severity: 'warning',
  basis: { kind: 'document', text: '财预〔2016〕143号与公开模板的各节' },
  defaultOn: true,
  run: ({ read, year }, report) => {
    if (!isWhole(read)) return;
    const all = read.passages.map(({ text }) => text).join('\n');
    const lacking = REQUIRED.filter(
      ({ kinds, told, since }) =>
        (year ?? 0) >= since && !read.sections.some(({ kind }) => kinds.some((each) => each === kind)) && !told.test(all),
    );
    const explanation = read.sections.find(({ kind }) => kind === 'explanation');
    if (lacking.length === 0 || !explanation) return;
    report({
      span: explanation.heading,
      message: `没有${lacking.map(({ name }) => `“${name}”`).join('、')}，没有数据的也要写明没有。`,
      about: lacking.map(({ name }) => name).join(),
    });
  },
};

/** A text with an overview before its 情况说明 and names explained behind it is no excerpt. */
function isWhole({ sections }: ReadText): boolean {
  const at = (kind: Section['kind']): number => sections.findIndex((section) => section.kind === kind);
  const [overview, explanation, glossary] = [at('overview'), at('explanation'), at('glossary')];
  return overview >= 0 && explanation > overview && glossary > explanation;
}

const MAY_BE_NIL = ['governmentFund', 'stateCapital', 'agencyOperations', 'procurement'];

/** NR-S08: a section of money that there is none of says so. */
export const emptySections: TextCheck = {
  id: 'NR-S08',
  title: '没有数据的节写明“没有”',
  severity: 'warning',
  basis: { kind: 'form', text: '公开模板：空表保留，写明没有该项收支，故本表无数据' },
  defaultOn: true,
  run: ({ read }, report) => {
    const last = read.sections.length - 1;
    read.sections.forEach((section, at) => {
      if (section.number === null || at === last || !MAY_BE_NIL.includes(section.kind ?? '')) return;
      const isParent = read.sections.some(({ parent }) => parent === at);
      const hasWords = read.passages.some((passage) => passage.section === at && !passage.isHeading);
      if (isParent || hasWords) return;
      report({
        span: section.heading,
        message: `“${section.title}”这一节没有内容，没有数据的也要写明没有。`,
        about: section.title,
      });
    });
  },
};

/** NR-S06: the list of contents and the headings say the same in the same order. */
export const contentsAgree: TextCheck = {
  id: 'NR-S06',
  title: '目录与正文标题一致',
  severity: 'warning',
  basis: { kind: 'derived', text: '目录由正文标题而来' },
  defaultOn: true,
  run: ({ read }, report) => {
    const entries = read.passages.filter(({ role }) => role === 'contents').flatMap(entryOf);
    const titles = read.sections.filter(({ level }) => level > 0).map(({ title }) => plain(title));
    const lines = new Set([...titles, ...read.passages.filter(({ role }) => role === 'body').map(({ text }) => plain(text))]);
    if (entries.length < ENOUGH || !isRead(entries, titles)) return;
    const absent = entries.filter(({ title }) => !lines.has(title) && !titles.some((each) => each.startsWith(title)));
    reportTogether(report, absent, (quotes) => `目录里的${quotes}，正文里没有同样的标题。`);
    const disordered = outOfOrder(entries, titles);
    reportTogether(report, disordered, (quotes) => `目录里${quotes}的次序与正文不同。`);
  },
};

const ENOUGH = 4;

interface Entry extends Place {
  readonly title: string;
}

function entryOf(passage: Passage): readonly Entry[] {
  const words = passage.text.replace(/[.…·•\s]*\d{0,3}$/, '');
  const title = plain(words);
  return title.length < 3 ? [] : [{ title, words, span: spanOfPassage(passage) }];
}

/** Words without their number, blanks and marks. */
function plain(words: string): string {
  const number = leadingNumber(words);
  return words.slice(number?.length ?? 0).replace(/[\s　“”"。：]/g, '');
}

/** Contents whose headings are mostly found belong to this text as it was read. */
function isRead(entries: readonly Entry[], titles: readonly string[]): boolean {
  return entries.filter(({ title }) => titles.includes(title)).length * 2 > entries.length;
}

function outOfOrder(entries: readonly Entry[], titles: readonly string[]): readonly Entry[] {
  let before = -1;
  return entries.filter(({ title }) => {
    const all = titles.flatMap((each, at) => (each === title ? [at] : []));
    const next = all.find((at) => at > before);
    if (all.length === 0) return false;
    if (next === undefined) return true;
    before = next;
    return false;
  });
}

function textOf({ passages, sections }: ReadText, section: Section): string {
  const at = sections.indexOf(section);
  return passages.flatMap((passage) => (passage.section === at ? [passage.text] : [])).join('');
}
