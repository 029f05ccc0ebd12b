import '@testing-library/jest-dom';

/** jsdom lays nothing out, so nothing ever changes its size; Fluent only asks that the observer exists. */
class IdleResizeObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

globalThis.ResizeObserver = IdleResizeObserver;
