export { childrenOf, maybeAttribute, maybeChild, prefixOf, scanXml, type XmlElement } from './scan';
export {
  appendTo,
  escapeXml,
  insertAt,
  named,
  placeAfter,
  remove,
  splice,
  upTo,
  withAttribute,
  type Edit,
} from './splice';
export { decodeXml, encodeXml } from './text';
