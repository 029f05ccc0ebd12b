import type { Watch } from '../../model';

/** A workbook file to open. */
export interface FileSource {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Its bytes as they are on the disk now; absent where nobody can change it. It rejects where it cannot be read. */
  readonly reread?: () => Promise<Uint8Array>;
  /** The file is locked with a password, and these are its bytes without. */
  readonly isLocked?: boolean;
  /** Begins to take the time of a reading; absent where it may take as long as it takes. */
  readonly watch?: () => Watch;
  /** Called before each page of a file that has pages: lets others do something, and throws where it is given up. */
  readonly pause?: () => Promise<void>;
}
