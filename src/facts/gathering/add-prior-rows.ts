import { maybeTable, type Fact, type FactId, type RecognisedTable, type ReportModel } from '../../model';
import { categoryCodes, codedRows, nearestBelow } from '../reading/codes';
import { caliberOfId, isKnown, presentFacts, put, type Gathering } from './gathering';
import { nameId, placeId, priorId } from '../ids';
import { ITEM_DIGITS } from '../reading/items';
import { AMOUNT_WANTED, amountFact, blankFact, sumFact, type Identity } from '../making/make-fact';
import { wordsAt } from '../making/values';
import { recodedItems, type PriorItem } from '../reading/prior-recoding';

/** A row that a sentence may compare with last year, with the column that it tells. */
export interface ComparedRow {
  readonly table: 'generalBudgetExpenditure' | 'governmentFund' | 'stateCapital' | 'generalBudgetBasic';
  readonly code: string;
  readonly fact: FactId;
  readonly column: 'total' | 'finalAmount';
}

/** Every 类, 项 and economic 款 that a text goes through. */
export function comparedRows({ report, items }: Pick<Gathering, 'report' | 'items'>): readonly ComparedRow[] {
  const functional = [...items].flatMap(([table, codes]) =>
    [...categoryCodes(codes), ...codes].map((code) => comparedRow(table, code, 'total')),
  );
  const basic = maybeTable(report, 'generalBudgetBasic');
  const economic = basic ? [...codedRows(basic).keys()] : [];
  return [...functional, ...economic.map((code) => comparedRow('generalBudgetBasic', code, 'finalAmount'))];
}

/** A row by its table, code and the column that tells its amount. */
function comparedRow(table: ComparedRow['table'], code: string, column: ComparedRow['column']): ComparedRow {
  return { table, code, column, fact: placeId(table, code, column) };
}

/** 上年数 of the rows that a text goes through one by one, with 项 that were recoded under their new code. */
export function addPriorRows(gathering: Gathering): void {
  const { report, prior } = gathering;
  const recoded = prior ? recodedItems(report, prior) : [];
  for (const item of recoded) if (prior && item.to !== null) moveItem(gathering, prior, item, item.to);
  for (const row of comparedRows(gathering)) {
    if (!isKnown(gathering, priorId(row.fact))) put(gathering, priorOfRow(gathering, row, recoded));
  }
}

/** Files the amounts of an 项 under its new code, added to what already stands there. */
function moveItem(gathering: Gathering, prior: ReportModel, { table, code }: PriorItem, to: string): void {
  for (const { key } of maybeTable(prior, table)?.columns ?? []) {
    const [source, target] = [priorId(placeId(table, code, key)), priorId(placeId(table, to, key))];
    // Two old 项 may have become one.
    const parts = presentFacts(gathering, [target, source]);
    const [only, second] = parts;
    if (only) put(gathering, second ? sumFact({ ...only, id: target }, parts) : { ...only, id: target });
    gathering.facts.delete(source);
  }
}

/**
 * 助手资料 first; null where a cell of last year's book stands there already; else what the missing row means: asked for,
 * or nothing.
 */
function priorOfRow(gathering: Gathering, row: ComparedRow, recoded: readonly PriorItem[]): Fact | null {
  const id = priorId(row.fact);
  const name = `${row.code}${wordsAt(gathering.facts, nameId(row.code)) ?? ''}`;
  const identity = { id, label: `上年${name}`, caliber: caliberOfId(gathering, row.fact, { period: 'prior' }) };
  const given = gathering.supplement.amounts[id];
  if (given) return amountFact(identity, given);
  if (gathering.facts.has(id)) return null;
  const before = gathering.prior ? maybeTable(gathering.prior, row.table) : undefined;
  if (!before) return blankFact(identity, AMOUNT_WANTED, `${name}的上年数（万元），见上年公开稿`);
  return lostBlank(identity, name, row, recoded) ?? unprinted(gathering, before, identity, row);
}

/** A new 项 may hold what last year stood under a code that was not found again in the same 类. */
function lostBlank(identity: Identity, name: string, row: ComparedRow, recoded: readonly PriorItem[]): Fact | null {
  const lost = recoded.filter(
    ({ table, code, to }) => to === null && table === row.table && code.slice(0, 3) === row.code.slice(0, 3),
  );
  if (lost.length === 0 || row.code.length !== ITEM_DIGITS) return null;
  const codes = lost.map((item) => `${item.code}${item.name}`).join('、');
  const prompt = `${name}的上年数（万元）；上年决算表没有这一行，上年的${codes}在本年科目里没有，是否转到这里请核对（没有填0）`;
  return blankFact(identity, AMOUNT_WANTED, prompt);
}

/** A row that last year's table does not print is what its finer rows add up to: nothing, where it has none. */
function unprinted(
  gathering: Gathering,
  before: RecognisedTable,
  identity: Identity,
  { table, code, column }: ComparedRow,
): Fact | null {
  const below = nearestBelow(code, codedRows(before).keys()).map((child) => priorId(placeId(table, child, column)));
  const parts = presentFacts(gathering, below);
  if (parts.length > 0) return sumFact(identity, parts);
  return sumFact(identity, [], `上年${before.title}没有${code}这一行，上年数为0`);
}
