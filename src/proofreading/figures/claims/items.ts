import { groupBy, type SectionKind } from '../../../model';
import { placeIn, wordOf } from '../../../facts';
import type { FigureClaim, Ledger } from './claim';
import { lessTerm, outcomeOf, plus, total, type Linear } from '../equations';
import { CATEGORY_MARK, CLOSING, ITEM_MARK, OPENING } from './group-words';
import { mayBeOneBudget, type TextAmounts, type Told } from '../told';
import { TITLES } from '../words';

/** How many categories a text may leave out before it is no longer looked for which. */
const MOST_UNTOLD = 6;
/** Half of the step in which texts print amounts. */
const LEAST_HALF = 5_000;
/** What stands behind the name of a 类 in an item's name. */
const LEVEL_END = '（类）';
/** What ends the name of an 项: 款 may be told with their own 项. */
const ITEM_END = '（项）';
/** “教育（类）支出”, “教育支出（类）”: one 类 under two names. */
const SPENT = /支出$/;
/** A list of items has to be as long as this before its sum or its custom says anything. */
const FEWEST_ITEMS = 3;
/** So many items have to tell all that they carry over before they show a custom. */
const FEWEST_ROLLS = 5;
/** Which part of the items has to hold before one that does not is wrong. */
const CUSTOM_SHARE = 0.8;
/** No account has so many 类, however often it tells them: a text that has repeats itself. */
const MOST_CATEGORIES = 100;

/** Sums over the items of a section, items by category, and what each carries over. */
export function itemClaims(ledger: Ledger): readonly FigureClaim[] {
  const structures = structuresIn(ledger);
  const equations = sectionsWithItems(ledger).flatMap((items) => [
    ...(items.finals.length >= FEWEST_ITEMS
      ? [...columnSums(ledger, items), ...categorySums(ledger, items, structures)]
      : []),
    ...structureSum(ledger, items, structures),
    ...fundSum(ledger, items),
    ...rolls(ledger, items),
  ]);
  return [...equations, ...passageSums(ledger)].map((equation) => ({ readings: [equation] }));
}

/** What says that a list names only some of all. */
const SOME_OF_ALL = /其中|主要|等/;

/**
 * “文化旅游体育与传媒支出（类）…决算2106.51万元。…图书馆（项）2064.51万元，其他文化和旅游支出（项）42万元”: a 类 and its 项 of one
 * paragraph, which is asked about: it may leave some out.
 */
function passageSums({ amounts }: Ledger): readonly Linear[] {
  const finals = amounts.all.filter(({ role, measure, statement }) => {
    return role === 'final' && measure === 'money' && !statement.isAside && statement.depth === 0;
  });
  return [...groupBy(finals, ({ statement }) => statement.passage)].flatMap(([passage, all]) => {
    const [category, ...others] = firstOfEach(all);
    const items = others.filter(({ statement }) => ITEM_MARK.test(statement.subject));
    const isList = items.length > 1 && items.length === others.length;
    if (!category?.statement.subject.endsWith(LEVEL_END) || !isList) return [];
    if (SOME_OF_ALL.test(amounts.read.passages[passage]?.text ?? '')) return [];
    return [{ ...equation('NR-A01', category, items), isAsked: true }];
  });
}

/** The items (项) of one section: what was spent on each, and every budget that is told of them. */
interface Items {
  readonly section: number;
  readonly finals: readonly Told[];
  readonly budgets: readonly Told[];
}

/** Sections that list 项 or 款 by name, each with its two columns. What a reason tells is no item of the list. */
function sectionsWithItems({ amounts }: Ledger): readonly Items[] {
  const items = amounts.all.filter(
    ({ statement, measure }) => measure === 'money' && ITEM_MARK.test(statement.subject),
  );
  return [...groupBy(items, ({ section }) => section)].map(([section, all]) => {
    const own = all.filter(({ statement }) => !statement.isAside);
    const finals = firstOfEach(own.filter(({ role }) => role === 'final'));
    const told = own.filter(({ role }) => role === 'budget');
    const budgeted = new Set(told.map(({ statement }) => statement.passage));
    const level = finals.filter((each) => !budgeted.has(each.statement.passage) && isSpentAsPlanned(amounts, each));
    return { section, finals, budgets: [...told, ...level].sort((a, b) => a.at - b.at) };
  });
}

/** “预、决算数一致，均为200.00万元”: what was spent on an item is its budget too. */
function isSpentAsPlanned(amounts: TextAmounts, { statement: { passage, subject } }: Told): boolean {
  return amounts
    .comparedIn(passage)
    .some((each) => each.against === 'budget' && each.direction === 'level' && each.subject === subject);
}

/** What was spent as a text tells it by 类 and as a whole, each by the section above the one that tells it. */
interface Structures {
  readonly categories: ReadonlyMap<number | null, readonly Told[]>;
  readonly totals: ReadonlyMap<number | null, readonly Told[]>;
}

