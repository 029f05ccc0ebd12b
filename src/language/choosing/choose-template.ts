import type { ReportModel } from '../../model';
import { regionAmong } from '../../standards';
import type { Template } from '../template';
import { CHOICE_WORDS } from './choice-words';

/** A template, and in one line why it was taken; null where somebody asked for it. */
export interface ChosenTemplate {
  readonly template: Template;
  readonly reason: string | null;
  /** Nothing tells the place: the line is a question, and whoever answers it chooses a template. */
  readonly isAsked: boolean;
}

/**
 * The template asked for, or the one of a content's `templates` for the report's place and year: the place that the
 * unit's name says, else the file's, else what the sheets print. Where none of them names a place the national
 * outline is taken and the place is asked for; a province without an outline of its own gets the national one too.
 * @throws RangeError for an id that does not exist, naming those that do.
 */
export function chooseTemplate(
  templates: readonly Template[],
  report: ReportModel,
  wanted: string | Template | undefined,
): ChosenTemplate {
  if (typeof wanted === 'object') return { template: wanted, reason: null, isAsked: false };
  if (wanted !== undefined) return { template: templateOf(templates, wanted), reason: null, isAsked: false };
  return templateForReport(templates, report);
}

/** The template that 助手资料 names, and in Chinese what is off about it. */
export interface KeptChoice {
  /** Null where none is named, or none that exists. */
  readonly template: Template | null;
  readonly remark: string | null;
}

/** Reads the choice that was kept: a template by its title or id. */
export function keptChoice(templates: readonly Template[], report: ReportModel, named: string | undefined): KeptChoice {
  const words = named?.trim() ?? '';
  if (words === '') return { template: null, remark: null };
  const template = templates.find(({ id, title }) => id === words || title === words) ?? null;
  if (template === null) {
    const titles = templates.map(({ title }) => title).join('、');
    return { template, remark: `没有名为“${words}”的模板，改按年度和地区选择；可用的有：${titles}。` };
  }
  const isOther = report.year !== null && !fits(template, report.year);
  return { template, remark: isOther ? `所选模板“${template.title}”不是${report.year}年度用的，请核对。` : null };
}

/**
 * The first place that names a region decides, also where the region has no template of its own; nothing but the year
 * where none does.
 */
function templateForReport(templates: readonly Template[], report: ReportModel): ChosenTemplate {
  for (const [place, texts] of placesOf(report)) {
    const region = regionAmong(texts);
    if (region === null) continue;
    const template = templateInForce(templates, region, report.year);
    const words = template.edition.region === null ? CHOICE_WORDS.noRegionalTemplate : CHOICE_WORDS.byRegion;
    return { template, reason: words(place, region, template.title), isAsked: false };
  }
  const template = nationalOf(templates, report.year);
  return { template, reason: CHOICE_WORDS.regionUnknown(template.title), isAsked: true };
}

/** The province whose forms a report follows, by the same places; null where none of them names one. */
export function regionOf(report: ReportModel): string | null {
  return regionAmong(placesOf(report).flatMap(([, texts]) => texts));
}

/** Where a place may be named, surest first. The order of the tables tells none: other provinces share it. */
function placesOf({
  unitName,
  fileName,
  tables,
}: ReportModel): readonly (readonly [place: string, texts: readonly string[]])[] {
  const printed = tables.flatMap(({ words }) => (words ? [words.unitName ?? '', ...words.notes] : []));
  return [
    [CHOICE_WORDS.unitName, [unitName ?? '']],
    [CHOICE_WORDS.fileName, [fileName]],
    [CHOICE_WORDS.sheets, printed],
  ];
}

/**
 * The template of a region in an account year; the national one where it has none of its own.
 * @throws RangeError where a content has no national template for the year
 */
export function templateInForce(templates: readonly Template[], region: string, year: number | null): Template {
  return templateIn(templates, region, year) ?? nationalOf(templates, year);
}

/** A template of just this region (null: the national one) for the year; undefined where there is none. */
function templateIn(templates: readonly Template[], region: string | null, year: number | null): Template | undefined {
  return templates.find((template) => template.edition.region === region && fits(template, year));
}

function nationalOf(templates: readonly Template[], year: number | null): Template {
  const template = templateIn(templates, null, year);
  if (!template) throw new RangeError(`no national template for ${year ?? 'any year'}`);
  return template;
}

/** By its id, as commands give it; the message lists what could be meant. */
function templateOf(templates: readonly Template[], id: string): Template {
  const template = templates.find((candidate) => candidate.id === id);
  if (template) return template;
  const known = templates.map((candidate) => `${candidate.id}（${candidate.title}）`).join('、');
  throw new RangeError(`没有编号为“${id}”的模板，可用的有：${known}`);
}

/** A year that could not be told is taken for the newest. */
function fits({ edition }: Template, year: number | null): boolean {
  const asked = year ?? Number.MAX_SAFE_INTEGER;
  return edition.fromYear <= asked && asked <= edition.toYear;
}
