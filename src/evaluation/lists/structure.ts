import { maybeTable } from '../../model';
import {
  basicCategories,
  codedRows,
  cleanLabel,
  fenAt,
  nameId,
  placeId,
  projectSections,
  shownFen,
  wordsAt,
} from '../../facts';
import {
  factSegment,
  factOf,
  missingTable,
  textSegment,
  type DraftContext,
  type List,
  type ListEntry,
  type Segment,
} from '../../language';
import { economicName, functionalName } from '../../standards';

const BASIC = 'generalBudgetBasic';
const GENERAL = 'generalBudgetExpenditure';

/** The economic 类 of 基本支出, each with its 款 that are not nil, in code order. */
export const BASIC_STRUCTURE: List = {
  name: '基本支出经济分类',
  locals: ['名', '款级', '其中款级'],
  hasAmount: true,
  hasBudget: false,
  entries: (context) => {
    if (!maybeTable(context.report, BASIC)) return missingTable(BASIC, '基本支出经济分类');
    return basicCategories(context.report).flatMap((code) => categoryEntry(context, code));
  },
};

/** Empty for a 类 of nothing. A printed name wins over that of the classification. */
function categoryEntry(context: DraftContext, code: string): readonly ListEntry[] {
  const fact = placeId(BASIC, code, 'finalAmount');
  if (isNothing(context, fact)) return [];
  const name = wordsAt(context.facts, nameId(code)) ?? economicName(code, context.report.year) ?? code;
  const whole = placeId(BASIC, 'basicTotal', 'finalAmount');
  const subject = { fact, name, flow: '支出', budgetName: null, whole } as const;
  const sections = sectionSegments(context, code);
  // A 类 of one 款 of the same name would only say the same again.
  const isSame = sections.length === 2 && sections.some((segment) => segment.kind === 'text' && segment.text === name);
  const parts = isSame || sections.length === 0 ? [] : [textSegment('，其中：'), ...sections];
  return [{ subject, names: { 名: [textSegment(name)], 款级: sections, 其中款级: parts } }];
}

/** “基本工资707.47万元、津贴补贴420.96万元” */
function sectionSegments(context: DraftContext, category: string): readonly Segment[] {
  const table = maybeTable(context.report, BASIC);
  const rows = table ? [...codedRows(table).values()] : [];
  // 款 have five digits, the three of their 类 first.
  return rows
    .filter(({ key }) => key.length === 5 && key.startsWith(category))
    .map(({ key, label }) => ({ key, label: cleanLabel(label), fact: placeId(BASIC, key, 'finalAmount') }))
    .filter(({ fact }) => context.facts.has(fact) && !isNothing(context, fact))
    .sort((a, b) => a.key.localeCompare(b.key))
    .flatMap(({ label, fact }, index) => [
      textSegment(`${index > 0 ? '、' : ''}${label}`),
      factSegment(factOf(context, fact), '写出决算数'),
    ]);
}

/** The functional 款 that 项目支出 of 一般公共预算 went to, in code order. */
export const PROJECT_STRUCTURE: List = {
  name: '项目支出款级科目',
  locals: ['名'],
  hasAmount: true,
  hasBudget: false,
  entries: (context) => {
    if (!maybeTable(context.report, GENERAL)) return missingTable(GENERAL, '项目支出款级科目');
    return projectSections(context.report).flatMap((code) => {
      const fact = placeId(GENERAL, code, 'projectExpenditure');
      if (!context.facts.has(fact) || isNothing(context, fact)) return [];
      const name = wordsAt(context.facts, nameId(code)) ?? functionalName(code, context.report.year) ?? code;
      const whole = placeId(GENERAL, 'total', 'projectExpenditure');
      const subject = { fact, name, flow: '支出', budgetName: null, whole } as const;
      return [{ subject, names: { 名: [textSegment(name)] } }];
    });
  },
};

/** As a text would show it; a cell that cannot be read is asked for. */
function isNothing({ facts }: DraftContext, id: string): boolean {
  const fen = fenAt(facts, id);
  return fen !== null && shownFen(fen) === 0;
}
