import { OTHER_TABLES } from '../../standards';

/** How an edition file is written, and what is said of what is off in it. */
export const EDITION_WORDS = {
  mark: '决算版本',
  keys: { name: '名称', region: '地区', year: '年度' },
  blocks: { contents: '目录', wording: '写法', formulas: '公式' },
  ruleId: (number: number) => `自${String(number).padStart(2, '0')}`,
  at: (line: number, message: string) => `第 ${line} 行：${message}`,
  noMark: '第一行应写“决算版本”，这不是版本文件。',
  noBlock: (text: string) =>
    `“${text}”不在哪一块里；先写一行“【目录】”“【写法】”或“【公式】”，或写“名称：”“地区：”“年度：”。`,
  unknownBlock: (name: string) => `没有“${name}”这一块，可以写：目录、写法、公式。`,
  unknownRegion: (name: string, near: string | null) =>
    `“${name}”不是省、自治区、直辖市的名称${near === null ? '' : `；是不是“${near}”？`}`,
  badYear: (text: string) => `年度应是四位数字，例如 2025；无法理解“${text}”。`,
  unknownTable: (title: string, near: string | null) =>
    `“${title}”不是已知的公开表${near === null ? '' : `；是不是“${near}”？`}`,
  tableTwice: (title: string) => `“${title}”写了两次。`,
  sectionTwice: (heading: string) => `“${heading}”与前面的一节说的是同一件事，没有采用。`,
  unknownSection: (heading: string) => `“${heading}”没有认出说的是什么，起草时不写这一节，请自己加。`,
  unknownSwitch: (title: string, near: string | null, all: readonly string[]) =>
    `没有“${title}”这个写法${near === null ? '' : `；是不是“${near}”？`}可以写：${all.join('、')}。`,
  badSwitch: (title: string, words: string, options: readonly string[]) =>
    `“${title}”不能是“${words}”，可以是：${options.join('、')}。`,
  noColon: (text: string) => `“${text}”里没有冒号；写法一行一条，例如“零写作：0”。`,
  leftOut: (headings: readonly string[]) => `目录里没有这几节，起草时不写：${headings.join('、')}。`,
  noContents: '没有【目录】，或目录里没有一节认得出来；把公开稿的目录原样贴在【目录】下面。',
} as const;

/** Headings of parts that list the tables. */
export const TABLES_PART = /(?:决算|公开|附)(?:报?表|公开表|表格)$|决算表|附表/;

/** A number at the head of a line, and how deep it stands. */
export const EDITION_NUMBERS = {
  part: /^第[一二三四五六七八九十]{1,3}部分[：:、．.\s]*/,
  section: /^[一二三四五六七八九十]{1,3}[、．.]\s*/,
  inner: /^[（(][一二三四五六七八九十]{1,3}[）)]\s*/,
  table: /^(?:表?[一二三四五六七八九十\d]{1,3}[、．.：:]|[（(][一二三四五六七八九十\d]{1,3}[）)])\s*/,
} as const;

/** Dots and a page number behind a heading of a list of contents. */
export const PAGE_END = /(?<![\s.…·¨。])[\s.…·¨。]*(?:(?<!\d)\d{1,3}\s*)?$/;
export const BLOCK = /^[【[](.+)[】\]]$/;
export const YEAR_IN_HEADING = /20\d\d年度?/g;
export const YEAR_SLOT = '{年度}年度';

/** A formula's place in a list of rules, where the line of the file says more. */
export const RULE_PLACE = /^第 ?\d+ ?条：/;

/** Words in titles of tables that are known and not read. */
export const KNOWN_UNREAD: readonly string[] = OTHER_TABLES.map(({ words }) => words);
