import {
  EMPTY_SUPPLEMENT,
  maybeTable,
  type Caliber,
  type Fact,
  type FactTable,
  type ReportModel,
  type Supplement,
  type TableId,
} from '../../model';
import { functionalName } from '../../standards';
import { SHARES, WORDS, wordOf, type Word } from '../vocabulary';
import { ancestors, categoryCodes, codedRows, leafCodes, nearestBelow } from './codes';
import { budgetId, changeId, completionId, growthId, nameId, priorId, shareId } from './ids';
import {
  amountFact,
  blankFact,
  cellOrigin,
  countFact,
  differenceFact,
  growthFact,
  ratioFact,
  sumFact,
  textFact,
} from './make-fact';
import { printedNames } from './names';
import { usablePrior } from './prior';
import { readTables } from './read-tables';

export interface FactInputs {
  readonly prior?: ReportModel | undefined;
  readonly supplement?: Supplement | undefined;
}

/** The tables whose 项 a text goes through one by one, and the column that it tells. */
export const ITEM_TABLES = ['generalBudgetExpenditure', 'governmentFund', 'stateCapital'] as const;
export type ItemTable = (typeof ITEM_TABLES)[number];

/** What the steps below fill, in their order; later steps read what earlier ones put. */
interface Gathering {
  readonly report: ReportModel;
  readonly prior: ReportModel | null;
  readonly supplement: Supplement;
  readonly facts: Map<string, Fact>;
}

/**
 * Everything that a text about this report can say, by fact id: each amount of the tables (id = its
 * place), 上年数 (`prior:`), budgets (`budget:`), and over them changes, growth, completion and shares.
 * What no book holds and 助手资料 does not give either stands as a blank with its prompt.
 * A book given as `prior` counts only where it is the year before (see `usablePrior`).
 */
export function gatherFacts(report: ReportModel, inputs: FactInputs = {}): FactTable {
  const gathering: Gathering = {
    report,
    prior: usablePrior(report, inputs.prior),
    supplement: inputs.supplement ?? EMPTY_SUPPLEMENT,
    facts: new Map(readTables(report, 'current')),
  };
  addHeading(gathering);
  addNames(gathering);
  addMissingRows(gathering);
  addWords(gathering);
  addPrior(gathering);
  addBudgets(gathering);
  addComparisons(gathering);
  addShares(gathering);
  return gathering.facts;
}

function put(gathering: Gathering, ...facts: readonly (Fact | null)[]): void {
  for (const fact of facts) {
    if (fact) gathering.facts.set(fact.id, fact);
  }
}

function caliber({ report }: Gathering, changes: Partial<Caliber> = {}): Caliber {
  return { scope: report.scope, period: 'current', span: 'year', measure: 'final', funds: 'all', ...changes };
}

function addHeading(gathering: Gathering): void {
  const { unitName, year } = gathering.report;
  const lines: readonly (readonly [string, string, string | null])[] = [
    ['report/unitName', '单位名称', unitName],
    ['report/year', '决算年度', year === null ? null : String(year)],
    ['report/priorYear', '上年度', year === null ? null : String(year - 1)],
  ];
  for (const [id, label, text] of lines) {
    if (text === null) continue;
    put(gathering, textFact({ id, label, caliber: caliber(gathering) }, text, { ...NOWHERE, formula: label }));
  }
}

const NOWHERE = { sources: [], derivation: { kind: 'cell', operands: [] } } as const;

function addNames(gathering: Gathering): void {
  for (const { code, text, source, table } of printedNames(gathering.report).values()) {
    put(gathering, textFact(nameIdentity(gathering, code), text, cellOrigin(`${table} 科目名称`, source)));
  }
  for (const code of ITEM_TABLES.flatMap((table) => itemCodes(gathering.report, gathering.supplement, table))) {
    for (const level of [code, ...ancestors(code)]) {
      if (!gathering.facts.has(nameId(level))) put(gathering, unprintedName(gathering, level));
    }
  }
}

function nameIdentity(gathering: Gathering, code: string) {
  return { id: nameId(code), label: `科目 ${code} 的名称`, caliber: caliber(gathering) };
}

/** The name of a code that no table prints: from 助手资料, the classification of the year, else a blank. */
function unprintedName(gathering: Gathering, code: string): Fact {
  const identity = nameIdentity(gathering, code);
  const given = gathering.supplement.texts[identity.id]?.trim();
  if (given) return textFact(identity, given, null);
  const standard = functionalName(code, gathering.report.year);
  if (standard !== null) return textFact(identity, standard, { ...NOWHERE, formula: '政府收支分类科目' });
  return blankFact(identity, 'text', null, `功能分类科目 ${code} 的名称，表中没有这一级的行`);
}

