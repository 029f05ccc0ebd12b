/** Makes a page carry its own scripts and icon, so that one file is the whole page. */
const { createHash } = require('node:crypto');

/** Stands in the page's policy until the scripts are known. */
const SCRIPT_HASHES = 'SCRIPT-HASHES';

const SCRIPT = /<script\b([^>]*?)\ssrc="([^"]+)"([^>]*)><\/script>/g;
const ICON = /(<link rel="icon"[^>]*\shref=")([^"]+)(")/g;

/**
 * The page with each script and icon in place of its address, and the scripts' hashes in its policy.
 * @param {string} html
 * @param {(address: string) => Buffer} read the content behind an address of the page
 * @returns {string}
 */
function inlinePage(html, read) {
  const hashes = [];
  const page = html
    .replace(SCRIPT, (_tag, before, address, after) => {
      const code = scriptText(address, read(address).toString('utf8'));
      hashes.push(`'sha256-${createHash('sha256').update(code, 'utf8').digest('base64')}'`);
      return `<script${`${before}${after}`.replace(/\sdefer(="[^"]*")?/, '')}>${code}</script>`;
    })
    .replace(
      ICON,
      (_tag, before, address, after) => `${before}data:image/png;base64,${read(address).toString('base64')}${after}`,
    );
  return page.replace(SCRIPT_HASHES, () => hashes.join(' '));
}

/**
 * A script as it may stand inside a page. A browser changes line ends and zeros before it takes the hash.
 * @throws Error for a script that could not stand there unchanged
 */
function scriptText(address, code) {
  if (code.includes('\0')) throw new Error(`${address} 含有空字符，不能放进网页。`);
  return code.replace(/\r\n?/g, '\n').replace(/<(?=!--|\/?script)/gi, '\\x3C');
}

/**
 * The licences of the libraries inside travel with them, in an element that no browser shows.
 * @param {readonly string[]} texts
 * @returns {string}
 */
function licences(texts) {
  return `<template id="licences">${texts.join('\n').replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</template>\n`;
}

module.exports = { SCRIPT_HASHES, inlinePage, licences };
