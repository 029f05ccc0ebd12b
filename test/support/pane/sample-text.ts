import { sortDismissed, type Against, type Proofread } from '../../../src/casework';
import type { FigureLine, FigureVerdict, TextDocument, TextFinding } from '../../../src/model';
import { readText } from '../../../src/reading';
import { findingAt } from '../texts/finding';
import { SUSPECT_CELL } from './sample-result';

/** A text with planted mistakes, for a pane whose checks answer by hand. */
export const PLAIN = [
  '一、收入支出决算总体情况说明',
  '2020 年度收、支总计20862.66万元。',
  '卫生健康支出11678.97万元，占60.36%。联系人张三，电话13800138000。',
  '附：本年支出合计18727.13万元。',
].join('\n');

/** The findings of such a text, the gravest first; what is not in it is not found. */
export function plantedFindings(plain: string): readonly TextFinding[] {
  return PLANTED.filter(({ words }) => plain.includes(words)).map(({ words, ...change }) => {
    const other = plain.indexOf('18727.13');
    const finding = findingAt(plain, words, change);
    if (change.rule !== 'NR-A04' || other < 0) return finding;
    return { ...finding, otherPlaces: [findingAt(plain, '18727.13').place] };
  });
}

const PLANTED: readonly (Partial<TextFinding> & { readonly words: string })[] = [
  {
    words: '60.36%',
    rule: 'NR-A04',
    ruleTitle: '占比重算',
    section: '一、收入支出决算总体情况说明',
    message: '占比用了支出总计作分母，按本年支出合计应为 62.36%。',
    expected: '62.36%',
    correction: '62.36%',
    sources: [SUSPECT_CELL],
  },
  {
    words: '13800138000',
    rule: 'NR-P01',
    ruleTitle: '证件号、手机号、账号',
    severity: 'warning',
    message: '文中有手机号，公开前请核实。',
  },
  {
    words: '20862.66万元。',
    rule: 'NR-L05',
    ruleTitle: '标点',
    severity: 'info',
    message: '句末标点请再看一次。',
  },
];

/** Proof-reads by the planted mistakes; every figure with a point is one of the text. */
export function plantedProofread(document: TextDocument, given: Against | null): Proofread {
  const findings = plantedFindings(document.plain);
  const figures = [...document.plain.matchAll(/\d+\.\d+/g)].map(([words]) =>
    figureAt(document.plain, words, findings, given),
  );
  const count = (verdict: FigureVerdict): number => figures.filter((line) => line.verdict === verdict).length;
  return {
    document,
    read: readText(document),
    report: {
      findings,
      figures,
      summary: {
        statements: figures.length,
        figures: figures.length,
        verified: count('verified'),
        rounding: 0,
        broken: count('broken'),
        review: 0,
        unbound: count('unbound'),
      },
    },
    sorted: sortDismissed(findings, given?.kept.supplement.explanations ?? []),
    book: given?.report.fileName ?? null,
    unitName: given?.report.unitName ?? null,
    year: given?.report.year ?? null,
  };
}

function figureAt(plain: string, words: string, findings: readonly TextFinding[], given: Against | null): FigureLine {
  const { place } = findingAt(plain, words);
  const isBroken = findings.some(({ rule, place: { quote } }) => rule === 'NR-A04' && quote.startsWith(words));
  const unbroken = given === null ? 'unbound' : 'verified';
  return {
    place,
    verdict: isBroken ? 'broken' : unbroken,
    detail: '公开01 总计',
    fact: null,
    sources: given === null ? [] : [SUSPECT_CELL],
  };
}
