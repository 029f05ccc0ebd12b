import { advance, attributeOf, localName, tagName, readRoot, skipRest, elementText, type Tags } from './tags';

/**
 * Goes through the elements of an XML text in their order and keeps nothing of them: for parts that are nearly all
 * of a workbook, where a tree would cost more than what is done with it. Whoever comes to an element reads it to
 * its end, by `toChild` until it says no, by `readText` or by `skip`.
 */
export interface XmlCursor {
  /** Goes into the next child of the element that it is in; false at the end of that element, which it leaves. */
  readonly toChild: () => boolean;
  /** The name of the element that it came into, without its prefix. */
  readonly local: () => string;
  /** An attribute of the element that it came into, by its name as written. */
  readonly attribute: (name: string) => string | undefined;
  /** Reads the element to its end: its own text, without that of its children. */
  readonly readText: () => string;
  /** Passes over the rest of the element. */
  readonly skip: () => void;
}

/**
 * Reads an XML text.
 * @param read gets the cursor in the root element and reads it to its end
 * @throws DocumentFault damaged where the text is not well formed or has a DOCTYPE.
 */
export function readXml<T>(xml: string, read: (root: XmlCursor) => T): T {
  return readRoot(xml, (tags) => read(cursorOn(tags)));
}

function cursorOn(tags: Tags): XmlCursor {
  function readText(): string {
    let text = '';
    while (advance(tags)) {
      text += elementText(tags);
      skipRest(tags);
    }
    return text + elementText(tags);
  }

  return {
    toChild: () => advance(tags),
    local: () => localName(tagName(tags)),
    attribute: (name) => attributeOf(tags, name),
    readText,
    skip: () => skipRest(tags),
  };
}
