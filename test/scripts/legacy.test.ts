import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';

const LEGACY = readFileSync(join(__dirname, '../../assets/legacy.js'), 'utf8');

interface OldPage {
  readonly shown: string[];
  readonly root: { id: string };
  readonly office: { initialize?: () => void };
}

/** Runs the file as an engine would that lacks the built-ins named. */
function runWithout(...missing: readonly string[]): OldPage {
  const shown: string[] = [];
  const office: OldPage['office'] = {};
  const root = { id: 'root', setAttribute: () => undefined, appendChild: (text: string) => shown.push(text) };
  const script = { getAttribute: () => '请改用网页版' };
  const document = {
    getElementsByTagName: () => [script],
    getElementById: () => root,
    createTextNode: (text: string) => text,
  };
  const window: Record<string, unknown> = { Promise, Proxy, Symbol, Office: office };
  for (const name of missing) window[name] = undefined;
  const context = createContext({ window, document });
  if (missing.includes('replaceAll')) runInContext('delete String.prototype.replaceAll', context);
  runInContext(LEGACY, context);
  return { shown, root, office };
}

test.each(['Promise', 'Proxy', 'Symbol', 'replaceAll'])('an engine without %s is told where to go', (name) => {
  const { shown, root, office } = runWithout(name);
  expect(shown).toEqual(['请改用网页版']);
  expect(root.id).toBe('unsupported');
  expect(office.initialize).toBeDefined();
});

test('a present-day engine sees nothing of it', () => {
  const { shown, root, office } = runWithout();
  expect(shown).toEqual([]);
  expect(root.id).toBe('root');
  expect(office.initialize).toBeUndefined();
});

test('it is written in the language of old engines', () => {
  const code = LEGACY.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
  expect(code).not.toMatch(/=>|`|\b(let|const|class)\b|\?\.|\?\?/);
});
