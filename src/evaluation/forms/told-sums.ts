import { EVALUATION_WORDS } from '../words';
import { halfOf, wanOf, type ReportLine, type ToldContradiction, type ToldSection } from './report-lines';

/** An amount in 万元 as it is printed, and where. */
interface Shown {
  readonly at: number;
  readonly shown: string;
}

const WAN = '(\\d[\\d,]*(?:\\.\\d+)?)万元';
/** “基本支出为1826.7万元，其中用于…” up to the end of the sentence. */
const WHOLE = new RegExp(`基本支出(?:总额|合计)?(?:为|是|共计?)?${WAN}，?其中([^。]*)`, 'g');
/** The categories that 基本支出 is parted into, as reports write them. */
const CATEGORY = new RegExp(
  `(?:工资福利支出|商品[和与]服务支出|对?个人和?家庭的?补助(?:支出)?|资本性支出|其他支出|债务利息[^，。；]{0,6}支出)(?:为|是|共)?${WAN}`,
  'g',
);
/** Fewer categories are examples. */
const FEWEST = 3;

const LEVEL = '(中央|省|市|县|区)';
/** “县本级共拨付各类计生项目经费2083.65万元”. */
const PAID_BY_LEVEL = new RegExp(
  `${LEVEL}(?:本级|级)?(?:财政)?共?拨付(?:各类|各项)?([一-龥]{2,12}?)(?:项目|专项)?(?:经费|资金)${WAN}`,
  'g',
);
/** “县本级配套29.95万元”, “省财政67.13万元”. */
const GIVEN_BY_LEVEL = new RegExp(
  `${LEVEL}(?:本级|级)?(?:财政)?(?:补助)?共?(?:配套|下达|安排|拨付)?(?:经费|资金)?${WAN}`,
  'g',
);

/** Categories of 基本支出 that are not all of it, and what one level paid that is not what its projects were given. */
export function otherSums(
  lines: readonly ReportLine[],
  sections: readonly ToldSection[],
): readonly ToldContradiction[] {
  return lines.flatMap((line) => [...categoriesOf(line), ...levelsOf(line, sections)]);
}

function categoriesOf({ start, text }: ReportLine): readonly ToldContradiction[] {
  return [...text.matchAll(WHOLE)].flatMap((match) => {
    const [words, whole = '', rest = ''] = match;
    const parts = shownIn(rest, CATEGORY, start + match.index + words.length - rest.length);
    if (parts.length < FEWEST || fits(whole, parts)) return [];
    const at = start + match.index + words.indexOf(whole);
    const message = EVALUATION_WORDS.categories(whole, sumOf(parts).toFixed(2));
    return [contradiction('JX18', { at, shown: whole }, parts, message)];
  });
}

function levelsOf({ start, text }: ReportLine, sections: readonly ToldSection[]): readonly ToldContradiction[] {
  return [...text.matchAll(PAID_BY_LEVEL)].flatMap((match) => {
    const [words, level = '', name = '', paid = ''] = match;
    const [section, second] = sections.filter((each) => isShortFor(name, each.name));
    // Among its own lines it would be one of its parts.
    if (section === undefined || second !== undefined || section.lines.some((line) => line.start === start)) return [];
    const parts = section.lines.flatMap((line) =>
      [...line.text.matchAll(GIVEN_BY_LEVEL)].flatMap((given) =>
        given[1] === level ? shownOf(given, line.start, given[2] ?? '') : [],
      ),
    );
    if (parts.length < 2 || fits(paid, parts)) return [];
    const at = start + match.index + words.lastIndexOf(paid);
    const message = EVALUATION_WORDS.toldLevel(
      words.slice(0, -`${paid}万元`.length),
      paid,
      section.name,
      level,
      sumOf(parts).toFixed(2),
    );
    return [contradiction('JX15', { at, shown: paid }, parts, message)];
  });
}

/** “计生” for 计划生育服务: its letters in their order. */
function isShortFor(short: string, name: string): boolean {
  let at = 0;
  for (const letter of name) if (letter === short[at]) at += 1;
  return at === short.length;
}

function contradiction(
  rule: ToldContradiction['rule'],
  { at, shown }: Shown,
  parts: readonly Shown[],
  message: string,
): ToldContradiction {
  return {
    rule,
    span: { start: at, end: at + shown.length },
    otherSpans: parts.map((part) => ({ start: part.at, end: part.at + part.shown.length })),
    stated: shown,
    message,
  };
}

function shownIn(text: string, pattern: RegExp, offset: number): readonly Shown[] {
  return [...text.matchAll(pattern)].flatMap((match) => shownOf(match, offset, match[1] ?? ''));
}

function shownOf(match: RegExpMatchArray, offset: number, shown: string): readonly Shown[] {
  return [{ at: offset + (match.index ?? 0) + match[0].lastIndexOf(shown), shown }];
}

/** Whether the whole is the sum of its parts but for what printing hides. */
function fits(whole: string, parts: readonly Shown[]): boolean {
  const hidden = [whole, ...parts.map(({ shown }) => shown)].reduce((sum, shown) => sum + halfOf(shown), 0);
  return Math.abs(wanOf(whole) - sumOf(parts)) <= hidden * (1 + Number.EPSILON);
}

function sumOf(parts: readonly Shown[]): number {
  return parts.reduce((sum, { shown }) => sum + wanOf(shown), 0);
}
