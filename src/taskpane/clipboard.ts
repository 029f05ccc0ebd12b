/**
 * Puts text on the clipboard and answers whether it got there.
 * Office's web views often forbid the asynchronous clipboard, so the old command is tried second.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

function copyBySelection(text: string): boolean {
  const area = document.createElement('textarea');
  area.value = text;
  area.setAttribute('readonly', '');
  area.style.cssText = 'position:fixed;top:0;left:0;opacity:0';
  const focused = document.activeElement;
  document.body.append(area);
  area.select();
  try {
    return copySelection();
  } finally {
    area.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }
}

function copySelection(): boolean {
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way left where the other is forbidden
    return document.execCommand('copy');
  } catch {
    return false;
  }
}