/** Amounts of 类 rows and totals that a table leaves out though finer rows are there. */
function addMissingRows(gathering: Gathering): void {
  for (const id of ITEM_TABLES) addMissingCategories(gathering, id);
  addBasicTotal(gathering, '人员经费', ['301', '303']);
  addBasicTotal(gathering, '公用经费', ['302', '307', '310', '312', '313', '399']);
}

function addMissingCategories(gathering: Gathering, id: ItemTable): void {
  const table = maybeTable(gathering.report, id);
  if (!table) return;
  const rows = codedRows(table);
  for (const code of categoryCodes(rows.keys())) {
    if (rows.has(code)) continue;
    const below = nearestBelow(code, rows.keys());
    for (const { key } of table.columns) {
      const parts = presentFacts(
        gathering,
        below.map((child) => `${id}/${child}/${key}`),
      );
      const identity = { id: `${id}/${code}/${key}`, label: code, caliber: partCaliber(gathering, parts) };
      put(gathering, sumFact(identity, parts, parts.map((part) => part.formula).join(' + ')));
    }
  }
}

function addBasicTotal(gathering: Gathering, name: string, categories: readonly string[]): void {
  const { fact } = wordOf(name);
  if (gathering.facts.has(fact)) return;
  const parts = presentFacts(
    gathering,
    categories.map((code) => `generalBudgetBasic/${code}/finalAmount`),
  );
  if (parts.length === 0) return;
  const identity = { id: fact, label: name, caliber: partCaliber(gathering, parts) };
  put(gathering, sumFact(identity, parts, parts.map((part) => part.formula).join(' + ')));
}

function presentFacts({ facts }: Gathering, ids: readonly string[]): readonly Fact[] {
  return ids.flatMap((id) => facts.get(id) ?? []);
}

function partCaliber(gathering: Gathering, parts: readonly Fact[]): Caliber {
  return parts[0]?.caliber ?? caliber(gathering);
}

/** Each word has a fact: from its cell, from 助手资料, or a blank. */
function addWords(gathering: Gathering): void {
  for (const word of WORDS) {
    if (!isKnown(gathering, word.fact)) put(gathering, givenOrBlank(gathering, word));
  }
}

function isKnown({ facts }: Gathering, id: string): boolean {
  return facts.get(id)?.prompt === null;
}

function givenOrBlank(gathering: Gathering, word: Word): Fact {
  const unread = gathering.facts.get(word.fact);
  const identity = { id: word.fact, label: word.name, caliber: caliber(gathering) };
  const { amounts, counts, texts } = gathering.supplement;
  const amount = amounts[word.fact];
  const count = counts[word.fact];
  const text = texts[word.fact]?.trim();
  if (word.kind === 'amount' && amount) return amountFact(identity, amount, null);
  if (word.kind === 'count' && count !== undefined) return countFact(identity, count, word.unit, null);
  if (word.kind === 'text' && text) return textFact(identity, text, null);
  if (unread) return unread;
  const unit = word.unit === null ? '' : `（${word.unit}）`;
  return blankFact(identity, word.kind, word.unit, `${word.name}${unit}，见${word.whereFound}`);
}

/** 上年数 of every place of last year's book, and of every amount word from 助手资料 or as a blank. */
function addPrior(gathering: Gathering): void {
  const { prior, supplement } = gathering;
  const read = prior ? readTables(prior, 'prior') : new Map<string, Fact>();
  for (const fact of read.values()) put(gathering, { ...fact, id: priorId(fact.id) });
  for (const word of WORDS) {
    const id = priorId(word.fact);
    if (word.kind !== 'amount' || isKnown(gathering, id)) continue;
    const identity = { id, label: `上年${word.name}`, caliber: caliber(gathering, { period: 'prior' }) };
    const amount = supplement.amounts[id];
    const prompt = `上年${word.name}（万元），见上年公开稿或上年${word.whereFound}`;
    put(gathering, amount ? amountFact(identity, amount, null) : blankFact(identity, 'amount', '万元', prompt));
  }
}

/** Budgets: the table's own budget column, 助手资料, or a blank. For words that have one, and for each 项. */
function addBudgets(gathering: Gathering): void {
  for (const word of WORDS) {
    if (word.budgetName) addBudget(gathering, word.fact, word.name, word.budgetName);
  }
  for (const table of ITEM_TABLES) {
    for (const code of itemCodes(gathering.report, gathering.supplement, table)) addItemBudget(gathering, table, code);
  }
}

