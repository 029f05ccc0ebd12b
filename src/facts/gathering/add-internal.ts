import type { ReportModel } from '../../model';
import { placeIn } from '../ids';
import { internalObjection } from '../reading/internal';
import { PROJECT_TABLE } from '../reading/projects';
import { projectOfRow } from '../../standards';
import { EVALUATION_VOCABULARY } from '../vocabulary/evaluation-words';
import { readTables } from '../reading/read-tables';
import { isKnown, put, type Gathering } from './gathering';

/** What of the 财决 workbook texts tell besides the public tables: 附03, the projects of 财决06, the budgets of 财决01-1. */
function isTaken(id: string): boolean {
  const place = placeIn(id);
  const isProject = place?.table === PROJECT_TABLE && projectOfRow(place.row) !== null;
  return place?.table === 'agencyOperations' || isProject || isBudgetOfAppropriation(id);
}

/** 财政拨款年初预算 and 全年预算, which only 财决01-1 prints. */
function isBudgetOfAppropriation(id: string): boolean {
  return EVALUATION_VOCABULARY.some(({ fact }) => fact === id);
}

/** What only the 财决 workbook holds, where the open book does not print it. */
export function addInternal(gathering: Gathering, internal: ReportModel | undefined): void {
  if (internal === undefined || internalObjection(gathering.report, internal) !== null) return;
  for (const fact of readTables(internal, 'internal').values()) {
    if (isTaken(fact.id) && !isKnown(gathering, fact.id)) put(gathering, fact);
  }
}
