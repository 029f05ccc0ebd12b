import { localName, type Tags } from '../../package/xml';

/**
 * The vocabularies that tell what a text says, in both dialects of the standard (ISO/IEC 29500 transitional and
 * strict) and in ECMA-376 1st edition, which has the names of the transitional one.
 */
const MARKUPS: Readonly<Record<string, Markup>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'word',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'word',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'formula',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'formula',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'choice',
};

/** `word`: of WordprocessingML; `formula`: of a formula; `choice`: of markup in several versions; `other`: the rest. */
export type Markup = 'word' | 'formula' | 'choice' | 'other';

/** The namespaces that are in force where a reader stands, innermost last. */
export interface Names {
  readonly scopes: Scope[];
}

/** The prefixes in force from some element on. */
interface Scope {
  /** How many elements are open where it begins. */
  readonly level: number;
  readonly prefixes: ReadonlyMap<string, string>;
}

/** Before the first element. */
export function noNames(): Names {
  return { scopes: [] };
}

/**
 * The vocabulary that the element just entered belongs to, whatever prefix its writer chose; declarations on it
 * come into force.
 */
export function markupOf(names: Names, tags: Tags): Markup {
  declare(names, tags);
  const namespace = namespaceOf(names, prefixOf(tags.open[tags.open.length - 1] ?? ''));
  return (namespace === undefined ? undefined : MARKUPS[namespace]) ?? 'other';
}

/** The namespace that a prefix stands for; the empty one is that of names without any. */
function namespaceOf({ scopes }: Names, prefix: string): string | undefined {
  return scopes[scopes.length - 1]?.prefixes.get(prefix);
}

/** Prefixes come into force with an element and go with it. Most elements declare none and cost nothing. */
function declare({ scopes }: Names, tags: Tags): void {
  const level = tags.open.length;
  while (scopes.length > 0 && (scopes[scopes.length - 1]?.level ?? 0) >= level) scopes.pop();
  const own = declarations(tags);
  if (own.length === 0) return;
  scopes.push({ level, prefixes: new Map([...(scopes[scopes.length - 1]?.prefixes ?? []), ...own]) });
}

/** Each prefix that an element declares, with its namespace; the empty prefix is that of names without any. */
function declarations({ xml, spans, spanCount }: Tags): readonly (readonly [string, string])[] {
  const found: (readonly [string, string])[] = [];
  for (let span = 0; span < spanCount; span += 4) {
    const start = spans[span] ?? 0;
    if (!xml.startsWith('xmlns', start)) continue;
    const name = xml.slice(start, spans[span + 1]);
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    found.push([name === 'xmlns' ? '' : localName(name), xml.slice(spans[span + 2], spans[span + 3])]);
  }
  return found;
}

/** What stands before the colon; empty where there is none. */
function prefixOf(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? '' : name.slice(0, colon);
}
