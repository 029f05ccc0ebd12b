/** How pictures look: light, dark, in the colours that the system forces, and on paper. */
export const PICTURE_STYLE = `
.pictures { --picture-text: #1f1f1f; --picture-faint: #5c5c5c; --picture-ground: #ffffff; --picture-axis: #8a8a8a; --picture-last: #0f5c8c; --picture-0: #b9cfdd; --picture-1: #7da7c2; --picture-exact: #4d6b57; --picture-rounding: #5c5c5c; --picture-notChecked: #8a4500; --picture-broken: #a4262c; }
.pictures--dark { --picture-text: #f2f2f2; --picture-faint: #b8b8b8; --picture-ground: #292929; --picture-axis: #8a8a8a; --picture-last: #6fb6e2; --picture-0: #3f5566; --picture-1: #567f9c; --picture-exact: #8fbf9f; --picture-rounding: #b8b8b8; --picture-notChecked: #f0a86a; --picture-broken: #f1888c; }
.picture { display: block; max-width: 100%; height: auto; font-size: 12px; font-variant-numeric: tabular-nums; overflow: visible; }
.picture text { fill: var(--picture-text); }
.picture .picture__faint { fill: var(--picture-faint); }
.picture__axis { stroke: var(--picture-axis); stroke-width: 1; }
.picture__bar--last { fill: var(--picture-last); }
.picture__bar--0 { fill: var(--picture-0); stroke: var(--picture-last); stroke-width: 1; }
.picture__bar--1 { fill: var(--picture-1); stroke: var(--picture-last); stroke-width: 1; }
.picture__arc { fill: none; stroke-width: 1.5; }
.picture__badge { fill: var(--picture-ground); stroke-width: 1.5; }
.picture .picture__sign { font-size: 13px; font-weight: 700; }
.picture__arc--exact, .picture__badge--exact { stroke: var(--picture-exact); }
.picture__arc--rounding, .picture__badge--rounding { stroke: var(--picture-rounding); }
.picture__arc--notChecked, .picture__badge--notChecked { stroke: var(--picture-notChecked); }
.picture__arc--notChecked { stroke-dasharray: 3 3; }
.picture__arc--broken, .picture__badge--broken { stroke: var(--picture-broken); }
.picture__arc--broken { stroke-width: 2.5; }
.picture__badge--broken { fill: var(--picture-broken); }
.picture .picture__sign--exact { fill: var(--picture-exact); }
.picture .picture__sign--rounding { fill: var(--picture-rounding); }
.picture .picture__sign--notChecked { fill: var(--picture-notChecked); }
.picture .picture__sign--broken { fill: var(--picture-ground); }
.picture__tie[role='button'] { cursor: pointer; outline: none; }
.picture__tie[role='button']:hover .picture__badge { stroke-width: 3; }
.picture__tie[role='button']:focus-visible .picture__badge { stroke: var(--picture-text); stroke-width: 4; }
@media (forced-colors: active) {
  .picture text, .picture .picture__faint { fill: CanvasText; }
  .picture__bar--last { fill: CanvasText; }
  .picture__bar--0, .picture__bar--1 { fill: Canvas; stroke: CanvasText; }
  .picture__bar--1 { stroke-dasharray: 3 2; }
  .picture__axis, .picture .picture__arc { stroke: CanvasText; }
  .picture .picture__badge { fill: Canvas; stroke: CanvasText; }
  .picture .picture__badge--broken { fill: CanvasText; }
  .picture .picture__sign { fill: CanvasText; }
  .picture .picture__sign--broken { fill: Canvas; }
  .picture__tie[role='button']:focus-visible .picture__badge { stroke: Highlight; }
}
@media print { .picture { print-color-adjust: exact; -webkit-print-color-adjust: exact; break-inside: avoid; } }
`;
