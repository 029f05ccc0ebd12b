import { HostError } from '../../src/host/errors';
import type { FileHost, FileSource } from '../../src/host/file';
import { createUnlocking, type Unlocking } from '../../src/workbench/store/unlock';
import type { LockedFile, WorkbenchState } from '../../src/workbench/store/workbench-state';

const OPEN = Uint8Array.of(1);
const LOCKED = Uint8Array.of(0);
const REFUSAL = new HostError('encrypted', '“账.xlsx”设有打开密码。');
const SOURCE: FileSource = { name: '账.xlsx', bytes: LOCKED, reread: () => Promise.resolve(LOCKED) };

/** Opens with 对. */
const LOCK: LockedFile = {
  unlock: (password) => {
    if (password === '坏') return Promise.reject(new HostError('truncated', '已损坏。'));
    return password === '对' ? Promise.resolve(OPEN) : Promise.reject(new HostError('wrongPassword', '密码不对。'));
  },
};

interface Bench {
  readonly unlocking: Unlocking;
  readonly opened: FileSource[];
  readonly asked: unknown[];
}

/** @param answers what the user says, one question after another */
function bench(answers: readonly (string | null)[], lock: LockedFile | null = LOCK): Bench {
  const opened: FileSource[] = [];
  const asked: unknown[] = [];
  const left = [...answers];
  const set = ({ asksPassword }: Partial<WorkbenchState>): void => {
    if (!asksPassword) return;
    asked.push(asksPassword);
    void Promise.resolve().then(() => unlocking.givePassword(left.shift() ?? null));
  };
  const createHost = (source: FileSource): Promise<FileHost> => {
    if (source.bytes === LOCKED) return Promise.reject(REFUSAL);
    opened.push(source);
    return Promise.resolve({} as FileHost);
  };
  const maybeLocked = ({ bytes }: Pick<FileSource, 'bytes'>) => Promise.resolve(bytes === LOCKED ? lock : null);
  const unlocking = createUnlocking({ createHost, maybeLocked }, set);
  return { unlocking, opened, asked };
}

describe('a file with a password in the page', () => {
  it('is opened without a question where it has none', async () => {
    const { unlocking, opened, asked } = bench([]);
    await unlocking.open({ name: '账.xlsx', bytes: OPEN });
    expect([opened, asked]).toEqual([[{ name: '账.xlsx', bytes: OPEN }], []]);
  });

  it('is opened with the password, and read again with it', async () => {
    const { unlocking, opened } = bench(['对']);
    await unlocking.open(SOURCE);
    expect(opened).toMatchObject([{ name: '账.xlsx', bytes: OPEN, isLocked: true }]);
    expect(await opened[0]?.reread?.()).toBe(OPEN);
  });

  it('is read again as it is where somebody has taken the password away', async () => {
    const { unlocking, opened } = bench(['对']);
    await unlocking.open({ ...SOURCE, reread: () => Promise.resolve(OPEN) });
    expect(await opened[0]?.reread?.()).toBe(OPEN);
  });

  it('asks again, saying so, until the password is right', async () => {
    const { unlocking, opened, asked } = bench(['错', '也错', '对']);
    await unlocking.open(SOURCE);
    expect(asked).toEqual([
      { name: '账.xlsx', isWrong: false },
      { name: '账.xlsx', isWrong: true },
      { name: '账.xlsx', isWrong: true },
    ]);
    expect(opened).toHaveLength(1);
  });

  it('says what to do where the user has no password', async () => {
    const { unlocking, opened } = bench(['错', null]);
    await expect(unlocking.open(SOURCE)).rejects.toBe(REFUSAL);
    expect(opened).toEqual([]);
  });

  it('says what to do, and asks nothing, where it does not open here', async () => {
    const { unlocking, asked } = bench(['对'], null);
    await expect(unlocking.open(SOURCE)).rejects.toBe(REFUSAL);
    expect(asked).toEqual([]);
  });

  it('that is damaged inside is said, and not asked for again', async () => {
    const { unlocking, asked } = bench(['坏', '对']);
    await expect(unlocking.open(SOURCE)).rejects.toMatchObject({ code: 'truncated' });
    expect(asked).toHaveLength(1);
  });
});
