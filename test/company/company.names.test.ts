import { describe, expect, test } from '@jest/globals';
import { domainOf, handleOf, isPublishedZone, websiteOf } from '../../src/company/company.names.ts';

test.each([
  ['SMS reverse-auction marketplace', 'sms-reverse-auction-marketplace'],
  ['  Zoë & Søn, Inc. ', 'zoe-and-s-n-inc'],
  ['株式会社', ''],
  ['x'.repeat(100), 'x'.repeat(80)],
])('%s gives the handle %s', (name, handle) => {
  expect(handleOf(name)).toBe(handle);
});

describe('a website', () => {
  test.each([
    ['example.com', 'https://example.com', 'example.com'],
    [' HTTPS://WWW.Example.com/ ', 'https://www.example.com', 'example.com'],
    ['http://shop.example.co.uk/about', 'http://shop.example.co.uk/about', 'shop.example.co.uk'],
  ])('is read: %s', (text, website, domain) => {
    expect(websiteOf(text)).toBe(website);
    expect(domainOf(website)).toBe(domain);
  });

  test.each(['', 'nothing', 'javascript:alert(1)', 'https://user:secret@example.com', 'http://'])(
    'is refused: %s',
    (text) => {
      expect(websiteOf(text)).toBeNull();
    },
  );
});

test.each([
  ['CET', true],
  ['EST', true],
  ['GMT+3', true],
  ['UTC-10:30', true],
  ['Europe/Berlin', true],
  ['GMT+15', false],
  ['Nowhere/City', false],
  ['+03:00', false],
])('%s is a zone as it is published: %s', (text, isOne) => {
  expect(isPublishedZone(text)).toBe(isOne);
});
