import { isTableCaption } from '../../text-tables/caption';
import type { Box } from '../marks/page-marks';
import { lineParts } from './line-parts';
import type { PageItem, PageLine, PageTable } from './page-items';

/** In parts of the lower one's height: tables beside each other stand at one height so far. */
const LEAST_BESIDE = 0.5;

/**
 * What stands on a page, where tables stand beside each other from left to right, each below its own part of the lines
 * above them and above that of the notes below: titles of both are printed on one line.
 */
export function withTablesParted(items: readonly PageItem[]): readonly PageItem[] {
  const groups = besideEachOther(items);
  if (groups.length === 0) return items;
  const parted: PageItem[] = [];
  let rest = items;
  for (const group of groups) {
    const last = Math.max(...group.map((table) => rest.indexOf(table)));
    const isOwn = (item: PageItem): item is PageLine => item.kind === 'line' && ownersOf(item, group) !== null;
    const before = rest.slice(0, last).filter((item) => item.kind !== 'table' || !group.includes(item));
    const above = before.slice(before.reduce((found, item, at) => (isOwn(item) ? found : at), -1) + 1);
    // Two halves of one table may stand beside each other, under one title.
    if (!group.every((table) => partsAt(above, table, group).some(({ text }) => isTableCaption(text)))) continue;
    const behind = rest.slice(last + 1);
    const end = behind.findIndex((item) => !isOwn(item) || !isOfSeveral(item, group));
    const below = behind.slice(0, end < 0 ? behind.length : end);
    parted.push(...before.slice(0, before.length - above.length));
    for (const table of group) {
      parted.push(...partsAt(above, table, group), table, ...partsAt(below, table, group));
    }
    rest = behind.slice(below.length);
  }
  return [...parted, ...rest];
}

/** The tables of a page that stand beside each other, from left to right. */
export function besideEachOther(items: readonly PageItem[]): readonly (readonly PageTable[])[] {
  const groups: PageTable[][] = [];
  for (const item of items) {
    if (item.kind !== 'table') continue;
    const open = groups[groups.length - 1];
    if (open?.every((table) => areBeside(table.box, item.box)) === true) open.push(item);
    else groups.push([item]);
  }
  return groups
    .filter(({ length }) => length > 1)
    .map((group) => [...group].sort((one, other) => one.box.x0 - other.box.x0));
}

function areBeside(one: Box, other: Box): boolean {
  const isApart = one.x1 <= other.x0 || other.x1 <= one.x0;
  const common = Math.min(one.y1, other.y1) - Math.max(one.y0, other.y0);
  return isApart && common > Math.min(one.y1 - one.y0, other.y1 - other.y0) * LEAST_BESIDE;
}

/** Of which table each part of a line is; null where one reaches from one table to the next. */
function ownersOf(line: PageLine, group: readonly PageTable[]): readonly PageTable[] | null {
  const owners = lineParts(line).map(({ box }) =>
    group.find((_, at) => box.x0 >= edgeBefore(group, at) && box.x1 <= edgeBefore(group, at + 1)),
  );
  return owners.some((owner) => owner === undefined) ? null : owners.flatMap((owner) => owner ?? []);
}

/** Halfway between a table and the one before it. */
function edgeBefore(group: readonly PageTable[], at: number): number {
  const [left, right] = [group[at - 1], group[at]];
  if (left === undefined) return -Infinity;
  return right === undefined ? Infinity : (left.box.x1 + right.box.x0) / 2;
}

function isOfSeveral(line: PageLine, group: readonly PageTable[]): boolean {
  return new Set(ownersOf(line, group)).size > 1;
}

/** What of some lines is of a table. */
function partsAt(lines: readonly PageItem[], table: PageTable, group: readonly PageTable[]): readonly PageLine[] {
  return lines.flatMap((line) => {
    if (line.kind !== 'line') return [];
    const owners = ownersOf(line, group) ?? [];
    return lineParts(line).filter((_, at) => owners[at] === table);
  });
}
