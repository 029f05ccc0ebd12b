/** Draws assets/icon-N.png: a ledger page with two entries and a tick. Run by `npm run icons`. */
const { writeFileSync } = require('node:fs');
const path = require('node:path');
const { encodePng } = require('./png');

const SIZES = [16, 32, 64, 80];

const TEAL = [3, 115, 122];
const WHITE = [255, 255, 255];

/** Sub-pixels a side: smooth edges at 16 pixels. */
const SAMPLES = 8;

/** Shapes in a unit square, later ones on top. Lines are [x1, y1, x2, y2]. */
const PAGE = { left: 0.1, top: 0.03, right: 0.9, bottom: 0.97, radius: 0.13 };
const ENTRIES = {
  width: 0.085,
  lines: [
    [0.29, 0.25, 0.71, 0.25],
    [0.29, 0.43, 0.53, 0.43],
  ],
};
const TICK = {
  width: 0.125,
  lines: [
    [0.29, 0.67, 0.44, 0.81],
    [0.44, 0.81, 0.73, 0.48],
  ],
};

const clamp = (value, low, high) => Math.min(high, Math.max(low, value));

function distanceToLine([x1, y1, x2, y2], x, y) {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const along = clamp(((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy), 0, 1);
  return Math.hypot(x - x1 - along * dx, y - y1 - along * dy);
}

const onStroke = ({ width, lines }, x, y) => lines.some((line) => distanceToLine(line, x, y) <= width / 2);

function onPage({ left, top, right, bottom, radius }, x, y) {
  const cornerX = clamp(x, left + radius, right - radius);
  const cornerY = clamp(y, top + radius, bottom - radius);
  return Math.hypot(x - cornerX, y - cornerY) <= radius;
}

/** The colour at a point of the unit square; null outside the page. */
function colourAt(x, y) {
  if (!onPage(PAGE, x, y)) return null;
  return onStroke(ENTRIES, x, y) || onStroke(TICK, x, y) ? WHITE : TEAL;
}

function samplesOf(size, x, y) {
  const offsets = Array.from({ length: SAMPLES }, (_, index) => (index + 0.5) / SAMPLES);
  return offsets.flatMap((dy) => offsets.map((dx) => colourAt((x + dx) / size, (y + dy) / size)));
}

function pixelOf(size, x, y) {
  const samples = samplesOf(size, x, y);
  const drawn = samples.filter((sample) => sample !== null);
  if (drawn.length === 0) return [0, 0, 0, 0];
  const mean = (channel) => Math.round(drawn.reduce((sum, colour) => sum + colour[channel], 0) / drawn.length);
  return [mean(0), mean(1), mean(2), Math.round((255 * drawn.length) / samples.length)];
}

for (const size of SIZES) {
  const file = path.join(__dirname, `../assets/icon-${size}.png`);
  writeFileSync(
    file,
    encodePng(size, (x, y) => pixelOf(size, x, y)),
  );
}
