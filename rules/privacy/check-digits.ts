/** Check digits of numbers that must never be published. Arguments are bare ASCII digits. */

/**
 * 個人番号 (マイナンバー): 12 digits, the last a check digit, 11 − Σ(Pₙ·Qₙ) mod 11 and 0 where that remainder is 0 or 1; Pₙ is the
 * nth of the other eleven from the right, Qₙ = n + 1 up to the sixth and n − 5 from the seventh on.
 * (平成26年総務省令第85号 第5条)
 */
export function isMyNumber(digits: string): boolean {
  if (!/^\d{12}$/.test(digits)) return false;
  let sum = 0;
  for (let n = 1; n <= 11; n++) sum += Number(digits[11 - n]) * (n <= 6 ? n + 1 : n - 5);
  const remainder = sum % 11;
  return Number(digits[11]) === (remainder <= 1 ? 0 : 11 - remainder);
}

/** Luhn's formula (ISO/IEC 7812-1 annex B), as on every payment card. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let fromRight = 0; fromRight < digits.length; fromRight++) {
    const digit = Number(digits[digits.length - 1 - fromRight]);
    const doubled = fromRight % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return digits.length > 0 && sum % 10 === 0;
}

/** Visa, Mastercard, JCB, American Express, Diners: length and first digits by the issuers' public ranges. */
export function isCardNumber(digits: string): boolean {
  const issued =
    /^4\d{15}$/.test(digits) ||
    /^(?:5[1-5]|2[2-7])\d{14}$/.test(digits) ||
    /^35(?:2[89]|[3-8]\d)\d{12}$/.test(digits) ||
    /^3[47]\d{13}$/.test(digits) ||
    /^3(?:0[0-5]|[689]\d)\d{11}$/.test(digits);
  return issued && passesLuhn(digits);
}
