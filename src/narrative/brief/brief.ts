import { EMPTY_SUPPLEMENT, type Draft, type DraftSection, type MissingInput, type ReportModel } from '../../model';
import { draftNarrative, type DraftOptions } from '../draft';
import {
  blank,
  changeCase,
  changeClause,
  completionClause,
  DEFAULT_SWITCHES,
  factOf,
  figure,
  figureOf,
  leaveOut,
  printRuns,
  type Segment,
  type Subject,
  subjectOf,
  textSegment,
  type WordingContext,
} from '../../language';
import { amountWordOf, budgetId, changeId, completionId, gatherFacts, priorId, reasonId, wordOf } from '../../facts';
import { withoutTrailing } from '../../standards';
import { largestChanges, type LargeChange } from './largest-changes';
import { vanishedItems } from './vanished-items';

/** So many changes fit on the page. */
const CHANGES = 5;

/** Told in this order; by their words in the vocabulary of facts. */
const TOTALS = ['收支总计', '本年收入合计', '本年支出合计', '财政拨款收支总计', '一般公共预算支出'];
/** The four items without 用车小计, which would count two of them twice. */
const THREE_PUBLIC = ['因公出国（境）费', '公务用车购置费', '公务用车运行维护费', '公务接待费'];

/**
 * 送审摘要: what the leader looks at before signing, on one page: the totals, “三公”, the largest changes with
 * the reasons given for them, and what is still open. In the form of a draft, so that its numbers know their cells.
 */
export function draftBrief(report: ReportModel, options: Omit<DraftOptions, 'template'> = {}): Draft {
  // The whole text is drafted only to learn what in it is still open.
  const whole = draftNarrative(report, options);
  const facts = new Map(gatherFacts(report, options));
  // A 项 that is gone may be the largest change of all, yet no row of this year tells it.
  for (const fact of vanishedItems(report, facts)) facts.set(fact.id, fact);
  const changes = largestChanges(facts, CHANGES);
  for (const fact of changes.flatMap((change) => change.facts)) facts.set(fact.id, fact);
  const context: WordingContext = {
    facts,
    supplement: options.supplement ?? EMPTY_SUPPLEMENT,
    switches: DEFAULT_SWITCHES,
    priorName: '上年',
  };
  const sections = [
    section(context, 'totals', '一、收支总数', [totalsLine(context)]),
    section(context, 'threePublic', '二、“三公”经费', [threePublicLine(context)]),
    section(context, 'changes', '三、与上年相比变化最大的项目', changeLines(context, changes)),
    section(context, 'open', '四、待定事项', openLines(whole)),
  ];
  const { unitName, year } = report;
  return {
    template: 'brief',
    title: `${unitName ?? ''}${year === null ? '' : `${year}年度`}部门决算送审摘要`,
    sections,
    missing: missingIn(sections),
    presumed: [],
    remarks: whole.remarks,
    templateReason: null,
    asksTemplate: false,
  };
}

/** Blanks that a person waived go with their clause; a line that has nothing left is no paragraph. */
function section(
  context: WordingContext,
  id: string,
  heading: string,
  lines: readonly (readonly Segment[])[],
): DraftSection {
  const paragraphs = lines
    .map((line) =>
      printRuns(
        context,
        leaveOut(line, ({ id }) => context.supplement.waived.includes(id)),
      ),
    )
    .filter((runs) => runs.length > 0)
    .map((runs) => ({ runs }));
  return { id, level: 2, heading, paragraphs, tables: [] };
}

/** “收支总计12.00万元，与上年相比，增加…；本年收入合计…”; figures that the book does not have are left out. */
function totalsLine(context: WordingContext): readonly Segment[] {
  const parts = TOTALS.map((name) => subjectOf(amountWordOf(name))).flatMap((subject) => {
    const now = factOf(context, subject.fact);
    return now.kind !== 'amount' ? [] : [[textSegment(subject.name), figure(now), ...comparison(context, subject)]];
  });
  if (parts.length === 0) return [textSegment('工作簿里没有收支总数。')];
  return parts.flatMap((part, index) => [...part, textSegment(index < parts.length - 1 ? '；' : '。')]);
}

