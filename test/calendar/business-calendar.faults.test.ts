import { describe, expect, test } from '@jest/globals';
import { calendarFaults } from '../../src/calendar/business-calendar.faults.ts';

const berlin = {
  name: 'Berlin',
  zone: 'Europe/Berlin',
  opensAt: '09:00',
  closesAt: '18:00',
  workingDays: [1, 2, 3, 4, 5],
  holidays: ['2026-12-25'],
};
const days = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => new Date(Date.UTC(2027, 0, 1 + index)).toISOString().slice(0, 10));

describe('a calendar', () => {
  test.each([
    ['as it comes', {}],
    ['from midnight to midnight', { opensAt: '00:00', closesAt: '24:00' }],
    ['of one weekday', { workingDays: [7] }],
    ['without holidays', { holidays: [] }],
    ['of 200 holidays', { holidays: days(200) }],
  ])('may be %s', (_name, stated) => {
    expect(calendarFaults({ ...berlin, ...stated })).toEqual([]);
  });

  test.each([
    ['without a name', { name: ' ' }, ['name']],
    ['in no zone', { zone: 'Europe/Nowhere' }, ['zone']],
    ['in a zone that is not said', { zone: '' }, ['zone']],
    ['that opens at no time', { opensAt: '9:00' }, ['opensAt', 'closesAt']],
    ['that opens at midnight of the next day', { opensAt: '24:00' }, ['opensAt', 'closesAt']],
    ['that closes at no time', { closesAt: '18:60' }, ['closesAt']],
    ['whose hours are reversed', { opensAt: '18:00', closesAt: '09:00' }, ['closesAt']],
    ['whose hours are none', { opensAt: '09:00', closesAt: '09:00' }, ['closesAt']],
    ['without a working day', { workingDays: [] }, ['workingDays']],
    ['of an eighth weekday', { workingDays: [8] }, ['workingDays']],
    ['of one weekday twice', { workingDays: [1, 1] }, ['workingDays']],
    ['of 201 holidays', { holidays: days(201) }, ['holidays']],
    ['of one holiday twice', { holidays: ['2026-12-25', '2026-12-25'] }, ['holidays']],
    ['of a holiday before its time', { holidays: ['2019-12-31'] }, ['holidays']],
    ['of a holiday after its time', { holidays: ['2100-01-01'] }, ['holidays']],
  ])('is not %s', (_name, stated, fields) => {
    expect(calendarFaults({ ...berlin, ...stated }).map(({ path }) => path[0])).toEqual(fields);
  });
});