function structuresIn(ledger: Ledger): Structures {
  const spent = ledger.amounts.all.filter(({ role, measure }) => role === 'final' && measure === 'money');
  const above = ({ section }: Told): number | null => parentOf(ledger, section);
  const told = spent.filter(({ kind, statement }) => kind === STRUCTURE && !statement.isAside);
  return { categories: groupBy(told, above), totals: groupBy(spent.filter(isTotal), above) };
}

/** The first figure of each name in a passage: what follows in the sentence is a part of it, or tells it again. */
function firstOfEach(found: readonly Told[]): readonly Told[] {
  const seen = new Set<string>();
  return found.filter(({ statement: { subject, passage } }) => {
    const key = `${passage}|${subject}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** One column that adds up shows that the list is complete: only then is the other one held to it. */
function columnSums({ amounts }: Ledger, { section, finals, budgets }: Items): readonly Linear[] {
  const head = (role: 'final' | 'budget'): Told | undefined =>
    amounts
      .inSection(section)
      .find((each) => each.role === role && each.measure === 'money' && isTotal(each) && !each.statement.isAside);
  const [final, budget] = [head('final'), head('budget')];
  const ofOneName = budget
    ? firstOfEach(budgets.filter(({ statement }) => mayBeOneBudget(statement, budget.statement)))
    : [];
  const finalSum = final && equation('NR-A01', final, finals);
  const budgetSum =
    budget && ofOneName.length >= finals.length * CUSTOM_SHARE ? equation('NR-C03', budget, ofOneName) : undefined;
  const finalHolds = finalSum && outcomeOf(finalSum) === 'true';
  const budgetHolds = budgetSum && outcomeOf(budgetSum) === 'true';
  return [
    ...(finalSum ? [{ ...finalSum, isStrong: finalHolds === true || budgetHolds === true }] : []),
    ...(budgetSum
      ? [{ ...budgetSum, isStrong: finalHolds === true || budgetHolds === true, isAsked: isLess(budgetSum) }]
      : []),
  ];
}

/** Whether items have less than the whole: one that had a budget and spent nothing of it need not be told. */
function isLess({ terms }: Linear): boolean {
  return total(terms).value < 0;
}

/** Whether a statement tells the one figure of a table that all rows and columns add up to. */
function isTotal({ statement }: Told): boolean {
  return statement.about.some((about) => {
    const place = placeIn(about);
    return place?.row === 'total' && place.column === 'total';
  });
}

/** That a whole is the sum of its parts. */
function equation(rule: string, whole: Told, parts: readonly Told[]): Linear {
  return {
    kind: 'linear',
    rule,
    terms: [lessTerm(whole), ...parts.map(plus)],
    isStrong: true,
    title: TITLES[rule] ?? '',
  };
}

/** The section that tells 一般公共预算 by 类. */
const STRUCTURE: SectionKind = 'generalBudgetStructure';
/** Sections whose 项 belong to a budget of their own. */
const OTHER_BUDGETS: readonly (SectionKind | null)[] = ['governmentFund', 'stateCapital'];

/** What was spent of a budget that is told by 项 alone, by the kind of its section. */
const FUND_TOTALS: Partial<Record<SectionKind, string>> = {
  governmentFund: '基金本年支出',
  stateCapital: '国资本年支出',
};

/** The 项 of 政府性基金 or 国有资本经营预算: a list may leave some out, but is never more than all that was spent. */
function fundSum({ amounts }: Ledger, { section, finals }: Items): readonly Linear[] {
  const total = FUND_TOTALS[amounts.read.sections[section]?.kind ?? 'annex'];
  const whole = total && amounts.of(wordOf(total).fact, 'final').find((each) => each.section === section);
  const seen = new Set<string>();
  const items = finals.filter(
    ({ statement: { subject } }) => subject.endsWith(ITEM_END) && !seen.has(subject) && seen.add(subject),
  );
  if (!whole || items.length === 0) return [];
  const sum = equation('NR-A01', whole, items);
  return [{ ...sum, isStrong: !isLess(sum) }];
}

/** Each category of the structure against the items of its name, where the items are known to be complete. */
function categorySums(ledger: Ledger, items: Items, structures: Structures): readonly Linear[] {
  const sums = categoriesTold(ledger, items.section, structures).flatMap((category) => {
    const parts = items.finals.filter((item) => isOfCategory(item, category));
    return parts.length === 0 || isTotal(category) ? [] : [equation('NR-A01', category, parts)];
  });
  const holding = sums.filter((sum) => outcomeOf(sum) === 'true').length;
  // Where all categories but one are the sum of their items, the items are all told.
  const isAllButOne = holding >= FEWEST_ITEMS && holding >= sums.length - 1;
  const complete = isAllButOne || columnSums(ledger, items).some((each) => outcomeOf(each) === 'true');
  return sums.map((sum) => ({ ...sum, isStrong: complete }));
}

/** All categories of the structure against the total, with those that only the items tell. */
function structureSum(ledger: Ledger, items: Items, structures: Structures): readonly Linear[] {
  const told = categoriesTold(ledger, items.section, structures);
  const whole = told.find(isTotal) ?? structures.totals.get(parentOf(ledger, items.section))?.[0];
  const categories = firstOfEach(told.filter((each) => !isTotal(each)));
  if (!whole || categories.length === 0) return [];
  const sum = equation('NR-A07', whole, categories);
  const untold = items.finals.filter((item) => !categories.some((category) => isOfCategory(item, category)));
  // Where every category of the items is told the list is complete, and its sum must be the total.
  const missing = [...new Set(missingIn(sum, untold).map(categoryName))];
  return [{ ...sum, missing, isStrong: untold.length === 0 || missing.length > 0 }];
}

/** The items of untold categories that make up what a sum lacks, category by category; empty where none do. */
function missingIn({ terms }: Linear, untold: readonly Told[]): readonly Told[] {
  const { value, half } = total(terms);
  const names = [...new Set(untold.map(categoryName))].slice(0, MOST_UNTOLD);
  for (let mask = 1; mask < 2 ** names.length; mask += 1) {
    const chosen = untold.filter((item) => (mask >> names.indexOf(categoryName(item))) % 2 === 1);
    const sum = chosen.reduce((all, { amount }) => all + amount.value, 0);
    if (Math.abs(value + sum) <= half + chosen.length * LEAST_HALF) return chosen;
  }
  return [];
}

/** The 类 of an item: what stands before “（类）” in its name. */
function categoryName({ statement }: Told): string {
  return statement.subject.split(LEVEL_END)[0] ?? '';
}

/** The 类 as the structure beside a list of items tells them; empty where no such section has the same parent. */
function categoriesTold(ledger: Ledger, section: number, { categories }: Structures): readonly Told[] {
  // 项 of another budget may be told beside the structure of 一般公共预算, as 江西 does: they are none of its parts.
  if (OTHER_BUDGETS.includes(ledger.amounts.read.sections[section]?.kind ?? null)) return [];
  const told = categories.get(parentOf(ledger, section)) ?? [];
  return told.length > MOST_CATEGORIES ? [] : told;
}

/** The section that a section belongs to. Two sections of one parent speak of the same table. */
function parentOf({ amounts: { read } }: Ledger, section: number): number | null {
  return read.sections[section]?.parent ?? null;
}

/**
 * Whether an item belongs to a 类: by its code, since either may go by an old name; else its whole name has to match up
 * to the mark, “教育” alone begins other names too.
 */
function isOfCategory(item: Told, category: Told): boolean {
  const [own, above] = [codeOf(item), codeOf(category)];
  if (own !== null && above !== null) return own.startsWith(above);
  const name = category.statement.subject.replace(CATEGORY_MARK, '').replace(SPENT, '');
  return (
    name.length > 1 && item.statement.subject.includes(LEVEL_END) && categoryName(item).replace(SPENT, '') === name
  );
}

/** The code of the classification that a statement is told of; null where its words leave it open. */
function codeOf({ statement: { about } }: Told): string | null {
  const [fact] = about;
  const row = fact === undefined || about.length > 1 ? undefined : placeIn(fact)?.row;
  return row !== undefined && /^\d+$/.test(row) ? row : null;
}

/** Budget and what was left, less what is left, is what was spent: held where most items of the list keep to it. */
function rolls(ledger: Ledger, { finals, budgets }: Items): readonly Linear[] {
  const budgetsIn = groupBy(firstOfEach(budgets), ({ statement }) => statement.passage);
  const found = finals.flatMap((final) => {
    const { passage } = final.statement;
    const budget = budgetsIn.get(passage)?.[0];
    const beside = ledger.amounts
      .inPassage(passage)
      .filter(({ role, statement }) => role === 'final' && !statement.isAside);
    const opening = beside.find(({ statement }) => OPENING.test(statement.subject));
    const closing = beside.find(({ statement }) => CLOSING.test(statement.subject));
    if (!opening && !closing) return [];
    const roll: Linear = {
      kind: 'linear',
      rule: 'NR-A02',
      terms: [
        lessTerm(final),
        ...[budget, opening].flatMap((each) => (each ? [plus(each)] : [])),
        ...(closing ? [lessTerm(closing)] : []),
      ],
      isStrong: true,
      title: TITLES['NR-A02'] ?? '',
    };
    return [roll];
  });
  const holding = found.filter((roll) => outcomeOf(roll) === 'true').length;
  const isCustom = found.length >= FEWEST_ROLLS && holding >= found.length * CUSTOM_SHARE;
  return isCustom ? found : found.filter((roll) => outcomeOf(roll) === 'true');
}
