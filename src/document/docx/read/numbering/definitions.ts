import { childrenOf, maybeAttribute, maybeChild, scanXml, type XmlElement } from '../../../package/xml';
import { numberIn, type Styles } from '../styles';
import { isOn } from '../switches';

/** One level of a list. */
export interface ListLevel {
  readonly start: number;
  readonly format: string;
  /** With %1 … %9 for the counts of the levels. */
  readonly text: string;
  readonly isLegal: boolean;
  /** Null for the usual: after any higher level. 0: never; else after that level, counted from 1. */
  readonly restart: number | null;
  /** The style whose paragraphs stand on it. */
  readonly style: string | null;
}

/** A list as a paragraph names it. `counters` names what it shares its counts with. */
export interface NumberedList {
  readonly id: string;
  readonly counters: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** Levels that begin anew with its first paragraph. */
  readonly restarts: ReadonlyMap<number, number>;
}

/** What lists are made from: several may share one, and with it their counts. */
interface AbstractList {
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** The style whose list it takes over. */
  readonly takenFrom: string | null;
}

/** The lists of a document by the ids that paragraphs name; it has none without that part. */
export function readNumbering(xml: string | undefined, styles: Styles): ReadonlyMap<string, NumberedList> {
  if (xml === undefined) return new Map();
  const root = scanXml(xml);
  const abstracts = new Map(
    childrenOf(root, 'abstractNum').map((element) => [
      maybeAttribute(element, 'abstractNumId') ?? '',
      abstractOf(element),
    ]),
  );
  const elements = new Map(childrenOf(root, 'num').map((element) => [maybeAttribute(element, 'numId') ?? '', element]));
  const lists = [...elements].flatMap(([id, element]) => {
    const counters = countersOf(id, elements, abstracts, styles);
    const levels = counters === null ? undefined : abstracts.get(counters)?.levels;
    return counters === null || levels === undefined ? [] : [listOf(id, counters, levels, element)];
  });
  return new Map(lists.map((list) => [list.id, list]));
}

/** The abstract list that counts for a list, which may take it over from the list of a style. */
function countersOf(
  id: string,
  elements: ReadonlyMap<string, XmlElement>,
  abstracts: ReadonlyMap<string, AbstractList>,
  styles: Styles,
): string | null {
  const seen = new Set<string>();
  let next: string | null = id;
  while (next !== null && !seen.has(next)) {
    seen.add(next);
    const abstractId: string | null = valueOf(elements.get(next), 'abstractNumId');
    const abstract: AbstractList | undefined = abstractId === null ? undefined : abstracts.get(abstractId);
    if (abstract === undefined) return null;
    if (abstract.takenFrom === null) return abstractId;
    next = styles.numOf(abstract.takenFrom);
  }
  return null;
}

/** Its levels, and the style whose list it only stands for. */
function abstractOf(element: XmlElement): AbstractList {
  return { levels: levelsOf(childrenOf(element, 'lvl')), takenFrom: valueOf(element, 'numStyleLink') };
}

/** A list with what it changes of its abstract one: whole levels, or where one begins. */
function listOf(
  id: string,
  counters: string,
  levels: ReadonlyMap<number, ListLevel>,
  element: XmlElement,
): NumberedList {
  const overrides = childrenOf(element, 'lvlOverride');
  const restarts = overrides.flatMap((override) => {
    const start = numberIn(valueOf(override, 'startOverride'));
    return start === null ? [] : [[levelOf(override), start] as const];
  });
  const own = levelsOf(overrides.flatMap((override) => childrenOf(override, 'lvl')));
  return { id, counters, levels: new Map([...levels, ...own]), restarts: new Map(restarts) };
}

/** Levels by their depth. What is not said is what the standard gives: from 0, in digits, without text. */
function levelsOf(elements: readonly XmlElement[]): ReadonlyMap<number, ListLevel> {
  return new Map(
    elements.map((element) => [
      levelOf(element),
      {
        start: numberIn(valueOf(element, 'start')) ?? 0,
        format: valueOf(element, 'numFmt') ?? 'decimal',
        text: valueOf(element, 'lvlText') ?? '',
        isLegal: isSwitchedOn(maybeChild(element, 'isLgl')),
        restart: numberIn(valueOf(element, 'lvlRestart')),
        style: valueOf(element, 'pStyle'),
      },
    ]),
  );
}

/** Whether an element stands there and is not switched off. */
function isSwitchedOn(element: XmlElement | undefined): boolean {
  return element !== undefined && isOn(maybeAttribute(element, 'val'));
}

/** How deep a level is, the outermost 0. */
function levelOf(element: XmlElement): number {
  return numberIn(maybeAttribute(element, 'ilvl')) ?? 0;
}

/** The `w:val` of a child: null where the child is not there, empty where only the value is not. */
function valueOf(parent: XmlElement | undefined, local: string): string | null {
  const child = parent && maybeChild(parent, local);
  return child === undefined ? null : (maybeAttribute(child, 'val') ?? '');
}
