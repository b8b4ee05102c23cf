import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  normalizeEmail,
  normalizeGithub,
  normalizeLinkedin,
  normalizePhone,
  readIdentifiers,
} from '../../src/candidate/identifiers.ts';
import { UserErrors } from '../../src/kernel/user-error.ts';
import { usualRuns } from '../support/effort.ts';

describe('an e-mail address', () => {
  test.each([
    ['Ada@Example.ORG', 'Ada@Example.ORG', 'ada@example.org'],
    ['  ada@example.org ', 'ada@example.org', 'ada@example.org'],
    ['josé@example.org', 'josé@example.org', 'josé@example.org'],
    ['ada@example.org\u200b', 'ada@example.org', 'ada@example.org'],
    ['ada+jobs@example.org', 'ada+jobs@example.org', 'ada+jobs@example.org'],
  ])('%j is kept as %j under the key %j', (text, address, key) => {
    expect(normalizeEmail(text)).toEqual({ address, key });
  });

  test('has one key however it is composed, spaced or capitalised', () => {
    fc.assert(
      fc.property(fc.emailAddress(), fc.constantFrom('', ' ', '\t'), (email, blank) => {
        const spelled = `${blank}${email.toUpperCase().normalize('NFD')}${blank}`;
        expect(normalizeEmail(spelled).key).toBe(normalizeEmail(email).key);
      }),
      usualRuns,
    );
  });

  test('has a key that is its own key', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (email) => {
        const { key } = normalizeEmail(email);
        expect(normalizeEmail(key).key).toBe(key);
      }),
      usualRuns,
    );
  });
});

describe('a phone number', () => {
  test.each([
    ['+49 30 901820', null, '+4930901820'],
    ['0049 30 901820', null, '+4930901820'],
    ['030 901820', 'DE', '+4930901820'],
    ['(415) 555-2671', 'US', '+14155552671'],
    ['+380 44 123 45 67', 'US', '+380441234567'],
    ['030 901820', null, null],
    ['030 901820', 'XX', null],
    ['+49 1', null, null],
    ['call me', 'DE', null],
    ['', 'DE', null],
  ])('%j given by somebody in %s is %s', (text, country, expected) => {
    expect(normalizePhone(text, country)).toBe(expected);
  });

  test('in E.164 stays as it is, wherever somebody lives', () => {
    const numbers = fc.constantFrom('+4930901820', '+14155552671', '+380441234567', '+551132145678');
    fc.assert(
      fc.property(numbers, fc.constantFrom(null, 'DE', 'US', 'BR', 'ZZ'), (number, country) => {
        expect(normalizePhone(number, country)).toBe(number);
      }),
      usualRuns,
    );
  });
});

describe('a LinkedIn page', () => {
  test.each([
    'https://www.linkedin.com/in/Ada-Byron',
    'http://linkedin.com/in/ada-byron/',
    'de.linkedin.com/in/ada-byron?trk=people#top',
    'https://www.linkedin.com/in/ada-byron/details/experience/',
    'HTTPS://WWW.LINKEDIN.COM/IN/ADA-BYRON',
  ])('%s is the page in/ada-byron', (text) => {
    expect(normalizeLinkedin(text)).toEqual({ url: 'https://www.linkedin.com/in/ada-byron', key: 'in/ada-byron' });
  });

  test('is the same with its name encoded or not', () => {
    const page = { url: 'https://www.linkedin.com/in/jos%C3%A9', key: 'in/josé' };
    expect(normalizeLinkedin('https://www.linkedin.com/in/jos%C3%A9')).toEqual(page);
    expect(normalizeLinkedin('https://www.linkedin.com/in/josé')).toEqual(page);
  });

  test.each([
    'https://www.linkedin.com/company/acme',
    'https://www.linkedin.com/in/',
    'https://www.linkedin.com/in/a%2Fb',
    'https://www.linkedin.com/in/%E0%A4%A',
    'https://linkedin.com.evil.example/in/ada',
    'https://evillinkedin.com/in/ada',
    'javascript:alert(1)',
    'ada-byron',
    '',
  ])('is not to be had from %j', (text) => {
    expect(normalizeLinkedin(text)).toBeNull();
  });

  test('leads back to itself', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\p{L}\p{N}_-]{1,60}$/u), (slug) => {
        const page = normalizeLinkedin(`linkedin.com/in/${encodeURIComponent(slug)}`);
        fc.pre(page !== null);
        expect(normalizeLinkedin(page.url)).toEqual(page);
      }),
      usualRuns,
    );
  });
});

describe('a GitHub user', () => {
  test.each([
    ['Ada-Byron', 'ada-byron'],
    ['@ada', 'ada'],
    ['https://github.com/Ada', 'ada'],
    ['github.com/ada/engine', 'ada'],
    ['https://gitlab.com/ada', null],
    ['ada--byron', null],
    ['-ada', null],
    ['a'.repeat(40), null],
    ['', null],
  ])('of %j is %s', (text, expected) => {
    expect(normalizeGithub(text)).toBe(expected);
  });
});

describe('readIdentifiers', () => {
  test('takes a number without country code as one of the country', () => {
    expect(readIdentifiers({ phone: '030 901820', country: 'DE' })).toEqual({
      phone: '+4930901820',
      linkedin: null,
      github: null,
    });
  });

  test('takes blank for none', () => {
    expect(readIdentifiers({ phone: ' ', linkedin: '', github: null })).toEqual({
      phone: null,
      linkedin: null,
      github: null,
    });
  });

  test('names everything that is unusable at once', () => {
    const read = () => readIdentifiers({ phone: '12', linkedin: 'ada', github: 'ada!' });

    expect(read).toThrow(UserErrors);
    expect(pathsOf(read)).toEqual([['phone'], ['linkedin'], ['github']]);
  });
});

function pathsOf(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    return error instanceof UserErrors ? error.errors.map(({ path }) => path) : error;
  }
}
