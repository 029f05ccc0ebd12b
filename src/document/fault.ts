/** Why a document could not be read or patched; the room that shows it to people has the sentence. */
export type FaultCode =
  | 'empty'
  | 'html'
  | 'encrypted'
  | 'wrongPassword'
  | 'otherCipher'
  | 'truncated'
  | 'damaged'
  | 'tooLarge'
  | 'tooLong'
  | 'notADocument'
  | 'word'
  | 'openDocument'
  | 'binaryWorkbook'
  | 'oldXml'
  | 'noSheets'
  /** It takes in files of other formats, which are not read. */
  | 'embedded'
  /** Its pages are pictures. */
  | 'noLetters'
  /** It is a PDF, and this program came without what reads one. */
  | 'pdfAbsent'
  /** Its fonts do not say which letters they have. */
  | 'garbled'
  /** Somebody signed it, and any change would break the signature. */
  | 'signed';

/**
 * An expected failure on somebody's file, as a code without words or file name.
 * `detail` is for programmers and never shown.
 */
export class DocumentFault extends Error {
  constructor(
    readonly code: FaultCode,
    detail = '',
  ) {
    super(detail === '' ? code : `${code}: ${detail}`);
    this.name = 'DocumentFault';
  }
}
