import type { DrawnCell } from './drawing';

/**
 * A column, or a heading over several. A leaf may span several columns of its own (a code in three cells).
 * `movable` columns may change places with their movable neighbours.
 */
export type HeaderNode = HeaderGroup | HeaderLeaf;

export interface HeaderGroup {
  readonly title: string;
  readonly movable: boolean;
  readonly children: readonly HeaderNode[];
}

export interface HeaderLeaf {
  readonly title: string;
  readonly movable: boolean;
  readonly columns: readonly string[];
}

/** A row by column id; each merge goes from one column to another. */
export interface DraftRow {
  readonly cells: ReadonlyMap<string, DrawnCell>;
  readonly merges: readonly (readonly [from: string, to: string])[];
}

/** A table before its columns have places. */
export interface TableDraft {
  readonly header: readonly HeaderNode[];
  /** The header is at least this many rows high. */
  readonly depth: number;
  /** Rows that belong to the header but are no headings: 栏次, or 类 款 项. */
  readonly underHeader: readonly DraftRow[];
  readonly rows: readonly DraftRow[];
}

export function group(title: string, children: readonly HeaderNode[], movable = false): HeaderGroup {
  return { title, children, movable };
}

export function leaf(title: string, columns: readonly string[], movable = false): HeaderLeaf {
  return { title, columns, movable };
}

export function draftRow(cells: Readonly<Record<string, DrawnCell>>, merges: DraftRow['merges'] = []): DraftRow {
  return { cells: new Map(Object.entries(cells)), merges };
}

export function isGroup(node: HeaderNode): node is HeaderGroup {
  return 'children' in node;
}

/** Column ids in the order in which they stand. */
export function columnsOf(nodes: readonly HeaderNode[]): readonly string[] {
  return nodes.flatMap((node) => (isGroup(node) ? columnsOf(node.children) : node.columns));
}

export function depthOf(nodes: readonly HeaderNode[]): number {
  return Math.max(0, ...nodes.map((node) => (isGroup(node) ? 1 + depthOf(node.children) : 1)));
}
