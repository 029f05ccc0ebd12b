import {
  FIGURE_VERDICT_NAMES,
  placeWord,
  SEVERITY_NAMES,
  type FigureVerdict,
  type FindingSpan,
  type TextFinding,
  type TextRemark,
  type TextSummary,
} from '../../model';

/** In the order in which they are told. */
export const FIGURE_VERDICTS: readonly FigureVerdict[] = ['verified', 'rounding', 'broken', 'review', 'unbound'];

/** “文中 101 个数：核过 62，四舍五入尾差 1，不符 2，请人工核 3，未绑定 33” */
export function figuresSentence(summary: TextSummary): string {
  const counts = FIGURE_VERDICTS.map((verdict) => `${FIGURE_VERDICT_NAMES[verdict]} ${summary[verdict]}`);
  return `文中 ${summary.figures} 个数：${counts.join('，')}。`;
}

/** “稿件问题 5 处：必改 2，核实 2，提示 1” */
export function findingsSentence(findings: readonly TextFinding[]): string {
  if (findings.length === 0) return '没有发现稿件问题；未绑定的数没有核对，不等于没有问题。';
  const counts = (['error', 'warning', 'info'] as const).map(
    (severity) => `${SEVERITY_NAMES[severity]} ${findings.filter((finding) => finding.severity === severity).length}`,
  );
  return `稿件问题 ${findings.length} 处：${counts.join('，')}。`;
}

/** Against what a text was held. */
export function bookSentence(book: string | null): string {
  return book === null ? '没有工作簿：只核对文字自身。' : `对照：${book}。`;
}

/** What was met while a text was read. */
const REMARKS: Readonly<Record<TextRemark, string>> = {
  trackedChanges: '文中有修订痕迹，按全部接受后的文字校对。',
  hiddenText: '文中有隐藏文字，没有校对。',
  fields: '文中有域，按现有的显示结果校对。',
  textBoxes: '文中有文本框，其中的文字一并校对。',
  comments: '文中有批注，批注的内容没有校对。',
  unreadNumbers: '有的自动编号没有认出，没有校对。',
  pictures: '文中有图片，图片里的文字和数没有校对。',
  budget: '这是一份预算文稿：只核对文字和各数之间的关系，不与决算的账核对，也不按决算的各节要求。',
};

/** Words that page, clipboard and remarks in Word share. */
export const PROOFREAD_TITLES = {
  remarks: REMARKS,
  report: '校对报告',
  findings: '稿件问题',
  dismissed: '已说明不是错误',
  text: '全文',
  figures: '文中各数',
  figuresNote: '“未绑定”是没有对应的表内数或算式，没有核对；“请人工核”是有两种以上读法。',
  heads: {
    number: '序号',
    severity: '性质',
    place: '位置',
    line: '行',
    quote: '原文',
    verdict: '结果',
    detail: '依据',
    note: '说明',
    rule: '规则',
    finding: '问题',
  },
  author: '决算助手',
  stated: '原文',
  expected: '应为',
  correction: '可改为',
  at: (place: FindingSpan, section: string) => `${placeWord(place)}${section === '' ? '' : `（${section}）`}`,
  also: (places: readonly FindingSpan[]) => `另见${[...new Set(places.map(placeWord))].join('、')}`,
} as const;
