import { childrenOf, maybeAttribute, maybeChild, scanXml, type XmlElement } from '../../package/xml';
import { isOn } from './switches';

/** What a paragraph has from its style, and the styles that that one is based on. */
export interface StyleTraits {
  /** 1 for the topmost heading; null for text. */
  readonly level: number | null;
  /** The paragraph is a line of a table of contents. */
  readonly isContents: boolean;
  readonly isHidden: boolean;
  readonly numbering: StyleNumbering | null;
}

/** The numbering of a style: `style` is the one that asks for it, by which the numbering may know its level. */
export interface StyleNumbering {
  readonly num: string;
  readonly level: number | null;
  /** The paragraph's style and those that it is based on, nearest first. */
  readonly styles: readonly string[];
}

/** What the styles of a document say, asked by their ids. */
export interface Styles {
  /** @param id null for paragraphs that name none, which have the default style */
  readonly paragraph: (id: string | null) => StyleTraits;
  readonly hidesCharacters: (id: string) => boolean;
  /** The numbering that a numbering style stands for. */
  readonly numOf: (id: string) => string | null;
}

/** A style by itself, without what it is based on; null where it says nothing. */
interface Style {
  readonly basedOn: string | null;
  readonly name: string;
  readonly outline: number | null;
  readonly num: string | null;
  readonly numLevel: number | null;
  readonly isHidden: boolean | null;
}

/** Word writes the names of its own styles in English, other programs may write them as they show them. */
const HEADING = /^(?:heading|标题)\s*([1-9])$/i;
/** The styles of lines of contents, and of their heading. */
const CONTENTS = /^(?:toc|contents|目录)\s*(?:\d|heading|标题)/i;
/** The outline level of text that is no heading (ISO/IEC 29500-1 17.3.1.20). */
const NO_LEVEL = 9;

/** The styles of a document; one without that part has none. */
export function readStyles(xml: string | undefined): Styles {
  const elements = xml === undefined ? [] : childrenOf(scanXml(xml), 'style');
  const styles = new Map(elements.map((element) => [maybeAttribute(element, 'styleId') ?? '', readStyle(element)]));
  const usual = elements.find((element) => isDefaultParagraph(element));
  const usualId = usual === undefined ? null : (maybeAttribute(usual, 'styleId') ?? null);
  const traits = new Map<string, StyleTraits>();
  const known = (id: string): StyleTraits => {
    const found = traits.get(id) ?? traitsOf(chainOf(styles, id));
    traits.set(id, found);
    return found;
  };
  return {
    paragraph: (id) => known(id !== null && styles.has(id) ? id : (usualId ?? '')),
    hidesCharacters: (id) => known(id).isHidden,
    numOf: (id) => styles.get(id)?.num ?? null,
  };
}

/** The style of paragraphs that name none. */
function isDefaultParagraph(element: XmlElement): boolean {
  return maybeAttribute(element, 'type') === 'paragraph' && isOn(maybeAttribute(element, 'default') ?? 'false');
}

/** What of a style matters to a text: its level, its list, and whether it hides words. */
function readStyle(element: XmlElement): Style {
  const value = (parent: XmlElement | undefined, name: string): string | null => {
    const child = parent && maybeChild(parent, name);
    return child === undefined ? null : (maybeAttribute(child, 'val') ?? '');
  };
  const paragraph = maybeChild(element, 'pPr');
  const run = maybeChild(element, 'rPr');
  const vanish = run && maybeChild(run, 'vanish');
  const numbering = paragraph && maybeChild(paragraph, 'numPr');
  return {
    basedOn: value(element, 'basedOn'),
    name: value(element, 'name') ?? '',
    outline: numberIn(value(paragraph, 'outlineLvl')),
    num: value(numbering, 'numId'),
    numLevel: numberIn(value(numbering, 'ilvl')),
    isHidden: vanish === undefined ? null : isOn(maybeAttribute(vanish, 'val')),
  };
}

/** The whole number that an attribute writes; null for anything else. */
export function numberIn(text: string | null | undefined): number | null {
  return text !== null && text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : null;
}

/** A style and those that it is based on, nearest first; a chain that comes back to itself ends there. */
function chainOf(styles: ReadonlyMap<string, Style>, id: string): readonly (readonly [string, Style])[] {
  const chain = new Map<string, Style>();
  let next: string | null = id;
  while (next !== null && !chain.has(next)) {
    const style = styles.get(next);
    if (style === undefined) break;
    chain.set(next, style);
    next = style.basedOn;
  }
  return [...chain];
}

/**
 * The nearest style that says something has the say. A numbering keeps the whole chain, by which its level may be
 * known.
 */
function traitsOf(chain: readonly (readonly [string, Style])[]): StyleTraits {
  const styles = chain.map(([, style]) => style);
  const outline = styles.map((style) => style.outline ?? headingOutline(style)).find((level) => level !== null) ?? null;
  const numbered = styles.find(({ num }) => num !== null);
  return {
    level: outline === null || outline >= NO_LEVEL ? null : outline + 1,
    isContents: styles.some(({ name }) => CONTENTS.test(name)),
    isHidden: styles.find(({ isHidden }) => isHidden !== null)?.isHidden ?? false,
    numbering:
      typeof numbered?.num === 'string'
        ? {
            num: numbered.num,
            level: styles.find(({ numLevel }) => numLevel !== null)?.numLevel ?? null,
            styles: chain.map(([id]) => id),
          }
        : null,
  };
}

/** The level that the name of a heading style gives, for programs that leave the outline out. */
function headingOutline({ name }: Style): number | null {
  const level = HEADING.exec(name.trim())?.[1];
  return level === undefined ? null : Number(level) - 1;
}
