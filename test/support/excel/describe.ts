import { fault } from './faults';

/**
 * How the emulation writes down Excel's object model: a table of members per type, each with the
 * ExcelApi version it came with. What is not in a table is not there, and asking for it fails the test.
 */
export interface Member<T> {
  /** Minor version of ExcelApi: 9 means 1.9. */
  readonly since: number;
  /** A scalar that can be loaded. */
  readonly get?: (target: T) => unknown;
  /** A scalar that can be set. */
  readonly set?: (target: T, value: unknown) => void;
  /** A property or method that leads to another object; null makes a null object. */
  readonly object?: (target: T, args: readonly unknown[]) => Handle | null;
  /** A method that does something, with its answer if it has one. */
  readonly invoke?: (target: T, args: readonly unknown[]) => unknown;
}

/** An object of the model, bound to what it stands for. */
export interface Handle {
  readonly type: string;
  /** What it stands for, for methods that take another object as an argument. */
  readonly target: unknown;
  /** What office.js may keep to find the object again. */
  readonly id: string | null;
  /** Present on collections. */
  readonly items: (() => readonly Handle[]) | null;
  /** Present on collections that can be indexed with getItem. */
  readonly item: ((key: string) => Handle) | null;
  readonly member: (name: string) => BoundMember;
}

export interface BoundMember {
  readonly name: string;
  readonly since: number;
  readonly get?: () => unknown;
  readonly set?: (value: unknown) => void;
  readonly object?: (args: readonly unknown[]) => Handle | null;
  readonly invoke?: (args: readonly unknown[]) => unknown;
}

export interface TypeSpec<T> {
  readonly type: string;
  readonly id?: (target: T) => string;
  readonly items?: (target: T) => readonly Handle[];
  readonly item?: (target: T, key: string) => Handle;
  readonly members: Readonly<Record<string, Member<T>>>;
}

export type MakeHandle<T> = (target: T) => Handle;

/** Makes the function that wraps a target in a handle of this type. */
export function defineType<T>(spec: TypeSpec<T>): MakeHandle<T> {
  const { id, items, item } = spec;
  return (target) => ({
    type: spec.type,
    target,
    id: id ? id(target) : null,
    items: items ? () => items(target) : null,
    item: item ? (key) => item(target, key) : null,
    member: (name) => bind(spec, target, name),
  });
}

function bind<T>(spec: TypeSpec<T>, target: T, name: string): BoundMember {
  const member = spec.members[name];
  if (!member) throw new Error(`emulated Excel: ${spec.type}.${name} not implemented`);
  const { get, set, object, invoke } = member;
  return {
    name: `${spec.type}.${name}`,
    since: member.since,
    ...(get ? { get: () => get(target) } : {}),
    ...(set ? { set: (value) => set(target, value) } : {}),
    ...(object ? { object: (args) => object(target, args) } : {}),
    ...(invoke ? { invoke: (args) => invoke(target, args) } : {}),
  };
}

/** The first argument as text; Excel refuses anything else. */
export function textArgument(args: readonly unknown[], index = 0): string {
  const value = args[index];
  if (typeof value !== 'string') throw fault('invalidArgument');
  return value;
}

export function numberArguments(args: readonly unknown[]): readonly number[] {
  return args.map((value) => {
    if (typeof value !== 'number') throw fault('invalidArgument');
    return value;
  });
}
