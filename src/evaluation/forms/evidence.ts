import type { FormCell, FormTable } from '../../model';
import { normaliseText } from '../../standards';
import { EMPTY_CELL, numberCell } from './form-cells';
import type { FormFinding } from './form-rules';
import { FORM_WORDS } from './form-words';
import { keptRows, keptText } from './indicator-lines';
import type { ScoredForm } from './scored-form';

/** A line of a 佐证材料目录. `project` is empty where the list does not say which one it is of. */
export interface EvidenceLine {
  readonly project: string;
  readonly indicator: string;
  readonly material: string;
  readonly place: string;
}

/** As 助手资料 keeps it: 项目｜三级指标｜材料名称｜页码或存放位置, a line each. */
export function evidenceLines(text: string): readonly EvidenceLine[] {
  return keptRows(text).map(([project = '', indicator = '', material = '', place = '']) => ({
    project,
    indicator,
    material,
    place,
  }));
}

/** The same as one text. */
export function evidenceText(lines: readonly EvidenceLine[]): string {
  return keptText(lines.map(({ project, indicator, material, place }) => [project, indicator, material, place]));
}

/** An indicator of a form with what the list names for it. */
interface Proof {
  readonly form: ScoredForm;
  readonly indicator: ScoredForm['indicators'][number];
  readonly materials: readonly EvidenceLine[];
}

function proofsOf(forms: readonly ScoredForm[], evidence: readonly EvidenceLine[]): readonly Proof[] {
  return forms.flatMap((form) =>
    form.indicators.map((indicator) => ({
      form,
      indicator,
      materials: evidence.filter((each) => isFor(each, form.name, indicator.third)),
    })),
  );
}

/** The project is the form's where the list names one; an indicator is named by its whole name. */
function isFor({ project, indicator, material }: EvidenceLine, name: string, third: string): boolean {
  const same = (one: string, other: string): boolean => normaliseText(one) === normaliseText(other);
  return material !== '' && same(indicator, third) && (project === '' || isOfForm(project, name));
}

/** “培训项目”, or with the 专项 before it. The whole unit's is filed under any word for it. */
function isOfForm(project: string, name: string): boolean {
  const [one, other] = [normaliseText(project), normaliseText(name)];
  return one === other || one.endsWith(`:${other}`) || (name === FORM_WORDS.whole && one.includes('整体'));
}

/** 佐证材料目录 as it is handed in: every indicator with its materials; null where no form has an indicator. */
export function evidenceTable(
  forms: readonly ScoredForm[],
  evidence: readonly EvidenceLine[],
  year: number | null,
): FormTable | null {
  const lines = proofsOf(forms, evidence).flatMap(({ form, indicator, materials }) => {
    const told = materials.length > 0 ? materials : [null];
    return told.map((each): readonly FormCell[] => [
      { text: form.name },
      { text: indicator.third },
      { text: indicator.actual },
      each ? { text: each.material } : { text: FORM_WORDS.wantedMaterial, isOpen: true },
      each ? { text: each.place } : EMPTY_CELL,
    ]);
  });
  if (lines.length === 0) return null;
  return {
    name: FORM_WORDS.evidenceSheet,
    title: FORM_WORDS.evidenceTitle(year),
    widths: [8, 26, 30, 18, 36, 18],
    blocks: [
      {
        heading: null,
        header: FORM_WORDS.evidenceHeader,
        rows: lines.map((cells, index) => [numberCell(index + 1), ...cells]),
      },
    ],
    notes: FORM_WORDS.evidenceNotes,
    isOfWords: true,
  };
}

/**
 * Indicators that have an outcome and no material, and materials that are for no indicator. Nothing where no list was
 * read; an indicator without an outcome needs none yet.
 */
export function checkEvidence(forms: readonly ScoredForm[], evidence: readonly EvidenceLine[]): readonly FormFinding[] {
  if (evidence.length === 0) return [];
  const proofs = proofsOf(forms, evidence);
  const used = new Set(proofs.flatMap(({ materials }) => materials));
  const missing = forms.flatMap((form) => {
    const names = proofs.filter(
      (proof) => proof.form === form && proof.indicator.actual !== '' && proof.materials.length === 0,
    );
    return names.length === 0
      ? []
      : [
          FORM_WORDS.noEvidence(
            form.name,
            names.map(({ indicator }) => indicator.third),
          ),
        ];
  });
  const strange = evidence
    .filter((each) => each.material !== '' && each.indicator !== '' && !used.has(each))
    .map(({ material, indicator }) => FORM_WORDS.strangeEvidence(material, indicator));
  return [...missing, ...strange].map((message) => ({ rule: 'JX11', message, spot: null }));
}
