import fc from 'fast-check';
import { draftDocx, revisedDocx, updateText } from '../../../src/casework';
import { NOTHING_KEPT } from '../../../src/casework/kept/kept-data';
import { readDocx } from '../../../src/document/docx/read';
import { gatherFacts } from '../../../src/facts';
import {
  EMPTY_SUPPLEMENT,
  type Draft,
  type ReportModel,
  type Revision,
  type Supplement,
  type TextFinding,
  type UnitKind,
} from '../../../src/model';
import { TEMPLATE_ENTRY } from '../../../src/language';
import { draftNarrative, TEMPLATES } from '../../../src/narrative';
import { proofread } from '../../../src/proofreading';
import { readText } from '../../../src/reading';
import { recognise } from '../../../src/recognition';
import { layOut, priorUnit, randomOf, randomUnit } from '../generator';
import { consistentBook, seeds, type Item, type Seed } from '../narrative/random-book';
import { consistentAnswers } from './consistent-answers';
import { settleChanges } from './settle-changes';

/**
 * How the books of two years stand to each other: the same 项 with other amounts, a third of them others, none the same,
 * or a made-up unit's workbooks with all nine tables.
 */
export const PAIR_KINDS = ['same', 'some', 'other', 'units'] as const;
export type PairKind = (typeof PAIR_KINDS)[number];

/** A draft of one year brought to the next by way of .docx, and the draft of the next year itself. */
export interface RoundTrip {
  readonly template: string;
  readonly original: string;
  readonly wanted: string;
  readonly accepted: string;
  readonly rejected: string;
  /** What proof-reading holds to be wrong in what was brought over. */
  readonly wrong: readonly TextFinding[];
  readonly revision: Revision;
  readonly bytes: Uint8Array;
}

interface Years {
  readonly before: ReportModel;
  readonly old: ReportModel;
  readonly now: ReportModel;
  readonly unitKind: UnitKind;
}

export interface Answered {
  readonly draft: Draft;
  readonly supplement: Supplement;
}

/** Brings draft number `seed` to the next year and back; all templates in turn. */
export async function roundTrip(seed: number, kind: PairKind): Promise<RoundTrip> {
  const template = TEMPLATES[seed % TEMPLATES.length]?.id ?? '';
  const { before, old, now, unitKind } = kind === 'units' ? unitYears(seed) : bookYears(seed, kind);
  const first = answered(old, before, template, unitKind);
  const second = answered(now, old, template, unitKind);
  const original = await draftDocx(first.draft, printed(old), 'narrative');
  const document = readDocx('上年稿.docx', original).text;
  const { texts } = second.supplement;
  const supplement = { ...second.supplement, texts: { ...texts, [TEMPLATE_ENTRY]: template } };
  const kept = { ...NOTHING_KEPT, supplement };
  const named = [old, before].map((report) => ({ name: report.fileName, report }));
  const { revision } = updateText(document, { report: now, kept, others: { prior: named.slice(0, 1) } }, named);
  const { bytes } = revisedDocx(original, revision, new Date(2024, 0, 1));
  const accepted = readDocx('', settleChanges(bytes, 'accept')).text;
  const facts = gatherFacts(now, { prior: old, supplement: second.supplement });
  const { findings } = proofread(accepted, readText(accepted, facts), { facts });
  return {
    template,
    original: document.plain,
    wanted: readDocx('', await draftDocx(second.draft, printed(now), 'narrative')).text.plain,
    accepted: accepted.plain,
    rejected: readDocx('', settleChanges(bytes, 'reject')).text.plain,
    wrong: findings.filter(({ severity }) => severity === 'error'),
    revision,
    bytes,
  };
}

/** Two lines of 总计 alone are no 总表, which nobody would know as one. */
function printed(report: ReportModel): ReportModel {
  const { tables } = report;
  return { ...report, tables: tables.filter(({ id, rows }) => id !== 'incomeExpenditure' || rows.length > 2) };
}

/** The draft of a book with every blank filled in, by a template or by the one that its year and region ask for, and what was filled in. */
export function answered(
  report: ReportModel,
  prior: ReportModel,
  template: string | undefined,
  unitKind: UnitKind,
): Answered {
  const random = randomOf(report.year ?? 0, 'answers');
  let supplement: Supplement = { ...EMPTY_SUPPLEMENT, unitKind };
  let draft = draftNarrative(report, { template, prior, supplement });
  for (let round = 0; round < 6 && draft.missing.length > 0; round += 1) {
    supplement = consistentAnswers(report, draft.missing, supplement, unitKind, random);
    draft = draftNarrative(report, { template, prior, supplement });
  }
  return { draft, supplement };
}

function bookYears(seed: number, kind: Exclude<PairKind, 'units'>): Years {
  const [unit, other] = fc.sample(seeds, { seed, numRuns: 2 });
  if (!unit || !other) throw new RangeError('no unit');
  const amounts = { ...other, unitKind: unit.unitKind, scope: unit.scope, printsCategories: unit.printsCategories };
  const later = {
    ...amounts,
    items: itemsLater(unit.items, other.items, kind),
    fundItems: itemsLater(unit.fundItems, other.fundItems, kind),
  };
  return {
    before: consistentBook(sameItems(unit, other), 2020),
    old: consistentBook(unit, 2021),
    now: consistentBook(later, 2022),
    unitKind: unit.unitKind,
  };
}

function sameItems(unit: Seed, other: Seed): Seed {
  const later = (own: readonly Item[], those: readonly Item[]): readonly Item[] => itemsLater(own, those, 'same');
  return { ...unit, items: later(unit.items, other.items), fundItems: later(unit.fundItems, other.fundItems) };
}

function itemsLater(own: readonly Item[], others: readonly Item[], kind: PairKind): readonly Item[] {
  if (kind === 'other') return others;
  const same = own.map((item, index): Item => {
    const { basic, project } = others[index % Math.max(1, others.length)] ?? {
      basic: item.project,
      project: item.basic,
    };
    return { ...item, basic: basic + index, project };
  });
  if (kind === 'same') return same;
  const stays = same.filter((_, index) => index % 3 !== 2);
  const came = others.filter(({ code }, index) => index % 3 === 2 && !same.some((item) => item.code === code));
  return [...stays, ...came];
}

function unitYears(seed: number): Years {
  const unit = randomUnit(seed, { year: 2024 });
  const last = priorUnit(unit, seed);
  const [now, old, before] = [unit, last, priorUnit(last, seed)].map((each) => recognise(layOut(each).snapshot));
  if (!now || !old || !before) throw new RangeError('no books');
  return { before, old, now, unitKind: 'administrative' };
}
