import { readFileSync } from 'node:fs';
import path from 'node:path';
import { BUTTONS, pressButton } from '../../src/commands/buttons';
import { receiveRequests, requestOfAddress, type PaneRequest } from '../../src/commands/request';
import { registerButtons, type RibbonEvent } from '../../src/host/excel/ribbon';

/** What office.js offers a ribbon function; `show` is absent where there is no shared runtime. */
function officeWith(options: { readonly sharedRuntime: boolean; readonly show?: () => Promise<void> }): {
  readonly associated: Map<string, (event: RibbonEvent) => void>;
} {
  const associated = new Map<string, (event: RibbonEvent) => void>();
  Object.assign(globalThis, {
    Office: {
      context: { requirements: { isSetSupported: (set: string) => set === 'SharedRuntime' && options.sharedRuntime } },
      addin: options.show ? { showAsTaskpane: options.show } : undefined,
      actions: { associate: (name: string, command: (event: RibbonEvent) => void) => associated.set(name, command) },
    },
  });
  registerButtons(Object.keys(BUTTONS), pressButton);
  return { associated };
}

/** Presses a button; done when Excel may free it. */
function press(associated: ReadonlyMap<string, (event: RibbonEvent) => void>, name: string): Promise<void> {
  return new Promise((completed) => associated.get(name)?.({ completed }));
}

function heardRequests(): PaneRequest[] {
  const heard: PaneRequest[] = [];
  receiveRequests((request) => heard.push(request))();
  return heard;
}

describe('检查一致性', () => {
  it('shows the pane and leaves it the request', async () => {
    const show = jest.fn(() => Promise.resolve());
    const { associated } = officeWith({ sharedRuntime: true, show });
    await press(associated, 'checkConsistency');
    expect(show).toHaveBeenCalledTimes(1);
    expect(heardRequests()).toEqual(['check']);
  });

  it.each([
    [
      'Excel has no shared runtime',
      { sharedRuntime: false, show: () => Promise.reject(new Error('must not be called')) },
    ],
    ['this office.js cannot show the pane', { sharedRuntime: true }],
    ['Excel refuses to show it', { sharedRuntime: true, show: () => Promise.reject(new Error('refused')) }],
  ])('frees the button and keeps the request where %s', async (_case, options) => {
    await press(officeWith(options).associated, 'checkConsistency');
    expect(heardRequests()).toEqual(['check']);
  });
});

describe('the other buttons', () => {
  it.each<[string, PaneRequest]>([
    ['markFindings', 'mark'],
    ['clearMarks', 'clearMarks'],
    ['removeTraces', 'removeTraces'],
    ['showCellChecks', 'cellChecks'],
  ])('%s asks the pane to %s', async (name, request) => {
    const { associated } = officeWith({ sharedRuntime: true, show: () => Promise.resolve() });
    await press(associated, name);
    expect(heardRequests()).toEqual([request]);
  });

  it('change nothing on the word of an address', () => {
    expect(requestOfAddress('?do=removeTraces')).toBeNull();
  });
});

describe('the names of the commands', () => {
  it('are all registered with Excel', () => {
    const { associated } = officeWith({ sharedRuntime: true });
    expect([...associated.keys()]).toEqual(Object.keys(BUTTONS));
  });

  it('and a name that no button has asks for nothing', () => {
    pressButton('deleteEverything');
    expect(heardRequests()).toEqual([]);
  });

  it('are those that the manifest calls', () => {
    const manifest = readFileSync(path.join(__dirname, '../../manifest.xml'), 'utf8');
    const called = [...manifest.matchAll(/<FunctionName>(\w+)<\/FunctionName>/g)].map(([, name]) => name);
    expect(called.sort()).toEqual(Object.keys(BUTTONS).sort());
  });

  it('and an Excel without ribbon functions opens the pane with the same request', () => {
    const manifest = readFileSync(path.join(__dirname, '../../manifest.xml'), 'utf8');
    expect(manifest).toMatch(/<SourceLocation DefaultValue="https:\/\/[^"]+\/taskpane\.html\?do=check"/);
  });
});
