import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';
import { TextDecoder, TextEncoder } from 'node:util';
import { quickenStyles } from './quick-styles';

/** jsdom lays nothing out, so nothing ever changes its size; Fluent only asks that the observer exists. */
class IdleResizeObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

globalThis.ResizeObserver = IdleResizeObserver;

// Every browser has both; jsdom has neither.
Object.assign(globalThis, { TextDecoder, TextEncoder });

// What the pane shows after a check comes late where many tests run side by side.
configure({ asyncUtilTimeout: 5000 });

// jsdom has files, and no way to read one as bytes but the old one.
Blob.prototype.arrayBuffer = function arrayBuffer(this: Blob): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.onerror = () => reject(new Error('cannot be read'));
    reader.readAsArrayBuffer(this);
  });
};

// The store's own tests run without a page.
if (typeof window !== 'undefined') quickenStyles();
