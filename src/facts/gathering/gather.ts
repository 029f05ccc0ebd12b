import { EMPTY_SUPPLEMENT, type FactTable, type ReportModel, type Supplement } from '../../model';
import { addBudgets } from './add-budgets';
import { addChanges, addCompletions, addShares } from './add-comparisons';
import { addIndicators } from './add-indicators';
import { addInternal } from './add-internal';
import { addMeetings } from './add-meetings';
import { addHeading, addNames } from './add-names';
import { addAgencyOperations, addMissingCategories, addPriorTotals, addTotals } from './add-sums';
import { addPriorRows } from './add-prior-rows';
import { addProjects } from './add-projects';
import { addStructure } from './add-structure';
import { addPrior, addWords } from './add-words';
import type { Gathering } from './gathering';
import { ITEM_TABLES, itemCodes } from '../reading/items';
import { usablePrior } from '../reading/prior';
import { readTables } from '../reading/read-tables';

export interface FactInputs {
  readonly prior?: ReportModel | undefined;
  /** The 财决 workbook: what it holds besides the public tables. */
  readonly internal?: ReportModel | undefined;
  readonly supplement?: Supplement | undefined;
  /** The report is 本级's own book, and another one is the open one: its cells say so. */
  readonly isOwnLevelBook?: boolean;
}

/**
 * Everything that a text about this report can say, by fact id: each amount of the tables (id = its
 * place), 上年数 (`prior:`), budgets (`budget:`), and over them changes, growth, completion and shares.
 * What no book holds and 助手资料 does not give either stands as a blank with its prompt.
 * What the 财决 workbook alone holds (附03) is read from there.
 * A book given as `prior` counts only where it is the year before (see `usablePrior`).
 */
export function gatherFacts(report: ReportModel, inputs: FactInputs = {}): FactTable {
  const supplement = inputs.supplement ?? EMPTY_SUPPLEMENT;
  const gathering: Gathering = {
    report,
    supplement,
    prior: usablePrior(report, inputs.prior),
    items: new Map(ITEM_TABLES.map((table) => [table, itemCodes(report, supplement, table)])),
    facts: readTables(report, inputs.isOwnLevelBook === true ? 'ownLevel' : 'current'),
  };
  addInternal(gathering, inputs.internal);
  addHeading(gathering);
  addNames(gathering);
  addMissingCategories(gathering);
  addWords(gathering);
  addTotals(gathering);
  addAgencyOperations(gathering);
  addMeetings(gathering);
  addPrior(gathering);
  addPriorTotals(gathering);
  addPriorRows(gathering);
  addBudgets(gathering);
  addChanges(gathering);
  addCompletions(gathering);
  addShares(gathering);
  addStructure(gathering);
  addIndicators(gathering);
  addProjects(gathering);
  return gathering.facts;
}
