import type { ReportModel } from '../model';
import { TEMPLATES } from './templates';
import type { Template } from '../language';

const OTHER_PROVINCES =
  '北京|天津|河北|山西|内蒙古|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|广东|广西|海南|重庆|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆';

/** Where a unit's name or a file's name tells the province: in front, or as 省 and 市; not as 上海路小学. */
const REGIONS: readonly (readonly [region: string, pattern: RegExp])[] = [
  ['上海', named('上海')],
  ['四川', named('四川')],
  ['湖南', named('湖南')],
  ['其他', named(OTHER_PROVINCES)],
];

function named(provinces: string): RegExp {
  return new RegExp(`^(?:${provinces})|(?:${provinces})(?:省|市|壮族|回族|维吾尔|自治区)`);
}

/** Regions by the first part of the id of the edition that the book follows. */
const REGION_OF_STANDARD: Readonly<Record<string, string>> = { shanghai: '上海', sichuan: '四川' };

/** A region without a template of its own, and the one of those that say nothing. */
const ELSEWHERE = '其他';
const HOME = '湖南';

/**
 * The template asked for, or the one for the report's place and year. A book that names no place gets
 * the Hunan outline, one of a province without an outline of its own the national one.
 * @throws RangeError for an id that does not exist, naming those that do.
 */
export function chooseTemplate(report: ReportModel, wanted: string | Template | undefined): Template {
  if (typeof wanted === 'object') return wanted;
  if (wanted !== undefined) return templateOf(wanted);
  return templateForReport(report);
}

/** The template that 助手资料 names, and in Chinese what is off about it. */
export interface KeptChoice {
  /** Null where none is named, or none that exists. */
  readonly template: Template | null;
  readonly remark: string | null;
}

/** Reads the choice that was kept: a template by its title or id. */
export function keptChoice(report: ReportModel, named: string | undefined): KeptChoice {
  const words = named?.trim() ?? '';
  if (words === '') return { template: null, remark: null };
  const template = TEMPLATES.find(({ id, title }) => id === words || title === words) ?? null;
  if (template === null) {
    const titles = TEMPLATES.map(({ title }) => title).join('、');
    return { template, remark: `没有名为“${words}”的模板，改按年度和地区选择；可用的有：${titles}。` };
  }
  const isOther = report.year !== null && !fits(template, report.year);
  return { template, remark: isOther ? `所选模板“${template.title}”不是${report.year}年度用的，请核对。` : null };
}

function templateForReport(report: ReportModel): Template {
  const region = regionOf(report);
  const home = TEMPLATES.filter(({ edition }) => edition.region === (region === ELSEWHERE ? null : region));
  return home.find((template) => fits(template, report.year)) ?? templateOf('national');
}

function templateOf(id: string): Template {
  const template = TEMPLATES.find((candidate) => candidate.id === id);
  if (template) return template;
  const known = TEMPLATES.map((candidate) => `${candidate.id}（${candidate.title}）`).join('、');
  throw new RangeError(`没有编号为“${id}”的模板，可用的有：${known}`);
}

function regionOf(report: ReportModel): string {
  const [prefix = ''] = report.standard.split('-');
  const names = [report.unitName ?? '', report.fileName];
  const found = REGIONS.find(([, pattern]) => names.some((name) => pattern.test(name)))?.[0];
  return REGION_OF_STANDARD[prefix] ?? found ?? HOME;
}

/** A year that could not be told is taken for the newest. */
function fits({ edition }: Template, year: number | null): boolean {
  const asked = year ?? Number.MAX_SAFE_INTEGER;
  return edition.fromYear <= asked && asked <= edition.toYear;
}
