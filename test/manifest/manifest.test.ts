import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { elementsNamed, everyElement, localName, parseXml, type XmlElement } from '../support/xml-tree';
import { outOfOrder } from './element-order';
import { BUTTONS } from '../../src/commands/buttons';
import { builtPages } from './built-pages';
import { pngSize } from './png-size';

const ROOT = join(__dirname, '../..');

const manifest = parseXml(readFileSync(join(ROOT, 'manifest.xml'), 'utf8'));
const packageJson = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { readonly version: string };

/** Lengths in characters by the manifest schema. */
const LIMITS = { id: 32, Url: 2048, ShortStrings: 125, LongStrings: 250 };

interface Shortcuts {
  readonly actions: readonly { readonly id: string; readonly type: string }[];
  readonly shortcuts: readonly { readonly action: string; readonly key: Readonly<Record<string, string>> }[];
}

const attribute = (element: XmlElement, name: string): string => element.attributes[name] ?? '';

const only = (name: string): XmlElement => {
  const found = elementsNamed(manifest, name);
  expect(found).toHaveLength(1);
  return found[0]!;
};

const resources = everyElement(only('Resources')).filter((element) => 'id' in element.attributes);

const addresses = everyElement(manifest)
  .flatMap((element) => Object.entries(element.attributes))
  .flatMap(([name, value]) => (!name.startsWith('xmlns') && /^https?:/.test(value) ? [new URL(value)] : []));

function textOf(resid: string): string {
  const found = resources.find((element) => element.attributes.id === resid);
  return found === undefined ? '' : attribute(found, 'DefaultValue');
}

describe('identity', () => {
  test('the id is a GUID', () => {
    expect(elementsNamed(manifest, 'Id')[0]?.text).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  });

  test('the version has one to four groups of digits and follows package.json', () => {
    const version = only('Version').text;
    expect(version).toMatch(/^\d{1,5}(\.\d{1,5}){0,3}$/);
    expect(version).toBe(`${packageJson.version}.0`);
  });

  test('it speaks Chinese and asks of Excel only what every version with add-ins has', () => {
    expect(only('DefaultLocale').text).toBe('zh-CN');
    const required = manifest.children.filter((child) => child.name === 'Requirements');
    expect(required.flatMap((each) => elementsNamed(each, 'Set')).map((set) => set.attributes)).toEqual([
      { Name: 'ExcelApi', MinVersion: '1.1' },
    ]);
  });
});

describe('structure', () => {
  test('elements stand in the order of the schema', () => {
    expect(outOfOrder(manifest)).toEqual([]);
  });

  test('an element out of order is noticed', () => {
    const swapped = parseXml('<Supertip><Description resid="a"/><Title resid="b"/></Supertip>');
    expect(outOfOrder(swapped)).toEqual(['Supertip: Description, Title']);
  });

  test('ids of resources are unique and short enough', () => {
    const ids = resources.map((element) => attribute(element, 'id'));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.length === 0 || id.length > LIMITS.id)).toEqual([]);
  });

  test('every resid names a resource, and every resource is named', () => {
    const used = everyElement(manifest).flatMap((element) => element.attributes.resid ?? []);
    const given = resources.map((element) => attribute(element, 'id'));
    expect(new Set(used)).toEqual(new Set(given));
  });

  test.each(['ShortStrings', 'LongStrings'] as const)('%s are no longer than the schema allows', (name) => {
    const texts = elementsNamed(manifest, name).flatMap((list) =>
      list.children.map((text) => attribute(text, 'DefaultValue')),
    );
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((text) => text.length === 0 || text.length > LIMITS[name])).toEqual([]);
  });
});

