import { gatherFacts } from '../../facts';
import type { FactTable, ReportModel } from '../../model';
import { priorBookOf, type Case } from '../case';

/** Everything that a text about a case can say. */
export function factsOf({
  report,
  kept,
  others,
}: Pick<Case, 'kept' | 'others'> & { readonly report: ReportModel }): FactTable {
  return gatherFacts(report, {
    supplement: kept.supplement,
    prior: priorBookOf({ others }) ?? undefined,
    internal: others.internal?.[0]?.report,
  });
}
