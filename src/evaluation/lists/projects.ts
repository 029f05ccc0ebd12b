import { ALL_PROJECTS, FUNDS, ownId, PROJECT_LIST, projectsIn, shareId, type Project } from '../../facts';
import {
  blank,
  factOf,
  factSegment,
  figure,
  figureOf,
  textSegment,
  type DraftContext,
  type List,
  type ListEntry,
  type Segment,
} from '../../language';

/** Tells the three notations that the list understands. */
const PROMPT =
  '项目名单，一行一个，见项目库或财决06表；一个专项里有几项的写“专项：项目”，数户数的在后面写（户）；没有的填“无”';

/** What the project list asks for where 助手资料 holds none. */
function projects({ supplement }: DraftContext): readonly Project[] | Segment {
  return projectsIn(supplement) ?? blank(PROJECT_LIST, 'text', '项目名单', PROMPT, '逐个项目写资金和完成情况');
}

/** A 专项 with the projects that are its parts, or a project that stands alone. */
interface Line {
  readonly name: string;
  readonly parts: readonly Project[];
  readonly isGroup: boolean;
}

/** In the order of the list; the parts of a 专项 are gathered even where others stand between them. */
function linesOf(all: readonly Project[]): readonly Line[] {
  const names = [...new Set(all.map(({ group, name }) => group ?? name))];
  return names.map((name) => {
    const parts = all.filter((each) => (each.group ?? each.name) === name);
    return { name, parts, isGroup: parts.some(({ group }) => group !== null) };
  });
}

/** Each 专项 with whose money it spends: funds by level, sums as soon as they can be told, and what it was for. */
export const PROJECT_FUNDS: List = {
  name: '项目资金',
  locals: ['名', '资金', '用途'],
  hasAmount: false,
  hasBudget: false,
  entries: (context) => {
    const all = projects(context);
    if ('kind' in all) return all;
    return linesOf(all).map((line): ListEntry => ({
      subject: null,
      names: { 名: [textSegment(line.name)], 资金: fundsOfLine(context, line), 用途: useOf(context, line.name) },
    }));
  },
};

/**
 * Parts are named only below a 专项; a project that stands alone has its name before already. A sum follows two parts or
 * more.
 */
function fundsOfLine(context: DraftContext, { name, parts, isGroup }: Line): readonly Segment[] {
  const clauses = parts.flatMap((project) => [
    ...(isGroup ? [textSegment(`${project.name}，`)] : []),
    ...fundsOf(context, project.key),
    textSegment('；'),
  ]);
  const sum = isGroup && parts.length > 1 ? sumClause(context, name, '合计') : [];
  // Every clause ends with a ；; that of the last one is cut off.
  return sum.length > 0 ? [...clauses, ...sum] : clauses.slice(0, -1);
}

/** “中央财政资金1.00万元，省级财政资金2.00万元，小计3.00万元” */
function fundsOf(context: DraftContext, key: string): readonly Segment[] {
  const clauses = FUNDS.flatMap(({ column, name }, index) => [
    textSegment(`${index > 0 ? '，' : ''}${name}`),
    factSegment(factOf(context, ownId('project', key, column)), '写明项目资金来源', name),
  ]);
  const funds = context.facts.get(ownId('project', key, 'funds'));
  const isSum = funds?.kind === 'amount' && funds.derivation.kind === 'sum' && funds.derivation.operands.length > 1;
  return isSum ? [...clauses, textSegment('，小计'), figure(funds)] : clauses;
}

/** “合计9.00万元，其中：中央财政资金1.00万元…”; nothing while a project has no funds yet. */
function sumClause(context: DraftContext, name: string, word: string): readonly Segment[] {
  const total = context.facts.get(ownId('project', name, 'funds'));
  if (total?.kind !== 'amount') return [];
  const levels = FUNDS.flatMap(({ column, name: fund }) => {
    const level = context.facts.get(ownId('project', name, column));
    return level?.kind === 'amount' ? [[textSegment(fund), figure(level)]] : [];
  });
  return [
    textSegment(word),
    figure(total),
    textSegment('，其中：'),
    ...levels.flatMap((level, index) => (index > 0 ? [textSegment('、'), ...level] : level)),
  ];
}

