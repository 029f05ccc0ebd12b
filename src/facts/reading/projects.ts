import { maybeTable, type CountUnit, type InternalTableId, type ReportModel, type Supplement } from '../../model';
import { maybeInternalStandard, projectOfRow } from '../../standards';
import { internalObjection } from './internal';
import { listEntries } from './labels';

/** The entry of 助手资料 that lists the projects of a 绩效自评报告, and that for amounts which achievements tell. */
export const PROJECT_LIST = 'list/projects';
export const ACHIEVEMENT_LIST = 'list/achievementAmounts';

/** A project as a person lists it: “计划生育服务专项：独生子女保健费（人）”. */
export interface Project {
  /** What it is filed under: with its group, so that two of a name stay apart. */
  readonly key: string;
  /** The 专项 that it is a part of; null where it is one itself. */
  readonly group: string | null;
  readonly name: string;
  /** What its plan and its outcome are counted in. */
  readonly unit: CountUnit;
}

const COUNTED_IN: readonly CountUnit[] = ['个', '人', '户', '人次', '辆', '批次'];
const UNIT = new RegExp(`（(${COUNTED_IN.join('|')})）$`);

/** The projects that 助手资料 lists, in its order; null where it does not say. “无” is an empty list. */
export function projectsIn({ texts }: Pick<Supplement, 'texts'>): readonly Project[] | null {
  return entriesOf(texts[PROJECT_LIST])?.map(projectOf) ?? null;
}

/** What the amounts are called that achievements tell; null where 助手资料 does not say. */
export function achievementAmounts({ texts }: Pick<Supplement, 'texts'>): readonly string[] | null {
  return entriesOf(texts[ACHIEVEMENT_LIST]);
}

/** Each entry once; null where nothing was written, which is not the same as 无. */
function entriesOf(text: string | undefined): readonly string[] | null {
  const given = text?.trim() ?? '';
  if (given === '') return null;
  return given === '无' ? [] : [...new Set(listEntries(given))];
}

/** “专项：项目（单位）”, brackets and colon of either width. Counted in 人 where no unit is said. */
function projectOf(line: string): Project {
  const normal = line.replace(/^([^(]*)\((.*)\)$/, '$1（$2）').replace(':', '：');
  const counted = UNIT.exec(normal)?.[1];
  const key = normal.replace(UNIT, '');
  const [first = '', ...rest] = key.split('：');
  const isPart = rest.length > 0 && rest.join('').trim() !== '';
  return {
    key,
    group: isPart ? first.trim() : null,
    name: isPart ? rest.join('：').trim() : first.trim(),
    unit: COUNTED_IN.find((unit) => unit === counted) ?? '人',
  };
}

/** 财决06, a line a project. */
export const PROJECT_TABLE: InternalTableId = 'internal06';

/** The projects that the 财决 workbook of a report names, each once in its order; none where it cannot serve. */
export function bookedProjects(report: ReportModel, internal: ReportModel | null | undefined): readonly string[] {
  if (!internal || internalObjection(report, internal) !== null) return [];
  const rows = maybeTable(internal, PROJECT_TABLE)?.rows ?? [];
  return [...new Set(rows.flatMap(({ key }) => projectOfRow(key) ?? []))];
}

/**
 * Where a 财决 workbook has 财决06 and none of its projects could be told: the sheet, and the headers that are not known
 * and may head their names. Null where projects were read, where the table is not there, or holds nothing.
 */
export function unreadProjects(
  report: ReportModel,
  internal: ReportModel | null | undefined,
): { readonly sheet: string; readonly headers: readonly string[] } | null {
  if (!internal || internalObjection(report, internal) !== null || bookedProjects(report, internal).length > 0) {
    return null;
  }
  const number = maybeInternalStandard(PROJECT_TABLE)?.number ?? '';
  const refused = internal.unmapped.find(({ reason }) => reason.includes(number));
  if (refused) return { sheet: refused.sheet, headers: [] };
  const table = maybeTable(internal, PROJECT_TABLE);
  const holds = table?.rows.some(({ cells }) => [...cells.values()].some(({ amount }) => (amount?.fen ?? 0) !== 0));
  if (!table || holds !== true) return null;
  const unknown = table.irregularities.flatMap((each) => (each.kind === 'unknownColumn' ? each.text : []));
  return { sheet: table.sheet, headers: unknown };
}
