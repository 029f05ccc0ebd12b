import type { ReportModel } from '../../model';
import { placeIn } from '../ids';
import { internalObjection } from '../reading/internal';
import { readTables } from '../reading/read-tables';
import { isKnown, put, type Gathering } from './gathering';

/** What only the 财决 workbook holds: 机构运行信息表 (附03), where the open book does not print it. */
export function addInternal(gathering: Gathering, internal: ReportModel | undefined): void {
  if (internal === undefined || internalObjection(gathering.report, internal) !== null) return;
  for (const fact of readTables(internal, 'internal').values()) {
    if (placeIn(fact.id)?.table === 'agencyOperations' && !isKnown(gathering, fact.id)) put(gathering, fact);
  }
}
