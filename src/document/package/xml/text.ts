import { DocumentFault } from '../../fault';

/**
 * The text of an XML part, without a byte order mark.
 * @throws DocumentFault damaged for anything but UTF-8, the encoding of every office program's parts.
 */
export function decodeXml(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new DocumentFault('damaged', 'not UTF-8');
  }
}

export function encodeXml(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
