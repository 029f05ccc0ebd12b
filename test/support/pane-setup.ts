import '@testing-library/jest-dom';
import { TextEncoder } from 'node:util';

/** jsdom lays nothing out, so nothing ever changes its size; Fluent only asks that the observer exists. */
class IdleResizeObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

globalThis.ResizeObserver = IdleResizeObserver;

// Every browser has one; jsdom does not.
globalThis.TextEncoder = TextEncoder;
