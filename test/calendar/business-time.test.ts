import { describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import {
  addBusinessDays,
  addBusinessMinutes,
  businessMinutesBetween,
  minutesPerBusinessDay,
  type BusinessCalendarRules,
} from '../../src/calendar/business-time.ts';
import { usualRuns } from '../support/effort.ts';

const berlin: BusinessCalendarRules = {
  zone: 'Europe/Berlin',
  opensAt: '09:00',
  closesAt: '18:00',
  workingDays: [1, 2, 3, 4, 5],
  holidays: new Set(),
};

const everyDay = { ...berlin, workingDays: [1, 2, 3, 4, 5, 6, 7] };
const zones = [
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Asia/Kathmandu',
  'Pacific/Chatham',
  'UTC',
];

describe('addBusinessDays', () => {
  const christmas = { ...berlin, holidays: new Set(['2027-12-24', '2027-12-31', '2028-01-01']) };
  const newYork = { ...berlin, zone: 'America/New_York' };
  const lordHowe = { ...everyDay, zone: 'Australia/Lord_Howe' };
  const apia = { ...berlin, zone: 'Pacific/Apia' };
  const kathmandu = { ...berlin, zone: 'Asia/Kathmandu', opensAt: '10:15', closesAt: '17:45' };
  const split = { ...berlin, workingDays: [7, 1, 2, 3, 4] };

  // Local times with the offset that the zone has then, worked out by hand.
  test.each([
    ['Tuesday 14:00 is due next Tuesday 14:00', berlin, '2027-06-01T14:00+02:00', 5, '2027-06-08T14:00+02:00'],
    ['seconds are kept', berlin, '2027-06-01T14:00:30.123+02:00', 5, '2027-06-08T14:00:30.123+02:00'],
    ['Saturday counts from Monday 9:00', berlin, '2027-06-05T12:00+02:00', 1, '2027-06-07T18:00+02:00'],
    ['early morning counts from 9:00', berlin, '2027-06-01T06:00+02:00', 1, '2027-06-01T18:00+02:00'],
    ['late evening counts from tomorrow', berlin, '2027-06-01T20:00+02:00', 1, '2027-06-02T18:00+02:00'],
    ['opening is due at closing', berlin, '2027-06-01T09:00+02:00', 1, '2027-06-01T18:00+02:00'],
    ['closing is due at the next closing', berlin, '2027-06-04T18:00+02:00', 1, '2027-06-07T18:00+02:00'],
    ['half a day from noon', berlin, '2027-06-01T12:00+02:00', 0.5, '2027-06-01T16:30+02:00'],
    ['a weekend with the spring change', berlin, '2027-03-26T14:00+01:00', 1, '2027-03-29T14:00+02:00'],
    ['spring change, Sunday worked', everyDay, '2027-03-27T14:00+01:00', 2, '2027-03-29T14:00+02:00'],
    ['autumn change, Sunday worked', everyDay, '2027-10-30T14:00+02:00', 2, '2027-11-01T14:00+01:00'],
    ['a weekend with the autumn change', berlin, '2027-10-29T17:00+02:00', 1, '2027-11-01T17:00+01:00'],
    ['New York, spring', newYork, '2027-03-12T15:00-05:00', 1, '2027-03-15T15:00-04:00'],
    ['New York, autumn', newYork, '2027-11-05T15:00-04:00', 1, '2027-11-08T15:00-05:00'],
    ['Lord Howe, half an hour forward', lordHowe, '2027-10-02T11:00+10:30', 1, '2027-10-03T11:00+11:00'],
    ['Lord Howe, half an hour back', lordHowe, '2027-04-03T11:00+11:00', 1, '2027-04-04T11:00+10:30'],
    ['Apia, the Friday that never was', apia, '2011-12-29T14:00-10:00', 1, '2012-01-02T14:00+14:00'],
    ['Apia, now', apia, '2027-06-01T14:00+13:00', 5, '2027-06-08T14:00+13:00'],
    ['Kathmandu, quarter hours', kathmandu, '2027-06-04T16:00+05:45', 1, '2027-06-07T16:00+05:45'],
    ['Sunday to Thursday', split, '2027-06-03T10:00+02:00', 1, '2027-06-06T10:00+02:00'],
    ['over the year end', christmas, '2027-12-23T14:00+01:00', 5, '2028-01-03T14:00+01:00'],
    ['received on a holiday', christmas, '2027-12-24T10:00+01:00', 1, '2027-12-27T18:00+01:00'],
  ])('%s', (_name, calendar, from, days, due) => {
    expect(addBusinessDays(calendar, new Date(from), days)).toEqual(new Date(due));
  });
});

describe('addBusinessMinutes', () => {
  test('leaves an instant outside working hours as it is when nothing is added', () => {
    const saturday = new Date('2027-06-05T12:00+02:00');

    expect(addBusinessMinutes(berlin, saturday, 0)).toEqual(saturday);
  });

  test('works around the clock until midnight', () => {
    const allDay = { ...everyDay, opensAt: '00:00', closesAt: '24:00' };
    const from = new Date('2027-06-01T14:00+02:00');

    expect(addBusinessMinutes(allDay, from, 1440)).toEqual(new Date('2027-06-02T14:00+02:00'));
  });

  test.each([
    ['a negative amount', berlin, -1],
    ['no number', berlin, Number.NaN],
    ['no working day', { ...berlin, workingDays: [] }, 1],
    ['no such zone', { ...berlin, zone: 'Europe/Atlantis' }, 1],
    ['hours the wrong way round', { ...berlin, opensAt: '18:00', closesAt: '09:00' }, 1],
    ['hours past midnight', { ...berlin, closesAt: '25:00' }, 1],
    ['hours that are no time', { ...berlin, opensAt: 'nine' }, 1],
  ])('refuses %s', (_name, calendar, minutes) => {
    expect(() => addBusinessMinutes(calendar, new Date('2027-06-01T12:00Z'), minutes)).toThrow(RangeError);
  });

  test('adds a thousand business days in milliseconds', () => {
    const from = new Date('2027-06-01T14:00+02:00');

    const spent = Array.from({ length: 3 }, () => {
      const started = performance.now();
      addBusinessDays(berlin, from, 1000);
      return performance.now() - started;
    });

    expect(addBusinessDays(berlin, from, 1000)).toEqual(new Date('2031-04-01T14:00+02:00'));
    expect(Math.min(...spent)).toBeLessThan(250);
  });
});

describe('businessMinutesBetween', () => {
  test.each([
    ['a lunch break', '2027-06-01T12:00+02:00', '2027-06-01T12:45+02:00', 45],
    ['an evening', '2027-06-01T18:00+02:00', '2027-06-02T09:00+02:00', 0],
    ['a night from hour to hour', '2027-06-01T17:00+02:00', '2027-06-02T10:00+02:00', 120],
    ['a weekend with the spring change', '2027-03-26T17:00+01:00', '2027-03-29T10:00+02:00', 120],
    ['seconds', '2027-06-01T12:00:00+02:00', '2027-06-01T12:00:30+02:00', 0.5],
    ['backwards', '2027-06-02T10:00+02:00', '2027-06-01T17:00+02:00', -120],
    ['backwards over nothing', '2027-06-02T09:00+02:00', '2027-06-01T18:00+02:00', 0],
    ['no time at all', '2027-06-01T12:00+02:00', '2027-06-01T12:00+02:00', 0],
  ])('%s', (_name, from, to, minutes) => {
    expect(businessMinutesBetween(berlin, new Date(from), new Date(to))).toBe(minutes);
  });
});

test('a business day is as long as the working hours', () => {
  expect(minutesPerBusinessDay(berlin)).toBe(540);
  expect(minutesPerBusinessDay({ ...berlin, opensAt: '08:30', closesAt: '16:45' })).toBe(495);
});

describe('a second opinion', () => {
  const step = 15;
  const starts = [
    '2027-03-24T21:30Z',
    '2027-10-28T09:15Z',
    '2027-11-04T13:00Z',
    '2027-04-01T00:00Z',
    '2027-12-22T15:45Z',
  ];
  const cases = zones.flatMap((zone) =>
    starts.flatMap((start) => [15, 540, 1215, 2700].map((minutes) => ({ zone, start, minutes }))),
  );

  test.each(cases)('walking the clock in $zone from $start for $minutes minutes agrees', ({ zone, start, minutes }) => {
    const calendar = { ...berlin, zone, holidays: new Set(['2027-12-24', '2027-10-29']) };
    const from = new Date(start);

    const walked = walk(calendar, from, minutes);

    expect(addBusinessMinutes(calendar, from, minutes)).toEqual(walked);
    expect(businessMinutesBetween(calendar, from, walked)).toBe(minutes);
  });

  /** Goes forward in small steps and asks the platform, not our arithmetic, what the wall clock shows. */
  function walk(calendar: BusinessCalendarRules, from: Date, minutes: number): Date {
    const wallClock = new Intl.DateTimeFormat('sv-SE', {
      timeZone: calendar.zone,
      dateStyle: 'short',
      timeStyle: 'short',
    });
    let at = from.getTime();
    for (let left = minutes; left > 0; at += step * 60_000) {
      const [date = '', time = ''] = wallClock.format(at).split(' ');
      const isWorkday = calendar.workingDays.includes(new Date(`${date}T00:00Z`).getUTCDay());
      const isOpen = time >= calendar.opensAt && time < calendar.closesAt;
      if (isWorkday && isOpen && !calendar.holidays.has(date)) left -= step;
    }
    return new Date(at);
  }
});

describe('for every calendar', () => {
  const calendars = fc.record({
    zone: fc.constantFrom(...zones),
    opensAt: fc.constantFrom('06:00', '08:30', '09:00', '10:15'),
    closesAt: fc.constantFrom('12:00', '17:45', '18:00', '22:30'),
    workingDays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
    holidays: fc.subarray(['2027-03-29', '2027-10-04', '2027-11-01', '2027-12-31']).map((days) => new Set(days)),
  });
  const instants = fc.date({ min: new Date('2027-01-01'), max: new Date('2028-02-01'), noInvalidDate: true });
  const amounts = fc.integer({ min: 0, max: 10_000 });

  test('what was added is what lies between', () => {
    fc.assert(
      fc.property(calendars, instants, amounts, (calendar, from, minutes) => {
        expect(businessMinutesBetween(calendar, from, addBusinessMinutes(calendar, from, minutes))).toBe(minutes);
      }),
      usualRuns,
    );
  });

  test('the answer is the earliest instant that fits', () => {
    fc.assert(
      fc.property(calendars, instants, amounts, (calendar, from, minutes) => {
        const due = addBusinessMinutes(calendar, from, minutes + 1);

        const justBefore = new Date(due.getTime() - 1);

        expect(businessMinutesBetween(calendar, from, justBefore)).toBeLessThan(minutes + 1);
      }),
      usualRuns,
    );
  });

  test('later and longer never come out earlier', () => {
    fc.assert(
      fc.property(calendars, fc.tuple(instants, instants), fc.tuple(amounts, amounts), (calendar, froms, sizes) => {
        const [early = new Date(0), late = new Date(0)] = froms.toSorted(
          (one, other) => one.getTime() - other.getTime(),
        );
        const [short = 0, long = 0] = sizes.toSorted((one, other) => one - other);

        const first = addBusinessMinutes(calendar, early, short).getTime();

        expect(addBusinessMinutes(calendar, late, long).getTime()).toBeGreaterThanOrEqual(first);
      }),
      usualRuns,
    );
  });

  test('two steps are one', () => {
    fc.assert(
      fc.property(calendars, instants, fc.tuple(amounts, amounts), (calendar, from, [one, other]) => {
        const between = addBusinessMinutes(calendar, from, one);

        fc.pre(one > 0);

        expect(addBusinessMinutes(calendar, between, other)).toEqual(addBusinessMinutes(calendar, from, one + other));
      }),
      usualRuns,
    );
  });
});

test.each(['UTC', 'Pacific/Apia', 'America/New_York', 'Asia/Kathmandu'])('the process may run in %s', (TZ) => {
  const module = JSON.stringify(new URL('../../src/calendar/business-time.ts', import.meta.url).href);
  const script = `
    import { addBusinessDays } from ${module};
    const calendar = { zone: 'Europe/Berlin', opensAt: '09:00', closesAt: '18:00', workingDays: [1, 2, 3, 4, 5], holidays: new Set() };
    console.log(addBusinessDays(calendar, new Date('2027-03-26T13:00Z'), 5).toISOString(), process.env.TZ);`;

  const output = execFileSync(process.execPath, ['--no-warnings', '--input-type=module', '--eval', script], {
    env: { TZ },
  });

  expect(output.toString().trim()).toBe(`2027-04-02T12:00:00.000Z ${TZ}`);
});
