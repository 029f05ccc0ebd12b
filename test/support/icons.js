/**
 * Stands for all icons: the library's index loads every one of some ten thousand, for each test file anew. What icons
 * look like is seen in a browser.
 */
const { createElement } = require('react');

const icons = new Map();

function iconOf(name) {
  const icon = icons.get(name) ?? ((props) => createElement('svg', { 'aria-hidden': true, ...props }));
  icons.set(name, icon);
  return icon;
}

/** What Fluent takes from the library besides icons. */
const OTHERS = {
  bundleIcon: (filled) => filled,
  iconFilledClassName: 'fui-Icon-filled',
  iconRegularClassName: 'fui-Icon-regular',
};

module.exports = new Proxy(OTHERS, { get: (others, name) => others[name] ?? iconOf(name) });
