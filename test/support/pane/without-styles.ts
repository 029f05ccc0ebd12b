/**
 * Keeps Fluent's style rules out of jsdom, which reads all of them anew for every question about visibility
 * and draws nothing anyway: tests run ten times as fast. How the pane looks is a matter of the browser tests.
 */
export function withoutStyles(): void {
  CSSStyleSheet.prototype.insertRule = () => 0;
}
