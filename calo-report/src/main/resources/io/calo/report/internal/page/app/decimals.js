/*
 * Exact money. Amounts arrive as decimal texts and stay decimals: a sum is reckoned in BigInt, so that a total on the screen is the
 * total to the last digit. Floating point serves only to place a point in a chart and to order rows.
 */
(() => {
  'use strict';

  const DECIMAL = /^([+-]?)(\d+)(?:\.(\d+))?$/;
  const ZERO = Object.freeze({ units: 0n, scale: 0 });
  const powers = [1n];

  function power(exponent) {
    while (powers.length <= exponent) {
      powers.push(powers[powers.length - 1] * 10n);
    }
    return powers[exponent];
  }

  /** A decimal of its text; null where the text is none. */
  function parse(text) {
    const match = DECIMAL.exec(text);
    if (match === null) {
      return null;
    }
    const fraction = match[3] ?? '';
    const units = BigInt(match[2] + fraction);
    return { units: match[1] === '-' ? -units : units, scale: fraction.length };
  }

  const at = (value, scale) => value.units * power(scale - value.scale);

  function add(left, right) {
    const scale = Math.max(left.scale, right.scale);
    return { units: at(left, scale) + at(right, scale), scale };
  }

  const negate = (value) => ({ units: -value.units, scale: value.scale });
  const sign = (value) => (value.units > 0n ? 1 : value.units < 0n ? -1 : 0);

  /** Rounded half to even, as bankers do, so that rounding many does not lean one way. */
  function round(value, scale) {
    if (value.scale <= scale) {
      return { units: at(value, scale), scale };
    }
    const divisor = power(value.scale - scale);
    const size = value.units < 0n ? -value.units : value.units;
    let quotient = size / divisor;
    const twice = (size % divisor) * 2n;
    if (twice > divisor || (twice === divisor && quotient % 2n === 1n)) {
      quotient += 1n;
    }
    return { units: value.units < 0n ? -quotient : quotient, scale };
  }

  /** Exact, plain: what a program reads. */
  function plain(value) {
    const digits = (value.units < 0n ? -value.units : value.units).toString().padStart(value.scale + 1, '0');
    const whole = digits.slice(0, digits.length - value.scale);
    const text = value.scale === 0 ? whole : `${whole}.${digits.slice(digits.length - value.scale)}`;
    return value.units < 0n ? `-${text}` : text;
  }

  const grouped = (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ',');

  /** For people: rounded to the currency's decimals, thousands parted, a real minus sign. Takes a decimal or its text. */
  function format(value, decimals) {
    const decimal = typeof value === 'string' ? parse(value) : value;
    if (decimal === null) {
      return String(value);
    }
    const text = plain(round(decimal, decimals));
    const negative = text.startsWith('-');
    const [whole, fraction] = (negative ? text.slice(1) : text).split('.');
    return `${negative ? '\u2212' : ''}${grouped(whole)}${fraction === undefined ? '' : `.${fraction}`}`;
  }

  /** Whether what is shown at these decimals is all there is: JavaScript's residue may lie below. */
  function isExact(text, decimals) {
    const decimal = parse(text);
    return decimal === null || decimal.scale <= decimals || decimal.units % power(decimal.scale - decimals) === 0n;
  }

  calo.decimals = { ZERO, parse, add, negate, sign, plain, format, isExact, grouped };
})();
