import { HostError } from '../../host/errors';
import type { FileHost, FileSource } from '../../host/file';
import type { AskedPassword, WorkbenchDependencies, WorkbenchState } from './workbench-state';

/** Opens a file, and asks for its password where it is locked. */
export interface Unlocking extends Pick<WorkbenchState, 'asksPassword' | 'givePassword'> {
  /** @throws HostError what is wrong with the file; that it is locked, where the user has no password for it */
  readonly open: (source: FileSource) => Promise<FileHost>;
}

/** Passwords are held by the open book alone, which is unlocked again when it is read again. */
export function createUnlocking(
  { createHost, maybeLocked }: Pick<WorkbenchDependencies, 'createHost' | 'maybeLocked'>,
  set: (change: Partial<WorkbenchState>) => void,
): Unlocking {
  let answer: (password: string | null) => void = () => undefined;

  async function ask(asksPassword: AskedPassword): Promise<string | null> {
    const given = new Promise<string | null>((resolve) => (answer = resolve));
    set({ asksPassword });
    return given;
  }

  async function openLocked(source: FileSource, refusal: HostError): Promise<FileHost> {
    const locked = await maybeLocked(source);
    // Locked in a way that is not opened here: the reason that was told first holds.
    if (locked === null) throw refusal;
    for (let isWrong = false; ; isWrong = true) {
      const password = await ask({ name: source.name, isWrong });
      if (password === null) throw refusal;
      const bytes = await locked.unlock(password).catch(nullIfWrong);
      if (bytes !== null) return createHost(unlockedSource(source, bytes, password));
    }
  }

  function unlockedSource(source: FileSource, bytes: Uint8Array, password: string): FileSource {
    const { reread } = source;
    if (reread === undefined) return { ...source, bytes, isLocked: true };
    const again = async (): Promise<Uint8Array> => {
      const now = await reread();
      const locked = await maybeLocked({ ...source, bytes: now });
      return locked === null ? now : locked.unlock(password);
    };
    return { ...source, bytes, isLocked: true, reread: again };
  }

  return {
    asksPassword: null,
    givePassword(password) {
      set({ asksPassword: null });
      answer(password);
    },
    async open(source) {
      try {
        return await createHost(source);
      } catch (error) {
        if (error instanceof HostError && error.code === 'encrypted') return openLocked(source, error);
        throw error;
      }
    },
  };
}

/** A wrong password is asked for again; every other failure is the file's. */
function nullIfWrong(error: unknown): null {
  if (error instanceof HostError && error.code === 'wrongPassword') return null;
  throw error;
}
