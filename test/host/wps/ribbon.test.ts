import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { BUTTONS } from '../../../src/commands/buttons';
import { findApplication, hidePane, watchRibbon } from '../../../src/host/wps/ribbon';
import { createEmulatedEt, type EmulatedEt } from '../../support/et';
import { emulatedWorkbook } from '../../support/excel';
import { elementsNamed, parseXml } from '../../support/xml-tree';

const ADD_IN = path.join(__dirname, '../../../assets/wps');
const file = (name: string): string => readFileSync(path.join(ADD_IN, name), 'utf8');

interface Ribbon {
  readonly OnAddinLoad: () => unknown;
  readonly OnAction: (control: { readonly Id: string }) => unknown;
  readonly GetImage: () => string;
  readonly OnGetEnabled: () => unknown;
}

let et: EmulatedEt;
let ribbon: Ribbon;

beforeEach(() => {
  et = createEmulatedEt(emulatedWorkbook('决算.xlsx', [{ name: '表' }]));
  const world = createContext({
    Application: et.app,
    location: { href: 'file:///home/%E4%BC%9A%E8%AE%A1/juesuan/index.html' },
  });
  runInContext('window = this;', world);
  runInContext(file('js/ribbon.js'), world);
  ribbon = world as unknown as Ribbon;
});

afterEach(() => expect(et.bridge.gaps).toEqual([]));

describe('the ribbon', () => {
  const xml = file('ribbon.xml');
  const buttons = elementsNamed(parseXml(xml), 'button').map(({ attributes }) => attributes);

  it('begins with its own element, as the page that installs add-ins wants it', () => {
    expect(xml).toMatch(/^<customUI xmlns="http:\/\/schemas\.microsoft\.com\/office\/2006\/01\/customui"/);
  });

  it('has a button for everything that the pane can be asked for, and one that only opens it', () => {
    expect(buttons.map(({ id }) => id?.replace(/^juesuan_et_/, '')).sort()).toEqual(
      [...Object.keys(BUTTONS), 'openPane'].sort(),
    );
  });

  it('calls functions that are there as soon as the script was read, and that answer at once', () => {
    const called = new Set(buttons.flatMap(({ onAction, getImage, getEnabled }) => [onAction, getImage, getEnabled]));
    expect([...called].sort()).toEqual(['GetImage', 'OnAction', 'OnGetEnabled']);
    expect(parseXml(xml).attributes.onLoad).toBe('OnAddinLoad');
    expect([ribbon.OnAddinLoad(), ribbon.OnGetEnabled()]).toEqual([true, true]);
    expect(file('js/ribbon.js')).not.toMatch(/async|await|Promise|setTimeout/);
  });

  it('shows pictures that are files', () => {
    expect(ribbon.GetImage()).toMatch(/^images\/[\w-]+\.png$/);
  });

  it('is described by a manifest', () => {
    const manifest = parseXml(file('manifest.xml'));
    expect(manifest.children.map(({ name, text }) => [name, text.slice(0, 7)])).toEqual([
      ['ApiVersion', '1.0.0'],
      ['Name', 'juesuan'],
      ['Description', '决算助手：核对'],
    ]);
  });

  it('is loaded by a page that nobody sees', () => {
    expect(file('index.html')).toContain('<script src="main.js"></script>');
    const written: string[] = [];
    runInContext(file('main.js'), createContext({ document: { write: (text: string) => written.push(text) } }));
    expect(written).toEqual(['<script src="js/ribbon.js"></script>']);
  });
});

describe('a button', () => {
  it('makes the pane once, from beside the page, and shows it', () => {
    ribbon.OnAction({ Id: 'juesuan_et_openPane' });
    expect(et.world.panes).toEqual([
      { id: 1, url: 'file:///home/会计/juesuan/taskpane.html', title: '决算助手', visible: true, width: 380, dock: 2 },
    ]);
    hidePane(et.app);
    expect(et.world.panes[0]?.visible).toBe(false);
    ribbon.OnAction({ Id: 'juesuan_et_markFindings' });
    expect(et.world.panes.map(({ visible }) => visible)).toEqual([true]);
  });

  it('makes another one where WPS no longer knows the first', () => {
    ribbon.OnAction({ Id: 'juesuan_et_openPane' });
    et.world.panes.length = 0;
    ribbon.OnAction({ Id: 'juesuan_et_openPane' });
    expect(et.world.panes).toHaveLength(1);
  });

  it('is heard by the pane, each click once, also one from before it was there', () => {
    jest.useFakeTimers();
    const heard: string[] = [];
    ribbon.OnAction({ Id: 'juesuan_et_checkConsistency' });
    watchRibbon(et.app, (name) => heard.push(name));
    expect(heard).toEqual(['checkConsistency']);
    jest.advanceTimersByTime(5_000);
    ribbon.OnAction({ Id: 'juesuan_et_markFindings' });
    jest.advanceTimersByTime(1_000);
    ribbon.OnAction({ Id: 'juesuan_et_markFindings' });
    et.bridge.failAt(0, 'general');
    jest.advanceTimersByTime(1_000);
    ribbon.OnAction({ Id: 'juesuan_et_openPane' });
    jest.advanceTimersByTime(5_000);
    expect(heard).toEqual(['checkConsistency', 'markFindings', 'markFindings']);
    jest.useRealTimers();
  });
});

describe('what WPS hands to its pages', () => {
  const app = {};
  it.each<[string, object, object | null]>([
    ['Application', { Application: app }, app],
    ['wps.EtApplication()', { wps: { EtApplication: () => app } }, app],
    ['nothing', {}, null],
    ['another wps', { wps: {} }, null],
  ])('%s', (_what, page, expected) => expect(findApplication(page)).toBe(expected));
});