/** The sentence brings its own full stop, so one that was typed is dropped. */
function useOf({ supplement }: DraftContext, name: string): readonly Segment[] {
  const id = ownId('project', name, 'use');
  const given = supplement.texts[id]?.trim().replace(/[。；]$/, '');
  if (given) return [textSegment(given)];
  return [blank(id, 'text', '用途', `${name}的资金主要用于什么，见项目实施方案`, '写明项目资金的用途')];
}

/** All projects in one line, where none is without its funds. */
export const PROJECT_TOTAL: List = {
  name: '项目资金合计',
  locals: ['合计'],
  hasAmount: false,
  hasBudget: false,
  entries: (context) => {
    const sum = sumClause(context, ALL_PROJECTS, '各项目资金合计');
    return sum.length === 0 ? [] : [{ subject: null, names: { 合计: sum } }];
  },
};

/** Each project with its plan and its outcome, what was paid out, and the rates of both. */
export const PROJECT_OUTPUT: List = {
  name: '项目产出',
  locals: ['名', '产出', '效益'],
  hasAmount: false,
  hasBudget: false,
  entries: (context) => {
    const all = projects(context);
    if ('kind' in all) return all;
    return all.map((project): ListEntry => ({
      subject: null,
      names: {
        名: [textSegment(project.name)],
        产出: outputOf(context, project.key),
        效益: benefitOf(context, project),
      },
    }));
  },
};

/**
 * Plan, outcome, what is beyond the plan, rate, standard, money paid and its rate. A rate that cannot be told is left
 * out.
 */
function outputOf(context: DraftContext, key: string): readonly Segment[] {
  const id = (column: string) => ownId('project', key, column);
  const value = (column: string, why: string) => factSegment(factOf(context, id(column)), why);
  return [
    textSegment('计划'),
    value('planned', '写明计划数'),
    textSegment('，实际'),
    value('actual', '写明实际数'),
    ...beyond(context, id('beyond')),
    ...rate(context, shareId(id('actual'), id('planned')), '，完成计划的'),
    ...standardOf(context, key),
    textSegment('；实际支出'),
    value('spent', '写明项目执行数'),
    ...rate(context, id('executionRate'), '，资金执行率'),
  ];
}

/** What each of those who were counted got; in 元, as the documents say it. */
function standardOf({ supplement }: DraftContext, key: string): readonly Segment[] {
  const id = ownId('project', key, 'standard');
  const given = supplement.texts[id]?.trim();
  const prompt = `${key}的补助标准（元，没有的填“不填”），见补助政策文件`;
  const words = given ? textSegment(given) : blank(id, 'text', '补助标准', prompt, '核对人数、标准和金额');
  return [textSegment('，补助标准'), words];
}

/** “，超计划67人”, “，比计划少47人”; nothing where the plan was met to the last. */
function beyond(context: DraftContext, id: string): readonly Segment[] {
  const fact = context.facts.get(id);
  if (fact?.kind !== 'count' || fact.count === 0) return [];
  const isLess = fact.count < 0;
  return [textSegment(isLess ? '，比计划少' : '，超计划'), figure(fact, isLess)];
}

/** Nothing where plan or funds are 0 or not known: then no such fact was made. */
function rate(context: DraftContext, id: ReturnType<typeof shareId>, lead: string): readonly Segment[] {
  return context.facts.has(id) ? [textSegment(lead), figureOf(context, id)] : [];
}

/** As with the use: without its full stop. */
function benefitOf({ supplement }: DraftContext, { key, name }: Project): readonly Segment[] {
  const id = ownId('project', key, 'benefit');
  const given = supplement.texts[id]?.trim().replace(/[。；]$/, '');
  return [given ? textSegment(given) : blank(id, 'text', '效益', `${name}的效益，见项目绩效目标表`, '写明项目的效益')];
}
