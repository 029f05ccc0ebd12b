import { UNWATCHED, type TextDocument, type Watch } from '../../model';
import { readText } from '../../reading';
import type { Judged } from '../judge';
import type { Materials } from '../materials';
import type { Opened } from '../open';
import { proofreadText, type Proofread } from './proofread-text';

/** The tables of a document seldom name their year: what its text tells counts where nobody says. */
export function materialsFor(document: TextDocument | null, materials: Materials): Materials {
  if (document === null || materials.answers.year !== undefined) return materials;
  const { year } = readText(document);
  return year === null ? materials : { ...materials, answers: { ...materials.answers, year } };
}

/** The text of a document, held against its own tables and what else belongs to its case. */
export function proofreadWhole(
  document: TextDocument,
  opened: Opened,
  judged: Judged,
  watch: Watch = UNWATCHED,
): Proofread {
  return proofreadText(document, { ...opened.unit, report: opened.report, check: judged.check }, watch);
}
