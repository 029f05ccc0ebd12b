/** Why a host could not do something, for programs to tell apart. */
export type HostErrorCode =
  | 'notAWorkbook'
  | 'emptyFile'
  | 'html'
  | 'encrypted'
  | 'wrongPassword'
  | 'truncated'
  | 'unsupportedFormat'
  | 'noSheets'
  | 'tooLarge'
  | 'tooLong'
  | 'cannotRead'
  /** The file on the disk is no longer the one that was opened. */
  | 'fileChanged'
  | 'cellEditMode'
  | 'protected'
  | 'notFound'
  | 'notOurs'
  | 'timeout'
  | 'cancelled'
  | 'notSupported'
  | 'unknown';

/**
 * An expected failure of a host. `message` is one Chinese sentence for people:
 * what happened, where, and 怎么办.
 */
export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    message: string,
  ) {
    super(message);
    this.name = 'HostError';
  }
}
