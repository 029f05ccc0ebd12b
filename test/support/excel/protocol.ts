/**
 * The messages that office.js exchanges with Excel ("ProcessQuery"), as far as the real bundle shows them
 * when a session of our own stands in for Excel.
 */

export const PathType = { root: 1, method: 3, property: 4, indexer: 5 } as const;

export const ActionType = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

export interface ObjectPathMessage {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly (number | null)[];
}

export interface ActionMessage {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[] };
}

export interface RequestBody {
  readonly Actions: readonly ActionMessage[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPathMessage>>;
}

export interface ResultMessage {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface ErrorMessage {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
}

export interface ResponseBody {
  readonly Results: readonly ResultMessage[];
  readonly TraceIds?: readonly number[];
  readonly Error?: ErrorMessage;
}
