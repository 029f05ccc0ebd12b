import { maybeAttribute, withAttribute, type Edit, type XmlElement } from '../../package/xml';

/** Our bookmarks on figures: a further place of the same has a number behind the name. */
const OURS = /^(JS_[a-z\d]+)(?:_\d+)?$/;

const BOOKMARK = /<(?:[\w.-]+:)?bookmarkStart\b[^>]*\bname\s*=\s*["']([^"']*)["']/g;

/** The names of all bookmarks that begin in some XML. */
export function namesOfBookmarks(xml: string): readonly string[] {
  return [...xml.matchAll(BOOKMARK)].flatMap(([, name]) => name ?? []);
}

/** Whether a copy has a bookmark of its own for one of this name. */
export function isKeptBookmark(name: string): boolean {
  return OURS.test(name);
}

/** Gives the bookmarks of a copy names and ids of their own; what is no figure's is left out of it. */
export function bookmarksOfCopy(taken: Iterable<string>, nextId: () => number): CopyBookmark {
  const names = new Set(taken);
  const ids = new Map<string, string>();
  return (xml, element) => {
    const id = maybeAttribute(element, 'id') ?? '';
    const tag = xml.slice(element.start, element.end);
    const of = (name: string): string => `${element.name.slice(0, element.name.length - element.local.length)}${name}`;
    const edit = (text: string): Edit => ({ start: element.start, end: element.end, text });
    if (element.local === 'bookmarkEnd') {
      const own = ids.get(id);
      return edit(own === undefined ? '' : withAttribute(tag, idName(tag), own));
    }
    const [, stem] = OURS.exec(maybeAttribute(element, 'name') ?? '') ?? [];
    if (stem === undefined) return edit('');
    const own = String(nextId());
    ids.set(id, own);
    const name = freeName(stem, names);
    names.add(name);
    return edit(withAttribute(withAttribute(tag, idName(tag), own), of('name'), name));
  };
}

/** What becomes of the beginning or the end of a bookmark. */
export type CopyBookmark = (xml: string, element: XmlElement) => Edit;

function idName(tag: string): string {
  return /\s((?:[\w.-]+:)?id)\s*=/.exec(tag)?.[1] ?? 'w:id';
}

function freeName(stem: string, taken: ReadonlySet<string>): string {
  let place = 2;
  while (taken.has(`${stem}_${place}`)) place += 1;
  return `${stem}_${place}`;
}
