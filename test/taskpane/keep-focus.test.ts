import { keepFocus } from '../../src/taskpane/keep-focus';

/** The page's words after the part in `.going` went away while a button of it had the keyboard. */
async function focusAfter(html: string, goes: string, comes = ''): Promise<string> {
  document.body.innerHTML = html;
  document.querySelector<HTMLElement>('#pressed')?.focus();
  const going = document.querySelector(goes);
  if (comes === '') going?.remove();
  else going?.insertAdjacentHTML('beforebegin', comes);
  if (comes !== '') going?.remove();
  await Promise.resolve();
  return document.activeElement?.textContent ?? '';
}

beforeAll(() => {
  // Nothing has a size here, so everything counts as drawn.
  Element.prototype.getClientRects = () => ({ length: 1 }) as DOMRectList;
  keepFocus(document);
});

test.each([
  [
    'what takes its place',
    '<button>前</button><p><button id="pressed">检查</button></p>',
    'p',
    '<p><button>取消</button></p>',
    '取消',
  ],
  [
    'the next of a list',
    '<ol><li><button>一</button></li><li><button id="pressed">二</button></li><li><button>三</button></li></ol>',
    'li:nth-child(2)',
    '',
    '三',
  ],
  [
    'the list’s first where there is none behind',
    '<ol><li><button>一</button></li><li><button id="pressed">二</button></li></ol>',
    'li:nth-child(2)',
    '',
    '一',
  ],
  [
    'the first around it',
    '<main><button>重新检查</button><p><button id="pressed">取消</button></p></main>',
    'p',
    '',
    '重新检查',
  ],
  [
    'past what cannot be reached',
    '<main><button disabled>不可用</button><button>可用</button><p><button id="pressed">取消</button></p></main>',
    'p',
    '',
    '可用',
  ],
])('the keyboard goes to %s', async (_where, html, goes, comes, text) => {
  expect(await focusAfter(html, goes, comes)).toBe(text);
});

test('it stays where it is while that is still there', async () => {
  expect(await focusAfter('<button id="pressed">筛选</button><p>别处</p>', 'p')).toBe('筛选');
});
