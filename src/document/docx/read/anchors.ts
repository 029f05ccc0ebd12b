import { firstIndex, type TextAnchor } from '../../../model';
import type { PlacedPiece } from './places';

const START = /<(?:[\w.-]+:)?bookmarkStart\b[^>]*>/g;
const END = /<(?:[\w.-]+:)?bookmarkEnd\b[^>]*>/g;

/** The bookmarks of a part that stand round words; those round nothing, or never ended, name nothing. */
export function bookmarksIn(xml: string, part: string, pieces: readonly PlacedPiece[]): readonly TextAnchor[] {
  const own = pieces.filter((piece) => piece.part === part).sort((a, b) => a.from - b.from);
  const ends = new Map([...xml.matchAll(END)].map((match) => [attribute(match[0], 'id'), match.index]));
  return [...xml.matchAll(START)].flatMap((match): readonly TextAnchor[] => {
    const name = attribute(match[0], 'name');
    const end = ends.get(attribute(match[0], 'id'));
    if (name === null || end === undefined) return [];
    const first = own[firstFrom(own, match.index)];
    const last = own[firstFrom(own, end) - 1];
    if (!first || !last || last.from < first.from) return [];
    return [{ name, span: { start: first.start, end: last.start + last.text.length } }];
  });
}

function attribute(tag: string, name: string): string | null {
  return new RegExp(`\\s(?:[\\w.-]+:)?${name}=(?:"([^"]*)"|'([^']*)')`).exec(tag)?.slice(1).find(Boolean) ?? null;
}

/** The place among the pieces of the first that begins at or behind a place of the XML. */
function firstFrom(pieces: readonly PlacedPiece[], at: number): number {
  return firstIndex(pieces, ({ from }) => from >= at);
}
