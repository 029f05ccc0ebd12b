import { maybeChild, openTag, scanXml, splice, type Edit, type XmlElement } from '../../package/xml';
import type { WordWriter } from '../word-writer';
import type { CopyBookmark } from './copied-bookmarks';
import { withMark } from './track-paragraphs';
import type { Tracker } from './tracker';

/** What marks paragraphs: those that are struck stay as they were, a copy has bookmarks of its own. */
interface Marking {
  readonly kind: 'ins' | 'del';
  readonly writer: WordWriter;
  readonly tracker: Tracker;
  /** Null for what stays in its place. */
  readonly bookmark: CopyBookmark | null;
}

/** Ids of paragraphs that Word gives and that no two may share. */
const OWN_IDS = /\s(?:[\w.-]+:)?(?:paraId|textId)\s*=\s*(?:"[^"]*"|'[^']*')/g;

/** Paragraphs as they are struck: every word, and every mark. Nothing in them is lost. */
export function struckParagraphs(xml: string, writer: WordWriter, tracker: Tracker): string {
  return marked(xml, { kind: 'del', writer, tracker, bookmark: null });
}

/** The same put in. What is marked as put in already stays so. */
export function insertedParagraphs(xml: string, bookmark: CopyBookmark, writer: WordWriter, tracker: Tracker): string {
  return marked(xml.replace(OWN_IDS, ''), { kind: 'ins', writer, tracker, bookmark });
}

/** Paragraphs without the marks of comments, which stand where the words stay. */
export function withoutComments(xml: string): string {
  return splice(wrapped(xml), commentsIn(scanXml(wrapped(xml)))).slice(ROOT.length, -ROOT.length - 1);
}

/** Several paragraphs need a root to be read as one. */
const ROOT = '<a>';

function wrapped(xml: string): string {
  return `${ROOT}${xml}</a>`;
}

function commentsIn({ children }: XmlElement): readonly Edit[] {
  return children.flatMap((child) => {
    const isComment =
      /^commentRange(?:Start|End)$/.test(child.local) ||
      (child.local === 'r' && maybeChild(child, 'commentReference') !== undefined);
    return isComment ? [{ start: child.start, end: child.end, text: '' }] : commentsIn(child);
  });
}

function marked(xml: string, marking: Marking): string {
  const root = wrapped(xml);
  const edits = scanXml(root).children.flatMap((paragraph) => [
    ...markParagraph(root, paragraph, marking),
    ...markRuns(root, paragraph, marking),
  ]);
  return splice(root, edits).slice(ROOT.length, -ROOT.length - 1);
}

function markParagraph(xml: string, paragraph: XmlElement, { kind, writer, tracker }: Marking): readonly Edit[] {
  const own = maybeChild(paragraph, 'pPr');
  const look = own && maybeChild(own, 'rPr');
  if (look && maybeChild(look, kind)) return [];
  const properties = own === undefined ? '' : xml.slice(own.start, own.end);
  const text = withMark(properties, kind, writer, tracker);
  if (own !== undefined) return [{ start: own.start, end: own.end, text }];
  const { start, openEnd, end, closeStart, name } = paragraph;
  if (closeStart !== end) return [{ start: openEnd, end: openEnd, text }];
  const opening = openTag(xml.slice(start, end));
  return [{ start, end, text: `${opening}${text}</${name}>` }];
}

/** Runs that follow one another are marked together, also those within a link. */
function markRuns(xml: string, parent: XmlElement, marking: Marking): readonly Edit[] {
  const { kind, tracker, bookmark } = marking;
  const edits: Edit[] = [];
  let runs: XmlElement[] = [];
  const close = (): void => {
    const [first, last] = [runs[0], runs[runs.length - 1]];
    if (first && last) {
      const own = xml.slice(first.start, last.end);
      const text = kind === 'ins' ? tracker.inserted(own) : tracker.deleted(asDeleted(own));
      edits.push({ start: first.start, end: last.end, text });
    }
    runs = [];
  };
  for (const child of parent.children) {
    if (child.local === 'r') {
      runs.push(child);
      continue;
    }
    close();
    if (child.local === 'hyperlink') edits.push(...markRuns(xml, child, marking));
    else if (bookmark !== null && /^bookmark(?:Start|End)$/.test(child.local)) edits.push(bookmark(xml, child));
  }
  close();
  return edits;
}

/** What is struck has its text under another name. */
function asDeleted(runs: string): string {
  return runs.replace(/<(\/?)((?:[\w.-]+:)?)t(?=[\s/>])/g, '<$1$2delText');
}
