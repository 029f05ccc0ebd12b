import { CAN, cannot, refused } from '../abilities';
import type { BesideRole, Host, PickedFile } from '../host';
import { FILE_TEXTS } from './texts';

/** What the page around a file does for it. */
export interface FilePage {
  readonly saveFile: (name: string, bytes: Uint8Array) => void;
  readonly saveCopy: () => Promise<void>;
  readonly openBeside: (role: BesideRole, file: PickedFile) => Promise<void>;
  readonly closeBeside: (role: BesideRole) => void;
}

/** The command line and tests have no page; they write files themselves. */
const NO_PAGE = cannot(FILE_TEXTS.noPage);

/** The part of the port that a file has only on a page, while it is on none. */
export const WITHOUT_PAGE = {
  capabilities: { saveFiles: NO_PAGE, saveCopy: NO_PAGE, booksBeside: NO_PAGE },
  methods: {
    saveFile: () => refused(NO_PAGE),
    saveCopy: () => refused(NO_PAGE),
    openBeside: () => refused(NO_PAGE),
    closeBeside: () => refused(NO_PAGE),
  },
} as const;

/** The host of a file that is open on a page, which hands out files and shows books beside one another. */
export function onPage(host: Host, page: FilePage): Host {
  return {
    ...host,
    capabilities: { ...host.capabilities, saveFiles: CAN, saveCopy: CAN, booksBeside: CAN },
    saveFile: (name, bytes) => Promise.resolve().then(() => page.saveFile(name, bytes)),
    saveCopy: () => page.saveCopy(),
    openBeside: (role, file) => page.openBeside(role, file),
    closeBeside: (role) => Promise.resolve().then(() => page.closeBeside(role)),
  };
}
