import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';
import { TextDecoder, TextEncoder } from 'node:util';

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
