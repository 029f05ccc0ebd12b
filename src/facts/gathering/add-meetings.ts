import { formatAmount, maybeTable, type FactId } from '../../model';
import { placeId } from '../ids';
import { AMOUNT_WANTED, amountFact, blankFact } from '../making/make-fact';
import { shownFen } from '../making/percent';
import { fenAt } from '../making/values';
import { wordOf, type Word } from '../vocabulary';
import { caliberOfId, isKnown, put, type Gathering } from './gathering';

/** 会议费 and 培训费 by their codes in the table of 基本支出. */
const CODES: Readonly<Record<string, string>> = { 会议费: '30215', 培训费: '30216' };

/**
 * 会议费 and 培训费 are told of all spending; 公开06 holds what 基本支出 of 一般公共预算 paid. Where that is all the
 * spending there is, it is the answer; else it is told to whoever fills in the rest.
 */
export function addMeetings(gathering: Gathering): void {
  if (!maybeTable(gathering.report, 'generalBudgetBasic')) return;
  for (const [name, code] of Object.entries(CODES)) addMeeting(gathering, wordOf(name), code);
}

/** Left alone where it is known already, or where the cell that would tell it cannot be read. */
function addMeeting(gathering: Gathering, word: Word, code: string): void {
  const { facts } = gathering;
  if (isKnown(gathering, word.fact)) return;
  const cell = facts.get(placeId('generalBudgetBasic', code, 'finalAmount'));
  if (cell?.kind === 'blank') return;
  const identity = { id: word.fact, label: word.name, caliber: caliberOfId(gathering, word.fact) };
  const basic = cell?.kind === 'amount' ? cell : amountFact(identity, { fen: 0, step: 0 }, NO_ROW);
  if (isAllSpending(gathering)) {
    put(gathering, { ...basic, ...identity });
    return;
  }
  const told = formatAmount(shownFen(basic.fen), '万元', { grouping: false });
  const prompt = `${word.name}（万元），全部支出口径，见${word.whereFound}；公开06表（基本支出）里是${told}万元，其他支出里的另加`;
  put(gathering, blankFact(identity, AMOUNT_WANTED, prompt));
}

const NO_ROW = { formula: '公开06表没有这一行', sources: [], derivation: { kind: 'cell' } } as const;

/** Whether 基本支出 of 一般公共预算 is all that was spent. */
function isAllSpending({ facts }: Gathering): boolean {
  const [all, basic] = ['本年支出合计', '一般公共预算基本支出合计'].map((name) => spent(facts, wordOf(name).fact));
  return all !== null && all === basic;
}

/** As a text shows it, so that figures that print alike count as alike. */
function spent(facts: Gathering['facts'], id: FactId): number | null {
  const fen = fenAt(facts, id);
  return fen === null ? null : shownFen(fen);
}
