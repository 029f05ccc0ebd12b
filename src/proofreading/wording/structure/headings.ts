import type { Passage, ReadText, Section } from '../../../model';
import type { TextCheck } from '../../check';
import { hitsOf, spanOfPassage } from '../hits';
import { reportTogether, type QuotedPlace } from '../together';
import { leadingNumber } from '../../../reading';
import { HEADING_TERMS, REQUIRED, TOTALS } from './words';

/** What the heading of 机构设置 ends in where it names the offices alone. */
const OFFICES = '内设机构';

/** NR-S05: what headings are called. */
export const headingTerms: TextCheck = {
  id: 'NR-S05',
  title: '标题用语与模板一致',
  severity: 'warning',
  basis: { kind: 'form', text: '公开模板的标题' },
  defaultOn: true,
  isOfAccounts: true,
  run: ({ read }, report) => {
    for (const { wrong, right } of HEADING_TERMS) {
      for (const { span, words } of hitsOf(read, wrong, ({ isHeading }) => isHeading)) {
        report({ span, message: `标题里的“${words}”，模板写作“${right}”。`, stated: words, correction: right });
      }
    }
    for (const section of read.sections) {
      if (!section.title.endsWith(OFFICES) || !/决算编制范围|决算单位/.test(textOf(read, section))) continue;
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
  isOfAccounts: true,
  run: ({ read, year }, report) => {
    if (!isWhole(read)) return;
    const all = read.passages.map(({ text }) => text).join('\n');
    const lacking = owed(
      REQUIRED.filter(
        ({ kinds, told, since }) =>
          (year ?? 0) >= since &&
          !read.sections.some(({ kind }) => kinds.some((each) => each === kind)) &&
          !told.test(all),
      ),
    );
    const [first] = lacking;
    const place = first && placeFor(read, first);
    if (!place) return;
    report({
      span: place.heading,
      message: `没有${lacking.map(({ name }) => `“${name}”`).join('、')}，没有数据的也要写明没有。`,
      about: lacking.map(({ name }) => name).join(),
    });
  },
};

type Required = (typeof REQUIRED)[number];

/** What is lacking, but for the totals where both are. */
function owed(lacking: readonly Required[]): readonly Required[] {
  const others = lacking.filter(({ kinds: [kind] }) => !TOTALS.includes(kind));
  return lacking.length - others.length === TOTALS.length ? others : lacking;
}

/** How many sections below 情况说明 have to have words for a text to be whole. */
const SECTIONS = 5;

/** A text that goes on from 情况说明, its sections filled, to names explained is no excerpt and no mere contents. */
function isWhole(read: ReadText): boolean {
  const { sections } = read;
  const filled = filledSections(read);
  const glossary = sections.findIndex(({ kind }, at) => kind === 'glossary' && filled.has(at));
  const overview = sections.findIndex(({ kind }) => kind === 'overview' || kind === 'duties');
  if (glossary < 0 || overview < 0 || overview > glossary) return false;
  const money = ['overall', 'income', 'expenditure', 'fiscalOverall', 'generalBudgetOverall', 'basicExpenditure'];
  const told = sections.filter(({ kind }, at) => filled.has(at) && money.includes(kind ?? ''));
  return told.length >= SECTIONS;
}

/** The section in whose place a lacking one should stand: the next beside what the form has before it. */
function placeFor({ sections }: ReadText, lacking: Required): Section | undefined {
  const before = REQUIRED.slice(0, REQUIRED.indexOf(lacking)).reverse();
  for (const { kinds } of before) {
    const at = sections.map(({ kind }) => kinds.some((each) => each === kind)).lastIndexOf(true);
    const found = sections[at];
    if (found) return sections.find(({ level }, index) => index > at && level <= found.level) ?? found;
  }
  return sections.find(({ level }) => level > 0);
}

/** Those below whose heading anything stands, before the next one. */
function filledSections({ passages }: ReadText): ReadonlySet<number | null> {
  return new Set(
    passages.filter(({ isHeading, role }) => !isHeading && role !== 'contents').map(({ section }) => section),
  );
}

/** Sections of money that many units have none of; they still have to say so. */
const MAY_BE_NIL = ['governmentFund', 'stateCapital', 'agencyOperations', 'procurement'];

/** “六、政府性基金预算 2017年没有使用政府性基金预算拨款安排的支出”: a heading that says it in its own line. */
const SAYS_NONE = /没有|不涉及|未(?:安排|发生|使用)|(?<!有)无(?=政府性|国有资本|“?三公)/;

/** NR-S08: a section of money that there is none of says so. */
export const emptySections: TextCheck = {
  id: 'NR-S08',
  title: '没有数据的节写明“没有”',
  severity: 'warning',
  basis: { kind: 'form', text: '公开模板：空表保留，写明没有该项收支，故本表无数据' },
  defaultOn: true,
  run: ({ read }, report) => {
    const filled = new Set([...filledSections(read), ...read.sections.map(({ parent }) => parent)]);
    read.sections.forEach(({ kind, number, title, heading }, at) => {
      if (number === null || filled.has(at) || !MAY_BE_NIL.includes(kind ?? '') || SAYS_NONE.test(title)) return;
      // Headings one after the other are a list of contents.
      if (!filled.has(at - 1) || !filled.has(at + 1)) return;
      report({
        span: heading,
        message: `“${title}”这一节没有内容，没有数据的也要写明没有。`,
        about: title,
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
    const entries = entriesOf(read);
    reportTogether(report, absentEntries(read), (quotes) => `目录里的${quotes}，正文里没有同样的标题。`);
    const disordered = outOfOrder(entries, titlesOf(read));
    reportTogether(report, disordered, (quotes) => `目录里${quotes}的次序与正文不同。`);
  },
};

/** The titles of a text's sections, as they are compared. */
function titlesOf({ sections }: ReadText): readonly string[] {
  return sections.filter(({ level }) => level > 0).map(({ title }) => plain(title));
}

/** The lines of a list of contents that belongs to the text; none where it is too short, or another text's. */
function entriesOf(read: ReadText): readonly Entry[] {
  const entries = read.passages.filter(({ role }) => role === 'contents').flatMap(entryOf);
  return entries.length < ENOUGH || !isRead(entries, titlesOf(read)) ? [] : entries;
}

/** Lines of the contents whose heading the text does not have. */
export function absentEntries(read: ReadText): readonly QuotedPlace[] {
  const titles = titlesOf(read);
  const body = read.passages.filter(({ role }) => role === 'body').map(({ text }) => plain(text));
  const lines = new Set([...titles, ...body]);
  return entriesOf(read).filter(({ title }) => !lines.has(title) && !titles.some((each) => each.startsWith(title)));
}

/** A shorter list of contents says nothing of the text's order. */
const ENOUGH = 4;

/** A line of the list of contents with its title alone. */
interface Entry extends QuotedPlace {
  readonly title: string;
}

/** The title of a line of contents without its dots and page number; none where too little is left to be looked for. */
function entryOf(passage: Passage): readonly Entry[] {
  const words = passage.text.replace(/(?<![.…·•\s])[.…·•\s]*\d{0,3}$/, '');
  const title = plain(words);
  return title.length < 3 ? [] : [{ title, words, span: spanOfPassage(passage) }];
}

/** Words without their number, blanks and marks. */
function plain(words: string): string {
  const number = leadingNumber(words);
  return words.slice(number?.length ?? 0).replace(/[\s“”"。：]/g, '');
}

/** Contents whose headings are mostly found belong to this text as it was read. */
function isRead(entries: readonly Entry[], titles: readonly string[]): boolean {
  return entries.filter(({ title }) => titles.includes(title)).length * 2 > entries.length;
}

/**
 * Titles that stand before the one that the contents have before them. A title met twice counts at its next place;
 * what the text does not have is told elsewhere.
 */
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

/** The words of a section itself, without its own sections'. */
function textOf({ passages, sections }: ReadText, section: Section): string {
  const at = sections.indexOf(section);
  return passages.flatMap((passage) => (passage.section === at ? [passage.text] : [])).join('');
}
