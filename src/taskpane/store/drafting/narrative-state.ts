import { EMPTY_SUPPLEMENT, type Supplement } from '../../../model';
import type { Collected, DraftChoices } from '../../../casework';

/** 情况说明 / 绩效自评报告 */
export type WholeTextKind = 'narrative' | 'evaluation';

/** What the page 情况说明 holds besides the draft. */
export interface NarrativeData {
  /** 助手资料 as it stands in the pane. */
  readonly supplement: Supplement;
  /** Entries that no file and no sheet holds yet. */
  readonly supplementUnsaved: boolean;
  /** Figures as the last draft told them, by fact. */
  readonly figures: ReadonlyMap<string, string>;
  /** Figures that cells changed since they were last looked at: by fact, what was told before. */
  readonly changed: ReadonlyMap<string, string>;
  /** What the books and forms that were read in say about themselves. */
  readonly inputRemarks: readonly string[];
  /** 收集表 that were read in; those of the year before fill in last year's figures of new ones. */
  readonly returned: readonly Collected[];
  /** What can be chosen for a draft. */
  readonly choices: DraftChoices;
  /** Which text is on show. */
  readonly textKind: WholeTextKind;
  /** What was said of figures in doubt that were looked at and are to go out as they are. */
  readonly doubtsSeen: readonly string[];
  /** The unit's own template is on show instead of the draft. */
  readonly showsTemplate: boolean;
}

/** Before a draft nobody knows which templates there are. */
const NO_TEMPLATES = { entry: '', templates: [] } as const;

/** 情况说明 is what most come for; 绩效自评 is chosen. */
export const INITIAL_NARRATIVE: NarrativeData = {
  supplement: EMPTY_SUPPLEMENT,
  supplementUnsaved: false,
  figures: new Map(),
  changed: new Map(),
  inputRemarks: [],
  returned: [],
  choices: { narrative: NO_TEMPLATES, evaluation: NO_TEMPLATES },
  textKind: 'narrative',
  doubtsSeen: [],
  showsTemplate: false,
};

/** What of a workbook that was opened before serves the same one opened anew. */
export function carriedNarrative(earlier: NarrativeData): Partial<NarrativeData> {
  const { supplement, supplementUnsaved, figures, changed, textKind } = earlier;
  return { supplement, supplementUnsaved, figures, changed, textKind };
}
