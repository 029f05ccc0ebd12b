import { maybeTable, type FactId } from '../../model';
import { nameId, placeId, shareId } from '../ids';
import { ratioFact, sumFact } from '../making/make-fact';
import { wordsAt } from '../making/values';
import { codedRows, nearestBelow } from '../reading/codes';
import { basicCategories, projectSections } from '../reading/structure';
import { caliberOfId, presentFacts, put, type Gathering } from './gathering';

const BASIC = 'generalBudgetBasic';
const GENERAL = 'generalBudgetExpenditure';
const PROJECT = 'projectExpenditure';

/** What 基本支出 and 项目支出 are made of: each 类 of the one by economy, each 款 of the other by function, and shares. */
export function addStructure(gathering: Gathering): void {
  for (const code of basicCategories(gathering.report)) {
    const id = placeId(BASIC, code, 'finalAmount');
    addUnprinted(gathering, id, code, BASIC, 'finalAmount');
    addShare(gathering, id, placeId(BASIC, 'basicTotal', 'finalAmount'));
  }
  for (const code of projectSections(gathering.report)) {
    const id = placeId(GENERAL, code, PROJECT);
    addUnprinted(gathering, id, code, GENERAL, PROJECT);
    addShare(gathering, id, placeId(GENERAL, 'total', PROJECT));
  }
}

/** A row that the table does not print is what its finer rows add up to. */
function addUnprinted(
  gathering: Gathering,
  id: FactId,
  code: string,
  table: typeof BASIC | typeof GENERAL,
  column: string,
): void {
  const recognised = maybeTable(gathering.report, table);
  if (gathering.facts.has(id) || !recognised) return;
  const below = nearestBelow(code, codedRows(recognised).keys()).map((child) => placeId(table, child, column));
  const parts = presentFacts(gathering, below);
  const label = wordsAt(gathering.facts, nameId(code)) ?? code;
  if (parts.length > 0) put(gathering, sumFact({ id, label, caliber: caliberOfId(gathering, id) }, parts));
}

/** In percent of the whole; nothing where either is missing. */
function addShare(gathering: Gathering, part: FactId, whole: FactId): void {
  const [top, base] = [gathering.facts.get(part), gathering.facts.get(whole)];
  if (!top || !base) return;
  put(gathering, ratioFact({ id: shareId(part, whole), label: `${top.label}占比`, caliber: top.caliber }, top, base));
}
