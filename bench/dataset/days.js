// The working days that the dataset is laid out on.

/** Applications come in on this many working days, the last of them the day before the anchor. */
export const spread = 75;
/** Interviews of the last applications lie ahead. */
const ahead = 6;
/** Interviews that one person holds in a day, of 45 minutes each. */
export const slotsADay = 9;

/**
 * The working days by position; and days by number, none of them the anchor itself, so that what is past and what lies ahead does not
 * hang on the hour.
 * @param {string} anchor day of the run, like 2026-11-24
 * @param {ReadonlySet<string>} holidays
 */
export function daysAround(anchor, holidays) {
  const isWorking = (day) => ![0, 6].includes(day.getUTCDay()) && !holidays.has(textOf(day));
  const before = take(spread, { from: anchor, step: -1, isWorking }).reverse();
  const after = take(ahead, { from: anchor, step: 1, isWorking });
  const gap = isWorking(new Date(anchor)) ? 1 : 0;
  const days = [...before, ...after].map((day, idx) => ({ idx, day, pos: idx < spread ? idx : idx + gap }));
  const workdays = [
    ...days.map(({ pos, day }) => ({ pos, day })),
    ...(gap === 1 ? [{ pos: spread, day: anchor }] : []),
  ];
  return { days, workdays };
}

function take(count, { from, step, isWorking }) {
  const days = [];
  const day = new Date(from);
  while (days.length < count) {
    day.setUTCDate(day.getUTCDate() + step);
    if (isWorking(day)) days.push(textOf(day));
  }
  return days;
}

function textOf(day) {
  return day.toISOString().slice(0, 10);
}
