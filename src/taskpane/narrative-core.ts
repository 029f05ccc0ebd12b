import { createWorkbook } from '../document';
import { gatherFacts } from '../facts';
import { EMPTY_SUPPLEMENT, type Draft, type ReportModel, type Supplement, type UnitKind } from '../model';
import {
  editableSections,
  handEditId,
  isVariantEntry,
  LEFT_OUT,
  switchEntry,
  SWITCH_CHOICES,
  switchWords,
} from '../language';
import { draftBrief, draftNarrative, ownEntryNames, sentenceProblems, TEMPLATES, variantOf } from '../narrative';
import { readBudget } from '../recognition';
import { briefDocx, draftHtml, narrativeDocx } from '../reports';
import {
  budgetAmounts,
  entryNames,
  filledEntries,
  fillBlank,
  formFileName,
  formSheets,
  keptFor,
  maybeForm,
  maybeKept,
  mergeAnswers,
  mergeForms,
  sideFileName,
  sideFileSheets,
  UNIT_KIND_NAMES,
  unitList,
  waiveBlank,
  workingCopySheets,
  type EntryNames,
  type KeptData,
} from '../supplement';
import type { DraftInputs, NarrativeCore, TemplateForm } from './store/narrative-core';

/** In the order in which they are offered. */
const UNIT_KINDS: readonly UnitKind[] = [
  'administrative',
  'civilServiceManaged',
  'publicInstitution',
  'hospital',
  'school',
  'township',
];

export const narrativeCore: NarrativeCore = {
  choices: {
    templates: TEMPLATES.map(({ id, title }) => ({ id, title })),
    unitKinds: UNIT_KINDS.map((kind) => ({ kind, title: UNIT_KIND_NAMES[kind] })),
  },
  draft: (report, inputs) => draftNarrative(report, optionsOf(inputs)),
  brief: (report, inputs) => draftBrief(report, optionsOf(inputs)),
  html: draftHtml,
  docx: (draft, report, kind) => (kind === 'brief' ? briefDocx : narrativeDocx)(draft, report),
  fill: fillBlank,
  waive: waiveBlank,
  filled: (report, inputs) => filledEntries(inputs.supplement, namesOf(report, inputs)),
  handEditId,
  leftOut: LEFT_OUT,
  templateForm,
  trySentence(report, inputs, section, { entry, each }, text) {
    const { supplement } = inputs;
    const problems = text.trim() === '' ? [] : sentenceProblems(text, each);
    const texts = { ...supplement.texts, [entry]: problems.length > 0 ? '' : text };
    const { sections } = narrativeCore.draft(report, { ...inputs, supplement: { ...supplement, texts } });
    return { problems, section: sections.find(({ id }) => id === section) ?? null };
  },
  async readBook(name, bytes) {
    const { readFile } = await import(/* webpackChunkName: "file-host" */ '../host/read-file');
    return (await readFile(name, bytes)).snapshot;
  },
  readKept: maybeKept,
  keptFor,
  mergeAnswers,
  keptFile(report, kept, inputs, { findings }) {
    const names = namesOf(report, inputs);
    const { missing } = narrativeCore.draft(report, inputs);
    const sheets = sideFileSheets(kept, { names, missing, check: { findings } });
    return { name: sideFileName(kept), bytes: createWorkbook(sheets) };
  },
  keptSheet(report, kept, inputs, { findings }) {
    // Rules and explanations of one's own have sheets of their own, which are written where they are made.
    const entries: KeptData = { ...kept, customRules: [], supplement: { ...kept.supplement, explanations: [] } };
    const { missing } = narrativeCore.draft(report, inputs);
    const names = namesOf(report, inputs);
    const [sheet] = workingCopySheets(entries, { names, missing, check: { findings } });
    if (!sheet) throw new RangeError('no sheet for what is kept');
    return sheet;
  },
  budget: (report, snapshot) => budgetAmounts(report, readBudget(snapshot)),
  forms(report, inputs) {
    const names = namesOf(report, inputs);
    const { missing } = narrativeCore.draft(report, inputs);
    const units = unitList(inputs.supplement);
    return (units.length > 0 ? units : [null]).map((unitName) => {
      const head = { unitName, year: report.year };
      return { name: formFileName(head), bytes: createWorkbook(formSheets(head, missing, names)) };
    });
  },
  readForm: maybeForm,
  mergeForms,
};

function optionsOf({ supplement, prior }: DraftInputs) {
  return { supplement, prior: prior ?? undefined };
}

/** Names of all entries, those that are filled in included: what the same text would ask for without them. */
function namesOf(report: ReportModel, inputs: DraftInputs): EntryNames {
  const { unitKind, amounts, texts } = inputs.supplement;
  const own = Object.fromEntries(Object.entries(texts).filter(([id]) => isVariantEntry(id)));
  const bare: Supplement = { ...EMPTY_SUPPLEMENT, unitKind, amounts, texts: own };
  const { missing } = narrativeCore.draft(report, { ...inputs, supplement: bare });
  return entryNames(gatherFacts(report, optionsOf(inputs)), missing, ownEntryNames(inputs.supplement.texts));
}

/** @throws RangeError for a draft that was made by no template of the product */
function templateForm({ template: id }: Draft, { texts }: Supplement): TemplateForm {
  const template = TEMPLATES.find((each) => each.id === id);
  if (!template) throw new RangeError(`no template ${id}`);
  const { switches } = variantOf(template, texts).template;
  return {
    id,
    title: template.title,
    sections: editableSections(template, texts),
    switches: SWITCH_CHOICES.map((choice) => ({
      entry: switchEntry(id, choice.key),
      title: choice.title,
      options: choice.options.map(({ words }) => words),
      chosen: switchWords(choice, switches),
    })),
  };
}
