import { FEN_PER_UNIT, formatAmount, type Span, type TextDocument } from '../../model';
import type { Grade } from '../grades';
import { EVALUATION_WORDS } from '../words';
import {
  halfOf,
  linesOfReport,
  wanOf,
  type ReportLine,
  type ToldContradiction,
  type ToldSection,
} from './report-lines';
import { otherSums } from './told-sums';

/** “总体评价为：“良好””. */
const RATING =
  /(?:(?:总体|综合|绩效|自我)评价(?:结果|结论|等级)?|(?:自评|评价|绩效)(?:等级|等次|结果|结论))(?:评定)?[为是：:]+\s*[“"「]?(优秀|良好|中等|较好|较差|一般|基本合格|不合格|合格|优|良|中|差)(?![一-龥])/gu;

/** “（5）肇事肇祸精神病人监护奖励经费专项：”: a project with what it was given below. */
const PROJECT =
  /^\s*[（(]?[\d一二三四五六七八九十]+[)）、.．]+\s*([一-龥、“”]{4,40}?)(?:专项)?(?:项目|资金|经费)?(?:支出)?\s*(?:[：:]\s*)?$/;
/** What says of a name only that it is money. */
const MONEY_WORDS = /(?:专项|项目|资金|经费|补助|支出){1,20}$/;
const FUNDS = /(?:下达|配套|安排|拨付|投入)(?:经费|资金|补助)*(?:为|共计?)?(\d[\d,]*(?:\.\d+)?)万元/g;
const SPENT = /(?:发放|支付|支出|使用)[^，。；\d]{0,40}?(\d[\d,]*(?:\.\d+)?)万元/;
const PEOPLE = /实际(?:发放|补助|享受|购买|救助)?(?:人数|对象)?(?:为|共)?(\d+)(人|户)/;
const STANDARD = /每(?:年)?[人户](?:每年)?(?:补助|发放|奖励|标准)*(?:为|是)?(\d+)元(?![/／]月)/;
/** So many lines below its heading tell the money of a project. */
const LINES_OF_PROJECT = 3;

interface ToldProject {
  readonly name: string;
  readonly funds: { readonly span: Span; readonly shown: string } | null;
  readonly standard: number | null;
}

/**
 * What does not fit in the words of a 绩效自评报告: a grade that is none of the region's; a project that paid out more
 * than it was given, or another amount than people times the standard. A project is told by its heading; where anything
 * is told twice nothing is judged.
 */
export function toldContradictions(document: TextDocument, grades: readonly Grade[]): readonly ToldContradiction[] {
  const own = linesOfReport(document);
  const sections = sectionsOf(own);
  return [...otherGrades(own, grades), ...otherSpending(own, sections), ...otherSums(own, sections)];
}

function otherGrades(lines: readonly ReportLine[], grades: readonly Grade[]): readonly ToldContradiction[] {
  const names = grades.map(({ name }) => name);
  return lines.flatMap(({ start, text }) =>
    [...text.matchAll(RATING)].flatMap((match) => {
      const [words, grade = ''] = match;
      if (names.includes(grade)) return [];
      const at = start + match.index + words.lastIndexOf(grade);
      return [
        {
          rule: 'JX07' as const,
          span: { start: at, end: at + grade.length },
          otherSpans: [],
          stated: grade,
          message: EVALUATION_WORDS.grade(grade, names),
        },
      ];
    }),
  );
}

function otherSpending(lines: readonly ReportLine[], sections: readonly ToldSection[]): readonly ToldContradiction[] {
  const projects = sections.map(projectTold);
  return lines.flatMap(({ start, text }) => {
    const [project, second] = projects.filter(({ name }) => text.includes(name) && !PROJECT.test(text));
    const spent = SPENT.exec(text);
    if (project === undefined || second !== undefined || spent === null) return [];
    return spendingOf(project, { start, text }, spent);
  });
}

/** Of one project, in a line that names it. */
function spendingOf(
  { name, funds, standard }: ToldProject,
  { start, text }: ReportLine,
  spent: RegExpExecArray,
): readonly ToldContradiction[] {
  const [words, shown = ''] = spent;
  const yuan = yuanOf(shown);
  const at = start + spent.index + words.lastIndexOf(shown);
  const told = { span: { start: at, end: at + shown.length }, stated: shown };
  const people = PEOPLE.exec(text);
  const due = people && standard !== null ? Number(people[1]) * standard : null;
  const found: ToldContradiction[] = [];
  if (funds && yuan > yuanOf(funds.shown) + hiddenIn(funds.shown) + hiddenIn(shown)) {
    const message = EVALUATION_WORDS.overspent(name, shown, funds.shown);
    found.push({ rule: 'JX13', ...told, otherSpans: [funds.span], message });
  }
  if (people && standard !== null && due !== null && Math.abs(due - yuan) > hiddenIn(shown)) {
    const count = `${people[1] ?? ''}${people[2] ?? ''}`;
    const message = EVALUATION_WORDS.otherStandard(name, count, String(standard), wan(due), shown);
    found.push({ rule: 'JX14', ...told, otherSpans: [], message });
  }
  return found;
}

/** The projects by their headings, each with the lines up to the next heading, as many as may tell its money. */
function sectionsOf(lines: readonly ReportLine[]): readonly ToldSection[] {
  const heads = lines.flatMap(({ text }, at) => {
    const name = PROJECT.exec(text)?.[1]?.replace(MONEY_WORDS, '') ?? '';
    return name.length >= 4 ? [{ at, name }] : [];
  });
  return heads.map(({ at, name }, index) => ({
    name,
    lines: lines.slice(at + 1, Math.min(heads[index + 1]?.at ?? Infinity, at + 1 + LINES_OF_PROJECT)),
  }));
}

function projectTold({ name, lines }: ToldSection): ToldProject {
  const funds = lines.flatMap(({ start, text }) =>
    [...text.matchAll(FUNDS)].map((match) => {
      const [words, shown = ''] = match;
      const begin = start + match.index + words.lastIndexOf(shown);
      return { span: { start: begin, end: begin + shown.length }, shown };
    }),
  );
  const standard = lines.flatMap(({ text }) => STANDARD.exec(text)?.[1] ?? [])[0];
  // Funds of several levels are not added up here: one amount alone is all of it.
  const [only, second] = funds;
  return {
    name,
    funds: second === undefined ? (only ?? null) : null,
    standard: standard === undefined ? null : Number(standard),
  };
}

/** 元 in one 万元. */
const YUAN = 10_000;

function yuanOf(wanShown: string): number {
  return Math.round(wanOf(wanShown) * YUAN);
}

/** Half of the last digit that is printed, in 元. */
function hiddenIn(wanShown: string): number {
  return halfOf(wanShown) * YUAN;
}

function wan(yuan: number): string {
  return formatAmount(yuan * FEN_PER_UNIT.元, '万元', { grouping: false });
}
