import { gatherFacts } from '../../facts';
import { isVariantEntry } from '../../language';
import { EMPTY_SUPPLEMENT, type ReportModel, type Supplement } from '../../model';
import { ownEntryNames } from '../../narrative';
import { entryNames, filledEntries, type EntryNames, type FilledEntry } from '../../supplement';
import { draft, draftOptions, type DraftInputs } from '../draft/draft';

/** Names of all entries, those that are filled in included: what the same text would ask for without them. */
export function namesOf(report: ReportModel, inputs: DraftInputs): EntryNames {
  const { unitKind, amounts, texts } = inputs.supplement;
  const own = Object.fromEntries(Object.entries(texts).filter(([id]) => isVariantEntry(id)));
  const bare: Supplement = { ...EMPTY_SUPPLEMENT, unitKind, amounts, texts: own };
  const { missing } = draft(report, { ...inputs, supplement: bare });
  return entryNames(gatherFacts(report, draftOptions(inputs)), missing, ownEntryNames(texts));
}

/** What was filled in already, by its name. */
export function filledByName(report: ReportModel, inputs: DraftInputs): readonly FilledEntry[] {
  return filledEntries(inputs.supplement, namesOf(report, inputs));
}
