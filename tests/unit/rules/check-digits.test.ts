import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isCardNumber, isMyNumber, passesLuhn } from '../../../rules/privacy/check-digits.ts';

const digits = (length: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((list) => list.join(''));
const TEN = Array.from('0123456789');
const withDigit = (number: string, at: number, digit: string) => number.slice(0, at) + digit + number.slice(at + 1);

describe('マイナンバー', () => {
  test.each(['123456789018', '000000000000', '111111111118'])('%s has the right check digit', (number) => {
    expect(isMyNumber(number)).toBe(true);
  });
  test.each(['123456789012', '12345678901', '1234567890188', '12345678901x', ''])('%j has not', (number) => {
    expect(isMyNumber(number)).toBe(false);
  });
  test('every eleven digits have exactly one check digit', () => {
    fc.assert(
      fc.property(digits(11), (first) => {
        expect(TEN.filter((check) => isMyNumber(first + check))).toHaveLength(1);
      }),
    );
  });
});

describe('cards', () => {
  test.each(['4111111111111111', '5555555555554444', '378282246310005', '3530111333300000', '30569309025904'])(
    '%s is one',
    (number) => {
      expect(isCardNumber(number)).toBe(true);
    },
  );
  test.each(['4111111111111112', '0000000000000000', '9111111111111119', '411111111111111', ''])(
    '%j is none',
    (number) => {
      expect(isCardNumber(number)).toBe(false);
    },
  );
  test('Luhn sees every single wrong digit', () => {
    fc.assert(
      fc.property(digits(15), fc.nat({ max: 15 }), fc.integer({ min: 1, max: 9 }), (first, at, shift) => {
        const check = TEN.find((digit) => passesLuhn(first + digit)) ?? '';
        const number = first + check;
        expect(passesLuhn(number)).toBe(true);
        expect(passesLuhn(withDigit(number, at, String((Number(number[at]) + shift) % 10)))).toBe(false);
      }),
    );
  });
});