describe('addresses', () => {
  test('all are https, of one origin, and short enough', () => {
    expect(addresses.length).toBeGreaterThan(5);
    expect([...new Set(addresses.map((url) => url.origin))]).toEqual(['https://localhost:3001']);
    expect(addresses.filter((url) => url.href.length > LIMITS.Url)).toEqual([]);
  });

  test('every page is one that the build makes', () => {
    const pages = addresses.map((url) => url.pathname.slice(1)).filter((path) => path.endsWith('.html'));
    expect(pages).toContain('taskpane.html');
    expect(pages.filter((page) => !builtPages().includes(page))).toEqual([]);
  });

  test('every other file is in the repository', () => {
    const files = addresses.map((url) => url.pathname.slice(1)).filter((path) => !path.endsWith('.html'));
    expect(files.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
  });
});

describe('icons', () => {
  test.each(elementsNamed(manifest, 'Icon').map((icon, index) => [index, icon] as const))(
    'icon list %i has the three sizes of the ribbon, each a picture of that size',
    (_index, icon) => {
      const stated = icon.children.map((image) => Number(image.attributes.size));
      expect(stated).toEqual([16, 32, 80]);
      const files = icon.children.map((image) => new URL(textOf(attribute(image, 'resid'))).pathname);
      const drawn = files.map((file) => pngSize(readFileSync(join(ROOT, file))));
      expect(drawn).toEqual(stated.map((size) => ({ width: size, height: size })));
    },
  );

  test.each([
    ['IconUrl', 32],
    ['HighResolutionIconUrl', 64],
  ])('%s is %i pixels wide', (name, size) => {
    const { pathname } = new URL(attribute(only(name), 'DefaultValue'));
    expect(pngSize(readFileSync(join(ROOT, pathname)))).toEqual({ width: size, height: size });
  });
});

describe('ribbon', () => {
  const buttons = elementsNamed(manifest, 'Control').map((control) => ({
    label: textOf(
      attribute(
        control.children.find((child) => localName(child) === 'Label')!,
        'resid',
      ),
    ),
    action: control.children.find((child) => localName(child) === 'Action')!,
  }));

  test('a group 决算助手 on the home tab has every button, and the cell menu its own', () => {
    expect(only('OfficeTab').attributes.id).toBe('TabHome');
    expect(textOf(attribute(only('Group').children[0]!, 'resid'))).toBe('决算助手');
    expect(buttons.map((button) => button.label)).toEqual([
      '检查一致性',
      '打开窗格',
      '标记',
      '清除标记',
      '删除助手痕迹',
      '此单元格的公式',
    ]);
    expect(only('OfficeMenu').attributes.id).toBe('ContextMenuCell');
  });

  test('检查一致性 runs the command that the pane registers', () => {
    const action = buttons[0]!.action;
    expect(action.attributes['xsi:type']).toBe('ExecuteFunction');
    expect(action.children.map((child) => child.text)).toEqual(['checkConsistency']);
  });

  test('commands and pane share one runtime: everything that names code names the same page', () => {
    const code = ['Runtime', 'FunctionFile', 'SourceLocation'].flatMap((name) => elementsNamed(manifest, name));
    const named = code.flatMap((element) => element.attributes.resid ?? []);
    expect(named).toHaveLength(3);
    expect(new Set(named.map(textOf))).toEqual(new Set(['https://localhost:3001/taskpane.html']));
    expect(only('Runtime').attributes.lifetime).toBe('long');
  });

  test('keyboard shortcuts lead to commands that the pane registers, each key to one', () => {
    const { pathname } = new URL(attribute(only('ExtendedOverrides'), 'Url'));
    const { actions, shortcuts } = JSON.parse(readFileSync(join(ROOT, pathname), 'utf8')) as Shortcuts;
    expect(actions.map(({ id, type }) => [type, id in BUTTONS])).toEqual(actions.map(() => ['ExecuteFunction', true]));
    expect(shortcuts.map(({ action }) => action).sort()).toEqual(actions.map(({ id }) => id).sort());
    const keys = shortcuts.flatMap(({ key }) => Object.values(key));
    expect(new Set(keys).size).toBe(keys.length);
    // As the schema has it: at least one modifier, one other key, and never Control alone with a letter.
    expect(keys.filter((key) => !/^(Ctrl\+Alt|Command\+Option)\+[A-Z]$/.test(key))).toEqual([]);
  });

  test('the ribbon is offered only where there is a shared runtime; elsewhere opening the add-in checks', () => {
    const overrides = only('VersionOverrides');
    expect(elementsNamed(overrides, 'Set').map((set) => set.attributes.Name)).toEqual(['SharedRuntime']);
    const fallback = only('DefaultSettings').children[0]!;
    expect(attribute(fallback, 'DefaultValue')).toBe('https://localhost:3001/taskpane.html?do=check');
  });
});
