/** Hands bytes to the browser's own "save file". */
export function download(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the bytes over by the next turn.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}
