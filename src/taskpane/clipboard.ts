/**
 * Puts text on the clipboard and answers whether it got there.
 * Office's web views often forbid the asynchronous clipboard, so the old command is tried second.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection({ 'text/plain': text });
  }
}

/** The same with rich text beside the plain one, for Word and WPS 文字. */
export async function copyRich(html: string, text: string): Promise<boolean> {
  const forms = { 'text/html': html, 'text/plain': text };
  try {
    const blobs = Object.entries(forms).map(([type, content]) => [type, new Blob([content], { type })] as const);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries<Blob>(blobs))]);
    return true;
  } catch {
    return copyBySelection(forms);
  }
}

/**
 * The old copy command takes what is selected, so a text area out of sight is selected for a moment. The forms are
 * handed over in the copy event, since a plain area would give only its text; the focus goes back after.
 */
function copyBySelection(forms: Readonly<Record<string, string>>): boolean {
  const area = document.createElement('textarea');
  area.value = forms['text/plain'] ?? '';
  // Keeps the keyboard of a touch screen from coming up.
  area.setAttribute('readonly', '');
  area.style.cssText = 'position:fixed;top:0;left:0;opacity:0';
  const focused = document.activeElement;
  const fill = (event: ClipboardEvent): void => {
    Object.entries(forms).forEach(([type, content]) => event.clipboardData?.setData(type, content));
    event.preventDefault();
  };
  document.body.append(area);
  document.addEventListener('copy', fill);
  area.select();
  try {
    return copySelection();
  } finally {
    document.removeEventListener('copy', fill);
    area.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }
}

/**
 * False also where the browser throws instead of answering; the caller then tells the user that nothing was copied.
 */
function copySelection(): boolean {
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way left where the other is forbidden
    return document.execCommand('copy');
  } catch {
    return false;
  }
}
