// Lines in panels as SVG text, readable on a light and on a dark page.

const [width, height] = [440, 300];
const frame = { left: 52, right: 118, top: 44, bottom: 48 };
const inner = { width: width - frame.left - frame.right, height: height - frame.top - frame.bottom };
const apart = 13;

const style = `
  text { font: 12px system-ui, sans-serif; fill: #3d444d; }
  .title { font-weight: 600; font-size: 13px; fill: #1f2328; }
  .grid { stroke: #d1d9e0; stroke-width: 1; }
  .line { fill: none; stroke: currentColor; stroke-width: 2; }
  .dot { fill: currentColor; }
  .name { fill: currentColor; font-weight: 600; }
  .c0 { color: #6e7781; } .c1 { color: #bc4c00; } .c2 { color: #8250df; } .c3 { color: #0969da; } .c4 { color: #1a7f37; }
  @media (prefers-color-scheme: dark) {
    text { fill: #c9d1d9; } .title { fill: #f0f6fc; } .grid { stroke: #3d444d; }
    .c0 { color: #9198a1; } .c1 { color: #f0883e; } .c2 { color: #bc8cff; } .c3 { color: #58a6ff; } .c4 { color: #3fb950; }
  }`;

/** Colours stay with their contender, whoever else takes part. */
const colours = ['sql', 'postgraphile', 'pothos', 'fourgate'];

/** Panels side by side. */
export function drawing(panels) {
  const placed = panels.map((panel, at) => `<g transform="translate(${at * width} 0)">${panel}</g>`);
  const box = `0 0 ${panels.length * width} ${height}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" role="img" aria-label="Median latency of Q1 by contender">`,
    `<style>${style}\n</style>`,
    ...placed,
    '</svg>\n',
  ].join('\n');
}

/**
 * One panel: what is on the horizontal axis in even steps, milliseconds on the vertical one from 0.
 * @param {{ title: string, unit: string, series: { labels: string[], lines: { name: string, values: (number | null)[] }[] } }} panel
 */
export function panelOf({ title, unit, series: { labels, lines } }) {
  const step = stepOf(Math.max(1, ...lines.flatMap(({ values }) => values.filter((value) => value !== null))));
  const scale = {
    x: (at) => rounded(frame.left + (inner.width * (at + 0.5)) / Math.max(1, labels.length)),
    y: (value) => rounded(frame.top + inner.height * (1 - value / (5 * step))),
  };
  return [
    text({ x: frame.left, y: 18, kind: 'title' }, title),
    text({ x: frame.left, y: 34 }, 'p50 in ms at the compared connections'),
    ...[0, 1, 2, 3, 4, 5].map((count) => gridOf(scale, count * step)),
    ...labels.map((label, at) => text({ x: scale.x(at), y: height - frame.bottom + 18, anchor: 'middle' }, label)),
    text({ x: frame.left + inner.width / 2, y: height - 10, anchor: 'middle' }, unit),
    ...lines.map((line) => lineOf(scale, line)),
    ...namesOf(scale, lines),
  ].join('\n');
}

/** A fifth of the axis: 1, 2 or 5 times a power of ten. */
function stepOf(most) {
  const power = 10 ** Math.floor(Math.log10(most / 5));
  return power * [1, 2, 5, 10].find((times) => 5 * power * times >= most);
}

function gridOf({ y }, value) {
  const [from, to] = [frame.left, frame.left + inner.width];
  const label = text({ x: from - 8, y: y(value) + 4, anchor: 'end' }, String(Number(value.toPrecision(3))));
  return `<line class="grid" x1="${from}" x2="${to}" y1="${y(value)}" y2="${y(value)}"/>${label}`;
}

function lineOf({ x, y }, { name, values }) {
  const points = values.flatMap((value, at) => (value === null ? [] : [[x(at), y(value)]]));
  const dots = points.map(([left, top]) => `<circle class="dot" cx="${left}" cy="${top}" r="3"/>`);
  return `<g class="${colourOf(name)}"><polyline class="line" points="${points.join(' ')}"/>${dots.join('')}</g>`;
}

/** Names stand at the ends of their lines, pushed apart where lines end together. */
function namesOf({ y }, lines) {
  let free = frame.top;
  return lines
    .map(({ name, values }) => ({ name, at: y(values.findLast((value) => value !== null) ?? 0) + 4 }))
    .sort((one, other) => one.at - other.at)
    .map(({ name, at }) => {
      const top = Math.max(at, free);
      free = top + apart;
      return text({ x: frame.left + inner.width + 6, y: rounded(top), kind: `name ${colourOf(name)}` }, name);
    });
}

function colourOf(name) {
  const at = colours.indexOf(name);
  return `c${at < 0 ? colours.length : at}`;
}

function text({ x, y, anchor = 'start', kind }, said) {
  const known = kind ? ` class="${kind}"` : '';
  return `<text${known} x="${x}" y="${y}" text-anchor="${anchor}">${said}</text>`;
}

function rounded(value) {
  return Number(value.toFixed(1));
}
