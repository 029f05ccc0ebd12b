import { escapeXml } from '../package/xml';

/** Writes elements of WordprocessingML as a part of somebody else writes its own. */
export interface WordWriter {
  /** @param attributes by their local names, in the same vocabulary, or with the prefix `xml:` */
  readonly element: (local: string, attributes?: Readonly<Record<string, string>>, inside?: string) => string;
}

/**
 * @param prefix that of the part's elements, with its colon; empty where they have none. Attributes have to have one:
 *   there each element brings its own.
 */
export function writerFor(prefix: string, namespace: string): WordWriter {
  const own = prefix === '' ? 'w:' : prefix;
  return {
    element: (local, attributes = {}, inside = '') => {
      const names = Object.entries(attributes);
      const isForeign = (name: string): boolean => name.startsWith('xml:');
      const declares = prefix === '' && names.some(([name]) => !isForeign(name));
      const written = names.map(([name, value]) => ` ${isForeign(name) ? '' : own}${name}="${escapeXml(value)}"`);
      const open = `${prefix}${local}${declares ? ` xmlns:w="${escapeXml(namespace)}"` : ''}${written.join('')}`;
      return inside === '' ? `<${open}/>` : `<${open}>${inside}</${prefix}${local}>`;
    },
  };
}

const NAMESPACE = /\sxmlns(?::[\w.-]+)?\s*=\s*["']([^"']*\/wordprocessingml\/(?:2006\/)?main)["']/;
const ROOT = /<((?:[\w.-]+:)?)document[\s>]/;

/** Writes as the main part of a document does, whose root element says in which dialect of the standard that is. */
export function writerOf(xml: string): { readonly writer: WordWriter; readonly namespace: string } {
  const namespace = NAMESPACE.exec(xml)?.[1] ?? '';
  return { writer: writerFor(ROOT.exec(xml)?.[1] ?? '', namespace), namespace };
}
