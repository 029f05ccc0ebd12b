import { execFileSync, spawnSync } from 'node:child_process';
import {
  linkSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unitsIn } from '../../../src/cli/batch/units';
import { openBook } from '../../../src/cli/inputs/input';
import type { Machine } from '../../../src/cli/machine/machine';
import { nodeMachine } from '../../../src/cli/machine/node-machine';
import { isUnchanged, sealed } from '../../../src/cli/writing/seal';
import { inTurn } from '../../../src/cli/writing/in-turn';
import { outputsIn, writeNamed } from '../../../src/cli/writing/outputs';
import { CONSISTENT, fileOf } from '../../support/books/sample-files';

const book = fileOf(CONSISTENT.sheets);
const SLOW = 180_000;
const ROOT = path.join(__dirname, '../../..');
const REGISTER = path.join(ROOT, 'scripts/ts-register.js');

let folder = '';
let machine: Machine;
const at = (...names: readonly string[]): string => path.join(folder, ...names);

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'juesuan-'));
  machine = nodeMachine(__filename);
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a folder with odd things in it', () => {
  it('is looked through once, whatever leads back into it', async () => {
    mkdirSync(at('局', '深'), { recursive: true });
    writeFileSync(at('局', '深', 'a.xlsx'), book);
    symlinkSync(at('局'), at('局', '深', '回'));
    symlinkSync('圈', at('局', '圈'));
    symlinkSync(at('没有'), at('局', '断'));
    expect(await unitsIn([at('局')], undefined, machine)).toEqual([at('局', '圈'), at('局', '深')]);
    await expect(openBook(at('局', '圈'), machine)).rejects.toMatchObject({ code: 'ELOOP' });
  });

  it('never waits for a pipe', async () => {
    execFileSync('mkfifo', [at('管.xlsx')]);
    writeFileSync(at('a.xlsx'), book);
    expect(await unitsIn([folder], undefined, machine)).toEqual([at('管.xlsx'), at('a.xlsx')]);
    await expect(openBook(at('管.xlsx'), machine)).rejects.toThrow(/读不出来：它是设备或管道/);
  });

  it('tells a name in another encoding', async () => {
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.of(0xbc, 0xd7), Buffer.from('.xlsx')]), book);
    const [unit = ''] = await unitsIn([folder], undefined, machine);
    await expect(openBook(unit, machine)).rejects.toThrow(/名称不是本机能认的编码/);
  });
});

describe('an original', () => {
  it('is told by hard links and symbolic links', async () => {
    writeFileSync(at('a.xlsx'), book);
    linkSync(at('a.xlsx'), at('硬.xlsx'));
    symlinkSync(at('a.xlsx'), at('软.xlsx'));
    for (const name of ['a.xlsx', '硬.xlsx', '软.xlsx', path.join('..', path.basename(folder), 'a.xlsx')]) {
      await expect(writeNamed(at(name), book, [at('a.xlsx')], machine)).rejects.toThrow(/这是输入的文件/);
    }
    expect(readFileSync(at('a.xlsx'))).toEqual(Buffer.from(book));
  });
});

describe('writing', () => {
  it('takes a name once, replaces what is ours, and leaves nothing beside', async () => {
    const write = async (content: Uint8Array): Promise<string> => {
      const outputs = await outputsIn(folder, [], machine);
      return path.basename((await outputs.write('甲', '.xlsx', content)).place);
    };
    expect(await write(book)).toBe('甲.xlsx');
    expect(await write(fileOf(CONSISTENT.sheets.slice(1)))).toBe('甲.xlsx');
    writeFileSync(at('甲.xlsx'), book);
    expect(await write(fileOf(CONSISTENT.sheets.slice(2)))).toBe('甲-2.xlsx');
    expect(readdirSync(folder).sort()).toEqual(['甲-2.xlsx', '甲.xlsx'].sort());
    expect(isUnchanged(readFileSync(at('甲-2.xlsx')))).toBe(true);
  });

  it('waits for the run that has the turn', async () => {
    const told: string[] = [];
    const other = { ...nodeMachine(__filename), complain: (text: string) => void told.push(text) };
    const order: string[] = [];
    const first = inTurn(
      [folder],
      async () => {
        order.push('one');
        await new Promise((resolve) => setTimeout(resolve, 400));
        order.push('one is done');
      },
      machine,
    );
    await new Promise((resolve) => setTimeout(resolve, 100));
    await Promise.all([first, inTurn([folder, `${folder}/.`], () => Promise.resolve(order.push('two')), other)]);
    expect(order).toEqual(['one', 'one is done', 'two']);
    expect(told.join('')).toMatch(/^另一次运行正在写入/);
  });

  /** Overwrites a file of ours again and again, with 200 KB that differ each time. */
  const WRITER = `
    const { nodeMachine } = require('./src/cli/machine/node-machine');
    const { writeNamed } = require('./src/cli/writing/outputs');
    const machine = nodeMachine(__filename);
    (async () => {
      for (let turn = 0; ; turn += 1) {
        await writeNamed(process.argv[1], '<!doctype html>' + String(turn % 10).repeat(200000), [], machine);
        if (turn === 0) console.log('begun');
      }
    })();`;

  it.each<[how: string, shell: string]>([
    ['a kill', 'timeout -s KILL 6 "$@"'],
    ['a limit', 'ulimit -f 100; timeout -s KILL 20 "$@"'],
  ])(
    'is whole or not at all, whatever %s does',
    (_how, shell) => {
      const place = at('页.html');
      const earlier = sealed('<!doctype html>earlier');
      writeFileSync(place, earlier);
      const words = ['-c', shell, 'sh', process.execPath, '-r', REGISTER, '-e', WRITER, place];
      const { stderr } = spawnSync('sh', words, { cwd: ROOT, stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' });
      // A writer that could not even begin would leave everything whole.
      expect(stderr).not.toContain('Cannot find module');
      const after = readFileSync(place);
      expect(isUnchanged(after)).toBe(true);
      if (_how === 'a limit') expect(after).toEqual(Buffer.from(earlier));
    },
    SLOW,
  );
});

test.each<[what: string, stdio: (full: number) => ('ignore' | 'pipe' | number)[], words: readonly string[]]>([
  ['printed', (full) => ['ignore', full, 'pipe'], ['rules']],
  ['complained', (full) => ['ignore', 'pipe', full], ['nothing']],
])(
  'what is %s and does not arrive ends in status 2',
  (what, stdio, words) => {
    const program = ['-r', REGISTER, path.join(ROOT, 'src/cli/main.ts'), ...words];
    const ran = spawnSync(process.execPath, program, {
      cwd: ROOT,
      stdio: stdio(openSync('/dev/full', 'w')),
      encoding: 'utf8',
    });
    expect(ran.status).toBe(2);
    if (what === 'printed') expect(ran.stderr).toBe('结果没有全部输出：磁盘已满；请腾出空间后再试。\n');
  },
  SLOW,
);
