import type { Fact, FactId } from '../../model';
import { functionalName } from '../../standards';
import { ancestors } from '../reading/codes';
import { caliberOfId, put, type Gathering } from './gathering';
import { headingId, nameId } from '../ids';
import { TEXT_WANTED, blankFact, cellOrigin, textFact, toldOrigin } from '../making/make-fact';
import { printedNames } from '../reading/names';

/** Whose accounts these are, and of which year. What could not be told becomes a blank with the words. */
export function addHeading(gathering: Gathering): void {
  const { unitName, year } = gathering.report;
  addText(gathering, headingId('unitName'), '单位名称', unitName);
  addText(gathering, headingId('year'), '决算年度', year);
  addText(gathering, headingId('priorYear'), '上年度', year === null ? null : year - 1);
}

function addText(gathering: Gathering, id: FactId, label: string, value: string | number | null): void {
  if (value === null) return;
  const identity = { id, label, caliber: caliberOfId(gathering, id) };
  put(gathering, textFact(identity, String(value), toldOrigin(label)));
}

/** Names of codes as the tables print them, and of the levels that no table prints. */
export function addNames(gathering: Gathering): void {
  const { report, items, facts } = gathering;
  for (const { code, text, source, table } of printedNames(report).values()) {
    put(gathering, textFact(nameIdentity(gathering, code), text, cellOrigin(`${table} 科目名称`, source)));
  }
  for (const code of [...items.values()].flat()) {
    const unprinted = [code, ...ancestors(code)].filter((level) => !facts.has(nameId(level)));
    put(gathering, ...unprinted.map((level) => unprintedName(gathering, level)));
  }
}

/** Names belong to a code, whatever table prints them. */
function nameIdentity(gathering: Gathering, code: string) {
  const id = nameId(code);
  return { id, label: `科目${code}的名称`, caliber: caliberOfId(gathering, id) };
}

/** The name of a code that no table prints: from 助手资料, the classification of the year, else a blank. */
function unprintedName(gathering: Gathering, code: string): Fact {
  const identity = nameIdentity(gathering, code);
  const given = gathering.supplement.texts[identity.id]?.trim();
  if (given) return textFact(identity, given);
  const standard = functionalName(code, gathering.report.year);
  if (standard !== null) return textFact(identity, standard, toldOrigin('政府收支分类科目'));
  return blankFact(identity, TEXT_WANTED, `功能分类科目${code}的名称，表中没有这一级的行`);
}
