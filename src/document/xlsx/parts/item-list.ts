import {
  appendTo,
  insertAt,
  maybeChild,
  placeAfter,
  prefixOf,
  scanXml,
  splice,
  upTo,
  withAttribute,
  withPrefix,
  type XmlElement,
} from '../../package/xml';
import { STYLES_SEQUENCE } from './schema';

/** A counted list of the styles part; its items are referred to by their position. */
export type ItemList = (typeof STYLES_SEQUENCE)[number];

export interface Appended {
  readonly xml: string;
  /** Position of the first new item. */
  readonly first: number;
}

/** The styles part with items put at the end of a list, so that no existing position moves. */
export function appendItems(xml: string, list: ItemList, items: readonly string[]): Appended {
  const root = scanXml(xml);
  const element = maybeChild(root, list);
  const content = withPrefix(items.join(''), prefixOf(root));
  if (!element) {
    const whole = withPrefix(`<${list} count="${items.length}">`, prefixOf(root)) + content;
    const position = placeAfter(root, upTo(STYLES_SEQUENCE, list));
    return { xml: splice(xml, [insertAt(position, `${whole}</${prefixOf(root)}${list}>`)]), first: 0 };
  }
  const longer = splice(xml, [appendTo(xml, element, content)]);
  return { xml: withCount(longer, list), first: element.children.length };
}

/**
 * The styles part without the items of ours at the end of a list that nothing refers to any more.
 * Items before another's stay: taking them out would move that one's position.
 */
export function dropLastItems(
  xml: string,
  list: ItemList,
  isOurs: (item: string) => boolean,
  isUsed: (position: number) => boolean,
): string {
  const element = maybeChild(scanXml(xml), list);
  const items = element?.children ?? [];
  let kept = items.length;
  while (kept > 0 && isOurs(unprefixed(xml, items[kept - 1])) && !isUsed(kept - 1)) kept -= 1;
  const first = items[kept];
  if (!element || !first) return xml;
  const text =
    kept === 0
      ? emptied(xml, element)
      : xml.slice(element.start, first.start) + xml.slice(element.closeStart, element.end);
  return withCount(splice(xml, [{ start: element.start, end: element.end, text }]), list);
}

/** `<a></a>` for an emptied list is written as programs write it: `<a/>`. */
function emptied(xml: string, element: XmlElement): string {
  return `${xml.slice(element.start, element.openEnd - '>'.length).trimEnd()}/>`;
}

function unprefixed(xml: string, item: XmlElement | undefined): string {
  return item ? xml.slice(item.start, item.end).replace(/<(\/?)\w+:/g, '<$1') : '';
}

function withCount(xml: string, list: ItemList): string {
  const element = maybeChild(scanXml(xml), list);
  if (!element) return xml;
  const tag = withAttribute(xml.slice(element.start, element.openEnd), 'count', String(element.children.length));
  return splice(xml, [{ start: element.start, end: element.openEnd, text: tag }]);
}
