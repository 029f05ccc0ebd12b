import type { Handle } from './describe';
import { ExcelFault, fault } from './faults';
import {
  ActionType,
  PathType,
  type ActionMessage,
  type ArgumentInfo,
  type ObjectPathMessage,
  type RequestBody,
  type ResponseBody,
  type ResultMessage,
} from './protocol';

/** What the processor needs to know of its surroundings. */
export interface ProcessorContext {
  readonly root: Handle;
  /** Minor version of ExcelApi that this Excel has. */
  readonly apiVersion: number;
  /** Errors to raise on purpose before an action runs. */
  readonly beforeAction?: (action: ActionMessage, index: number) => void;
}

/**
 * Runs one request as Excel does: action by action, no transaction; the first error ends the batch and
 * leaves what was done before it done.
 */
export function processRequest(body: RequestBody, context: ProcessorContext): ResponseBody {
  const resolve = createResolver(body, context);
  const results: ResultMessage[] = [];
  const traces: number[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      context.beforeAction?.(action, index);
      if (action.ActionType === ActionType.trace) traces.push(action.Id);
      const value = action.ActionType === ActionType.trace ? null : runAction(action, resolve, context);
      results.push({ ActionId: action.Id, Value: value });
    } catch (error) {
      if (!(error instanceof ExcelFault)) throw error;
      return {
        Results: results,
        TraceIds: traces,
        Error: { Code: error.code, Message: error.message, Location: locationOf(action, body), ActionIndex: index },
      };
    }
  }
  return { Results: results, TraceIds: traces };
}

type Resolve = (pathId: number) => Handle | null;

function createResolver(body: RequestBody, context: ProcessorContext): Resolve {
  const known = new Map<number, Handle | null>();
  const resolve: Resolve = (pathId) => {
    const seen = known.get(pathId);
    if (seen !== undefined) return seen;
    const path = body.ObjectPaths[String(pathId)];
    if (!path) throw new Error(`emulated Excel: request names no object path ${pathId}`);
    const handle = resolvePath(path, resolve, context);
    known.set(pathId, handle);
    return handle;
  };
  return resolve;
}

function resolvePath(path: ObjectPathMessage, resolve: Resolve, context: ProcessorContext): Handle | null {
  if (path.ObjectPathType === PathType.root) return context.root;
  const parent = path.ParentObjectPathId === undefined ? context.root : resolve(path.ParentObjectPathId);
  if (!parent) return null;
  const args = argumentsOf(path.ArgumentInfo, resolve);
  if (path.ObjectPathType === PathType.indexer) {
    if (!parent.item) throw new Error(`emulated Excel: ${parent.type}.getItem not implemented`);
    return parent.item(String(args[0]));
  }
  const member = supported(parent, path.Name, context);
  if (!member.object) throw new Error(`emulated Excel: ${member.name} as an object not implemented`);
  return member.object(args);
}

function argumentsOf(info: ArgumentInfo | undefined, resolve: Resolve): readonly unknown[] {
  const referenced = info?.ReferencedObjectPathIds ?? [];
  return (info?.Arguments ?? []).map((value, index) => {
    const pathId = referenced[index];
    return pathId ? resolve(pathId) : value;
  });
}

function supported(handle: Handle, name: string, context: ProcessorContext): ReturnType<Handle['member']> {
  const member = handle.member(name);
  if (member.since > context.apiVersion) throw fault('apiNotFound');
  return member;
}

function runAction(action: ActionMessage, resolve: Resolve, context: ProcessorContext): unknown {
  const target = resolve(action.ObjectPathId);
  if (!target) return null;
  const args = argumentsOf(action.ArgumentInfo, resolve);
  switch (action.ActionType) {
    case ActionType.instantiate:
      return target.id === null ? {} : { _Id: target.id };
    case ActionType.query:
      return query(target, action.QueryInfo?.Select ?? [], context);
    case ActionType.method:
      return invoke(target, action.Name, args, context);
    case ActionType.setProperty:
      return setProperty(target, action.Name, args[0], context);
    default:
      throw new Error(`emulated Excel: action type ${action.ActionType} not implemented`);
  }
}

function invoke(target: Handle, name: string, args: readonly unknown[], context: ProcessorContext): unknown {
  const member = supported(target, name, context);
  if (!member.invoke) throw new Error(`emulated Excel: ${member.name}() not implemented`);
  return member.invoke(args) ?? null;
}

function setProperty(target: Handle, name: string, value: unknown, context: ProcessorContext): null {
  const member = supported(target, name, context);
  if (!member.set) throw new Error(`emulated Excel: setting ${member.name} not implemented`);
  member.set(value);
  return null;
}

/** Loads the named properties; a load without names would fetch everything and is not allowed here. */
function query(target: Handle, select: readonly string[], context: ProcessorContext): unknown {
  if (select.length === 0) throw new Error(`emulated Excel: ${target.type} loaded without naming properties`);
  const paths = select.map((path) => path.split('/').filter((part) => part !== 'items'));
  return describeHandle(target, paths, context);
}

type Properties = readonly (readonly string[])[];

function describeHandle(handle: Handle, paths: Properties, context: ProcessorContext): Record<string, unknown> {
  if (handle.items) return { _Items: handle.items().map((item) => describeObject(item, paths, context)) };
  return describeObject(handle, paths, context);
}

function describeObject(handle: Handle, paths: Properties, context: ProcessorContext): Record<string, unknown> {
  const answer: Record<string, unknown> = handle.id === null ? {} : { _Id: handle.id };
  for (const [head = '', rests] of groupByHead(paths)) {
    const member = supported(handle, capitalised(head), context);
    const key = capitalised(head);
    if (rests.length === 0) {
      if (!member.get) throw new Error(`emulated Excel: loading ${member.name} not implemented`);
      answer[key] = member.get();
    } else {
      if (!member.object) throw new Error(`emulated Excel: loading into ${member.name} not implemented`);
      const child = member.object([]);
      answer[key] = child ? describeHandle(child, rests, context) : null;
    }
  }
  return answer;
}

function groupByHead(paths: Properties): Map<string, Properties> {
  const groups = new Map<string, (readonly string[])[]>();
  for (const [head = '', ...rest] of paths) {
    const group = groups.get(head) ?? [];
    if (rest.length > 0) group.push(rest);
    groups.set(head, group);
  }
  return groups;
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function locationOf(action: ActionMessage, body: RequestBody): string {
  const path = body.ObjectPaths[String(action.ObjectPathId)];
  return [path?.Name, action.Name].filter((name) => name).join('.');
}
