import { encrypt } from 'officecrypto-tool';
import { run } from '../../../src/cli/program';
import { handMadeBook, TWO_ROWS } from '../../support/books';
import { memoryMachine, type MemoryMachine } from '../../support/memory-machine';

const PASSWORD = '口令-7391';
const BOOK = handMadeBook({ sheets: [{ name: '表', inside: TWO_ROWS }] });
const LOCKED = new Uint8Array(encrypt(Buffer.from(BOOK), { password: PASSWORD }));

const textFile = (text: string): Uint8Array => new TextEncoder().encode(text);

async function checked(words: readonly string[], passwords: string): Promise<MemoryMachine & { status: number }> {
  const machine = memoryMachine({ 'locked.xlsx': LOCKED, 'open.xlsx': BOOK, 'passwords.txt': textFile(passwords) });
  const status = await run([...words], machine);
  return { ...machine, status };
}

const everythingSaid = (machine: MemoryMachine): string =>
  [machine.out(), machine.err(), ...[...machine.files.values()].map((bytes) => Buffer.from(bytes).toString())].join();

describe('--password-file', () => {
  it('opens what is locked, and is told to nobody', async () => {
    const words = ['check', 'locked.xlsx', 'open.xlsx', '--out', 'out', '--password-file', 'passwords.txt'];
    const machine = await checked(words, `不对\r\n${PASSWORD}\r\n`);
    expect(machine.err()).not.toMatch(/密码/);
    const before = machine.files.get('/home/passwords.txt');
    machine.files.delete('/home/passwords.txt');
    expect(before).toBeDefined();
    expect(everythingSaid(machine)).not.toContain(PASSWORD);
  });

  it.each<[string, readonly string[], string, RegExp]>([
    ['without it the file is said to be locked', ['check', 'locked.xlsx'], '', /^“locked.xlsx”设有打开密码[^\n]*。\n$/],
    [
      'a wrong one is said to be wrong',
      ['draft', 'locked.xlsx', '--password-file', 'passwords.txt'],
      '不对',
      /^“locked.xlsx”的打开密码不对[^\n]*。\n$/,
    ],
    [
      'an empty file holds none',
      ['check', 'locked.xlsx', '--password-file', 'passwords.txt'],
      '\n',
      /^密码文件“passwords.txt”里没有密码[^\n]*。\n$/,
    ],
    ['a file that is not there', ['check', 'locked.xlsx', '--password-file', 'none.txt'], '', /^“none.txt”读不出来/],
  ])('%s', async (_name, words, passwords, expected) => {
    const machine = await checked(words, passwords);
    expect(machine.status).toBe(2);
    expect(machine.err()).toMatch(expected);
  });
});

it.each(['constructor', '__proto__', 'toString'])('--sheet %s is no form of a sheet', async (word) => {
  const machine = await checked(['check', 'open.xlsx', '--out', 'out', '--sheet', word], '');
  expect(machine.err()).toBe(`--sheet 只能是 清单 或 公式；无法理解“${word}”。\n`);
});
