import type { ReportModel } from '../../model';
import { placeIn } from '../ids';
import { internalObjection } from '../reading/internal';
import { PROJECT_TABLE } from '../reading/projects';
import { projectOfRow } from '../../standards';
import { AMOUNT_WORDS, balanceBudgetOf } from '../vocabulary';
import { EVALUATION_VOCABULARY } from '../vocabulary/evaluation-words';
import { readTables } from '../reading/read-tables';
import { isKnown, put, type Gathering } from './gathering';

/** What of the 财决 workbook texts tell besides the public tables: 附03, the projects of 财决06, the budgets of 财决01-1. */
function isTaken(id: string): boolean {
  const place = placeIn(id);
  const isProject = place?.table === PROJECT_TABLE && projectOfRow(place.row) !== null;
  return place?.table === 'agencyOperations' || isProject || BUDGETS_OF_APPROPRIATION.has(id);
}

/** 年初预算 and 全年预算 of 财政拨款 and of each of the three budgets, which only 财决01-1 prints. */
const BUDGETS_OF_APPROPRIATION: ReadonlySet<string> = new Set([
  ...EVALUATION_VOCABULARY.map(({ fact }) => fact),
  ...AMOUNT_WORDS.flatMap(({ fact }) =>
    (['original', 'adjusted'] as const).flatMap((basis) => balanceBudgetOf(fact, basis) ?? []),
  ),
]);

/** What only the 财决 workbook holds, where the open book does not print it. */
export function addInternal(gathering: Gathering, internal: ReportModel | undefined): void {
  if (internal === undefined || internalObjection(gathering.report, internal) !== null) return;
  for (const fact of readTables(internal, 'internal').values()) {
    if (isTaken(fact.id) && !isKnown(gathering, fact.id)) put(gathering, fact);
  }
}