/** Starts with its own mark; says so where last year is not known, as silence would read like no change. */
function comparison(context: WordingContext, subject: Subject): readonly Segment[] {
  const before = factOf(context, priorId(subject.fact));
  if (before.kind === 'blank') return [textSegment('（没有上年数，未比较）')];
  return [textSegment('，'), ...changeClause(context, subject, '')];
}

/** 决算, 预算 with the rate of completion, last year, then the items; what the book lacks is left out. */
function threePublicLine(context: WordingContext): readonly Segment[] {
  const whole = subjectOf(amountWordOf('“三公”经费'));
  const now = factOf(context, whole.fact);
  if (now.kind !== 'amount') return [textSegment('工作簿里没有“三公”经费支出决算数。')];
  const budget = factOf(context, budgetId(whole.fact));
  const planned =
    budget.kind !== 'amount' ? [] : [textSegment('，预算'), figure(budget), ...completionClause(context, whole)];
  const items = THREE_PUBLIC.map((name) => factOf(context, wordOf(name).fact));
  const parts = items.flatMap((item, index) =>
    item.kind !== 'amount' ? [] : [textSegment(THREE_PUBLIC[index] ?? ''), figure(item), textSegment('、')],
  );
  return [
    textSegment('决算'),
    figure(now),
    ...planned,
    ...comparison(context, whole),
    // Every item ends with a 、; that of the last one is cut off.
    ...(parts.length > 0 ? [textSegment('。其中：'), ...parts.slice(0, -1)] : []),
    textSegment('。'),
  ];
}

/** No changes at all has two causes, no last year or no difference; the sentence names both. */
function changeLines(context: WordingContext, changes: readonly LargeChange[]): readonly (readonly Segment[])[] {
  if (changes.length === 0) return [[textSegment('没有可以比较的上年数，或各项与上年持平。')]];
  return changes.map(({ subject }, index) => [
    textSegment(`${index + 1}.${subject.name}`),
    figureOf(context, subject.fact),
    ...comparison(context, subject),
    textSegment('。原因：'),
    reasonOf(context, subject),
    textSegment('。'),
  ]);
}

/** The reason given for the change, else that for the difference from the budget, else a blank for the former. */
function reasonOf({ supplement, facts }: WordingContext, { fact, name }: Subject): Segment {
  const [change, completion] = [changeId(fact), completionId(fact)].map(reasonId);
  const given = [change, completion].flatMap((id) => (id === undefined ? [] : (supplement.reasons[id]?.trim() ?? [])));
  const reason = given.find((each) => each !== '');
  if (reason !== undefined) return textSegment(withoutTrailing(reason, '。；;，,.'));
  const now = facts.get(fact);
  const before = facts.get(priorId(fact));
  const isLess = now && before && changeCase(now, before) === 'decrease';
  return blank(change ?? '', 'reason', '原因', `${name}比上年${isLess ? '减少' : '增加'}的主要原因`, '向领导说明变化');
}

/** The count is that of the full text; what the checks of it remarked follows line by line. */
function openLines({ missing, remarks }: Draft): readonly (readonly Segment[])[] {
  const open = missing.length === 0 ? '情况说明没有待填内容。' : `情况说明还有${missing.length}处待填。`;
  return [[textSegment(open)], ...remarks.map((remark) => [textSegment(remark)])];
}

/** Blanks of this page only: reasons. Those of the full text are asked for there. */
function missingIn(sections: readonly DraftSection[]): readonly MissingInput[] {
  return sections.flatMap(({ heading, paragraphs }) =>
    paragraphs.flatMap(({ runs }) =>
      runs.flatMap(({ blank: open }) => (open ? [{ ...open, where: heading, why: '向领导说明变化' }] : [])),
    ),
  );
}
