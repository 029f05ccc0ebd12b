import { DocumentFault } from '../fault';
import { partPaths, type Package } from '../package/package';

const SIGNATURES = /^_xmlsignatures\//i;

/** @throws DocumentFault signed where any change would break a signature */
export function refuseSigned(pack: Package): void {
  if (partPaths(pack).some((path) => SIGNATURES.test(path))) throw new DocumentFault('signed');
}
