import { ACHIEVEMENT_LIST, gatherFacts, PROJECT_LIST } from '../../facts';
import { EVALUATION_TEMPLATES } from '../../evaluation';
import { isVariantEntry, ownEntryNames } from '../../language';
import { TEMPLATES, termOf } from '../../narrative';
import { EMPTY_SUPPLEMENT, type ReportModel, type Supplement } from '../../model';
import { entryNames, filledEntries, type EntryNames, type FilledEntry } from '../../supplement';
import { LAST_TEXT } from '../draft/words';
import { draft, draftOptions, type DraftInputs, type DraftKind } from '../draft/draft';

const ALL_TEMPLATES = [...TEMPLATES, ...EVALUATION_TEMPLATES];

/** The texts that ask for entries, each with its own. */
const KINDS: readonly DraftKind[] = ['narrative', 'evaluation'];
/** What a text asks for depends on these. */
const LISTS: readonly string[] = [PROJECT_LIST, ACHIEVEMENT_LIST];

/** Names of all entries, those that are filled in included: what the same text would ask for without them. */
export function namesOf(report: ReportModel, inputs: DraftInputs): EntryNames {
  const { unitKind, amounts, texts } = inputs.supplement;
  const own = Object.fromEntries(Object.entries(texts).filter(([id]) => isVariantEntry(id) || LISTS.includes(id)));
  const bare: Supplement = { ...EMPTY_SUPPLEMENT, unitKind, amounts, texts: own };
  const asked = KINDS.flatMap(
    (kind) => draft(report, { ...inputs, supplement: bare, template: undefined }, kind).missing,
  );
  const named = new Map([...ownEntryNames(ALL_TEMPLATES, texts), ...termNames(texts)]);
  return entryNames(gatherFacts(report, draftOptions(inputs)), asked, named);
}

function termNames(texts: Supplement['texts']): readonly (readonly [id: string, name: string])[] {
  return Object.keys(texts).flatMap((id) => {
    const term = termOf(id);
    return term === null ? [] : [[id, LAST_TEXT.term(term)] as const];
  });
}

/** What was filled in already, by its name. */
export function filledByName(report: ReportModel, inputs: DraftInputs): readonly FilledEntry[] {
  return filledEntries(inputs.supplement, namesOf(report, inputs));
}
