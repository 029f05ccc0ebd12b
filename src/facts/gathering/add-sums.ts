import { maybeTable, type FactId } from '../../model';
import { wordOf } from '../vocabulary';
import { categoryCodes, codedRows, nearestBelow } from '../reading/codes';
import { caliberOfId, isKnown, presentFacts, put, type Gathering } from './gathering';
import { nameId, placeId, priorId, priorOf } from '../ids';
import { ITEM_TABLES, type ItemTable } from '../reading/items';
import { AMOUNT_WANTED, blankFact, sumFact } from '../making/make-fact';
import { wordsAt } from '../making/values';

/** Amounts of 类 rows that a table leaves out though finer rows are there, from those rows. */
export function addMissingCategories(gathering: Gathering): void {
  for (const id of ITEM_TABLES) addCategoriesOf(gathering, id);
}

/** Every column of each 类 that has finer rows and no row of its own. */
function addCategoriesOf(gathering: Gathering, id: ItemTable): void {
  const table = maybeTable(gathering.report, id);
  if (!table) return;
  const rows = codedRows(table);
  const missing = categoryCodes(rows.keys()).filter((code) => !rows.has(code));
  for (const code of missing) {
    const below = nearestBelow(code, rows.keys());
    for (const { key } of table.columns) {
      const label = wordsAt(gathering.facts, nameId(code)) ?? code;
      addSum(
        gathering,
        placeId(id, code, key),
        label,
        below.map((child) => placeId(id, child, key)),
      );
    }
  }
}

/** Totals that follow from their parts. 公用经费 as from 2018: 302+307+310+312+313+399. */
const TOTALS: readonly (readonly [total: string, parts: readonly FactId[]])[] = [
  ['人员经费', basicCategories('301', '303')],
  ['公用经费', basicCategories('302', '307', '310', '312', '313', '399')],
  ['一般公共预算基本支出合计', factsOf('人员经费', '公用经费')],
  ['政府采购支出总额', factsOf('政府采购货物支出', '政府采购工程支出', '政府采购服务支出')],
];

/** Facts of economic 类 in the table of 基本支出. */
function basicCategories(...codes: readonly string[]): readonly FactId[] {
  return codes.map((code) => placeId('generalBudgetBasic', code, 'finalAmount'));
}

function factsOf(...names: readonly string[]): readonly FactId[] {
  return names.map((name) => wordOf(name).fact);
}

/** Totals that neither the tables nor 助手资料 state, where their parts are known. */
export function addTotals(gathering: Gathering): void {
  for (const [name, parts] of TOTALS) {
    const { fact } = wordOf(name);
    if (!isKnown(gathering, fact)) addSum(gathering, fact, name, parts);
  }
  // A book without its table of 基本支出 still tells their total in the one before.
  const { fact, name } = wordOf('一般公共预算基本支出合计');
  if (!maybeTable(gathering.report, 'generalBudgetBasic'))
    addSum(gathering, fact, name, factsOf('一般公共预算基本支出'));
}

/** The same of last year, where its book holds the parts and prints no total. */
export function addPriorTotals(gathering: Gathering): void {
  for (const [name, parts] of TOTALS) {
    const id = priorId(wordOf(name).fact);
    const before = parts.map(priorId);
    // Parts that came from 助手资料 alone make no total of last year's book.
    const isPrinted = before.some(
      (part) => isKnown(gathering, part) && gathering.facts.get(part)?.sources.length !== 0,
    );
    if (isPrinted && !isKnown(gathering, id)) addSum(gathering, id, `上年${name}`, before);
  }
}

/**
 * A sum of the parts that are there. A blank where there are none, or where one cannot be read, unless a fact stands
 * there already.
 */
function addSum(gathering: Gathering, id: FactId, label: string, parts: readonly FactId[]): void {
  const present = presentFacts(gathering, parts);
  const of = priorOf(id);
  const caliber = of === null ? caliberOfId(gathering, id) : caliberOfId(gathering, of, { period: 'prior' });
  const identity = { id, label, caliber };
  const sum = present.length > 0 ? sumFact(identity, present) : null;
  if (sum) put(gathering, sum);
  else if (!gathering.facts.has(id))
    put(gathering, blankFact(identity, AMOUNT_WANTED, `${label}（万元），表中没有可以相加的数`));
}

/** Kinds of unit that have 机关运行经费; 事业单位 have none. */
const CIVIL_SERVICE: ReadonlySet<string | null> = new Set(['administrative', 'civilServiceManaged']);

/**
 * 机关运行经费 of one 行政 or 参公 unit is its 公用经费 of 一般公共预算 (the two are to agree by the notes
 * of 机构运行信息表). A department may hold 事业单位 too, so there it is asked for.
 */
export function addAgencyOperations(gathering: Gathering): void {
  const { fact, name } = wordOf('机关运行经费');
  const isOneOffice = gathering.report.scope === 'unit' && CIVIL_SERVICE.has(gathering.supplement.unitKind);
  if (isOneOffice && !isKnown(gathering, fact)) addSum(gathering, fact, name, [wordOf('公用经费').fact]);
}
