import type { Bridge } from './bridge';

/** A member of ET's object model: a property that is read or set, or a method. */
export interface EtMember<T> {
  readonly get?: (target: T) => unknown;
  readonly set?: (target: T, value: unknown) => void;
  readonly call?: (target: T, args: readonly unknown[]) => unknown;
}

export type EtMembers<T> = Readonly<Record<string, EtMember<T>>>;

export type MakeEtObject<T> = (target: T) => object;

/** Looks that JavaScript itself takes at any object. */
const OF_THE_LANGUAGE = new Set([
  'then',
  'toJSON',
  'constructor',
  '$$typeof',
  'asymmetricMatch',
  'nodeType',
  'tagName',
]);

const targets = new WeakMap<object, unknown>();

/** What an object that was handed out stands for; methods that take another object ask this. */
export function targetOf(object: unknown): unknown {
  return targets.get(object as object);
}

/** Makes the function that puts a target behind the bridge. A member that is not in the table is a gap. */
export function defineEtType<T>(
  bridge: Bridge,
  type: string,
  members: EtMembers<T> | (() => EtMembers<T>),
): MakeEtObject<T> {
  const table = (): EtMembers<T> => (typeof members === 'function' ? members() : members);
  return (target) => {
    const gap = (name: string): never => {
      bridge.gaps.push(`${type}.${name}`);
      throw new Error(`emulated ET: ${type}.${name} not implemented`);
    };
    const object = new Proxy(Object.create(null) as object, {
      get: (_shell, key) => {
        if (typeof key === 'symbol' || OF_THE_LANGUAGE.has(key)) return undefined;
        if (bridge.lacking.has(`${type}.${key}`)) return undefined;
        const member = table()[key] ?? gap(key);
        const { call } = member;
        if (call) {
          return (...args: readonly unknown[]) => {
            bridge.cross(`${type}.${key}`);
            return call(target, args);
          };
        }
        bridge.cross(`${type}.${key}`);
        return (member.get ?? (() => gap(key)))(target);
      },
      set: (_shell, key, value) => {
        const name = String(key);
        const { set = () => gap(name) } = table()[name] ?? {};
        bridge.cross(`${type}.${name}=`);
        set(target, value);
        return true;
      },
    });
    targets.set(object, target);
    return object;
  };
}