function addItemBudget(gathering: Gathering, table: ItemTable, code: string): void {
  const id = `${table}/${code}/total`;
  const name = gathering.facts.get(nameId(code))?.text ?? '';
  if (!gathering.facts.has(id)) {
    const identity = { id, label: `${code}${name}`, caliber: caliber(gathering) };
    put(gathering, sumFact(identity, [], `决算表无 ${code}${name} 行，支出决算为0`));
  }
  addBudget(gathering, id, `${code}${name}`, '年初预算');
}

const BUDGET_COLUMNS = ['budget', 'originalBudget'] as const;

function addBudget(gathering: Gathering, factId: string, name: string, budgetName: '年初预算' | '预算'): void {
  const id = budgetId(factId);
  const [table = '', row = ''] = factId.split('/');
  const printed = presentFacts(
    gathering,
    BUDGET_COLUMNS.map((column) => `${table}/${row}/${column}`),
  )[0];
  const given = gathering.supplement.amounts[id];
  const measure = budgetName === '年初预算' ? 'originalBudget' : 'adjustedBudget';
  const identity = { id, label: `${name}${budgetName}数`, caliber: caliber(gathering, { measure }) };
  if (printed) put(gathering, { ...printed, id });
  else if (given) put(gathering, amountFact(identity, given, null));
  else
    put(
      gathering,
      blankFact(identity, 'amount', '万元', `${name}的${budgetName}数（万元），见预算批复或当年公开的部门预算`),
    );
}

function addComparisons(gathering: Gathering): void {
  for (const word of WORDS) {
    if (word.kind === 'amount') addChange(gathering, word.fact);
  }
  for (const id of [...gathering.facts.keys()].filter((key) => key.startsWith('budget:'))) {
    addCompletion(gathering, id.slice('budget:'.length));
  }
}

function addChange(gathering: Gathering, id: string): void {
  const now = gathering.facts.get(id);
  const before = gathering.facts.get(priorId(id));
  if (!now || !before) return;
  const identity = { caliber: now.caliber };
  put(
    gathering,
    differenceFact({ ...identity, id: changeId(id), label: `${now.label}比上年增减额` }, now, before),
    growthFact({ ...identity, id: growthId(id), label: `${now.label}比上年增减率` }, now, before),
  );
}

function addCompletion(gathering: Gathering, id: string): void {
  const spent = gathering.facts.get(id);
  const budget = gathering.facts.get(budgetId(id));
  if (!spent || !budget) return;
  const { label, caliber: spentCaliber } = spent;
  const identity = (derived: string, what: string) => ({
    id: derived,
    label: `${label}${what}`,
    caliber: spentCaliber,
  });
  put(
    gathering,
    ratioFact(identity(completionId(id), '完成预算'), spent, budget),
    differenceFact(identity(changeId(budgetId(id)), '比预算增减额'), spent, budget),
    growthFact(identity(growthId(budgetId(id)), '比预算增减率'), spent, budget),
  );
}

function addShares(gathering: Gathering): void {
  for (const { part, whole } of SHARES) addShare(gathering, wordOf(part).fact, wordOf(whole).fact);
  for (const id of ITEM_TABLES) {
    const table = maybeTable(gathering.report, id);
    const codes = table ? categoryCodes(codedRows(table).keys()) : [];
    for (const code of codes) addShare(gathering, `${id}/${code}/total`, `${id}/total/total`);
  }
}

function addShare(gathering: Gathering, part: string, whole: string): void {
  const top = gathering.facts.get(part);
  const base = gathering.facts.get(whole);
  if (!top || !base) return;
  const identity = { id: shareId(part, whole), label: `${top.label}占${base.label}`, caliber: top.caliber };
  put(gathering, ratioFact(identity, top, base));
}

/**
 * The codes that a text goes through, ascending: the finest rows of the table, and those that had a
 * budget but no row because nothing was spent.
 */
export function itemCodes(report: ReportModel, supplement: Supplement, id: ItemTable & TableId): readonly string[] {
  const table = maybeTable(report, id);
  const printed = table ? [...codedRows(table).keys()] : [];
  const prefix = budgetId(`${id}/`);
  const budgeted = Object.entries(supplement.amounts)
    .filter(([key, amount]) => key.startsWith(prefix) && amount.fen !== 0)
    .map(([key]) => key.slice(prefix.length).split('/')[0] ?? '')
    .filter((code) => code.length === 7);
  return leafCodes(new Set([...printed, ...budgeted]));
}
