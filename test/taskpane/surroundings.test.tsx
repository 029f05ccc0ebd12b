import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import type { Root } from 'react-dom/client';
import { createPaneStore, TaskPane } from '../../src/taskpane';
import type { PaneFrame } from '../../src/taskpane/components/shell/pane-shell';
import type { PaneTheme, TaskPaneProps } from '../../src/taskpane/components/shell/task-pane';
import { readBook } from '../../src/taskpane/read-book';
import { startPane } from '../../src/taskpane/start-pane';
import { fakeHost } from '../support/pane/fake-host';
import { fakeCasework, SNAPSHOT } from '../support/pane/sample-result';
import { withoutStyles } from '../support/pane/without-styles';

withoutStyles();

async function show(frame: PaneFrame = {}): Promise<void> {
  const store = createPaneStore({
    host: fakeHost(SNAPSHOT),
    readBook,
    loadCasework: () => Promise.resolve(fakeCasework({})),
    copyText: () => Promise.resolve(true),
  });
  await act(() => Promise.resolve(render(<TaskPane store={store} {...frame} />)));
}

describe('what the program around the pane has of its own', () => {
  it('nothing, as on a page: no button to put the pane away, and three lines to begin with', async () => {
    await show();
    expect(screen.queryByRole('button', { name: '收起' })).toBeNull();
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent.slice(0, 4))).toEqual([
      '检查只读',
      '先看“必',
      '标记和核',
    ]);
  });

  it('a pane without a cross is put away by a button of ours', async () => {
    const onHide = jest.fn();
    await show({ onHide });
    await userEvent.click(screen.getByRole('button', { name: '收起' }));
    expect(onHide).toHaveBeenCalledTimes(1);
  });

  it('leaves a corner to the program, and tells of a sample until something was checked', async () => {
    await show({ isCornerTaken: true, sample: '示例在这里' });
    expect(document.querySelector('.pane__top--corner')).not.toBeNull();
    expect(screen.getByText('示例在这里')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: '检查一致性' }));
    await screen.findByRole('heading', { name: /先看这些/ });
    expect(screen.queryByText('示例在这里')).toBeNull();
  });
});

it('the theme is asked again when the user comes back to the pane', () => {
  const shown: unknown[] = [];
  const page = { render: (pane: ReactElement<TaskPaneProps>) => shown.push(pane.props.theme) } as unknown as Root;
  const themes: PaneTheme[] = ['light', 'dark'];
  const stop = startPane(page, fakeHost(SNAPSHOT), { theme: () => themes.shift() ?? 'light' });
  window.dispatchEvent(new Event('focus'));
  expect(shown).toEqual(['light', 'dark']);
  stop();
  window.dispatchEvent(new Event('focus'));
  expect(shown).toHaveLength(2);
});
