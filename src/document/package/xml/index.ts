export { readXml, type XmlCursor } from './cursor';
export { childrenOf, maybeAttribute, maybeChild, prefixOf, scanXml, type XmlElement } from './scan';
export {
  appendTo,
  escapeXml,
  insertAt,
  openTag,
  placeAfter,
  remove,
  splice,
  upTo,
  withAttribute,
  withoutForbidden,
  withPrefix,
  type Edit,
} from './splice';
export { decodeXml, encodeXml } from './text';
export { decodeEntities } from './entities';
export { advance, attributeNamed, localName, readRoot, skipRest, tagName, type Tags } from './tags';
