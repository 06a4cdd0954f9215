/* Exact sums of many amounts, for each currency apart. There is no way here to add two currencies. */
(() => {
  'use strict';

  const { ZERO, add, parse } = calo.decimals;

  /*
   * Adds texts of decimals. Whole numbers of the same scale are added as doubles as long as these are exact, which makes sums over
   * 100,000 rows a matter of milliseconds; what does not fit goes to BigInt.
   */
  class Sum {
    #small = [];
    #large = ZERO;
    #empty = true;

    add(text) {
      this.#empty = false;
      const point = text.indexOf('.');
      const scale = point < 0 ? 0 : text.length - point - 1;
      const units = Number(point < 0 ? text : text.slice(0, point) + text.slice(point + 1));
      const sum = (this.#small[scale] ?? 0) + units;
      if (Number.isSafeInteger(units) && Number.isSafeInteger(sum)) {
        this.#small[scale] = sum;
      } else {
        this.#large = add(this.#large, parse(text) ?? ZERO);
      }
    }

    /** Null where nothing was added: no amount is not an amount of zero. */
    total() {
      return this.#empty
        ? null
        : this.#small.reduce((sum, units, scale) => add(sum, { units: BigInt(units), scale }), this.#large);
    }
  }

  /**
   * Sums over rows by currency: [{currency, count, sums}], in the order of the codes, rows without a currency last.
   * Each of `amounts` gives a row's text of a decimal, or null where the row does not count.
   */
  function byCurrency(rows, currencyOf, amounts) {
    const groups = new Map();
    for (const row of rows) {
      const currency = currencyOf(row);
      let group = groups.get(currency);
      if (group === undefined) {
        group = { currency, count: 0, adders: amounts.map(() => new Sum()) };
        groups.set(currency, group);
      }
      group.count += 1;
      amounts.forEach((amount, i) => {
        const text = amount(row);
        if (text !== null) {
          group.adders[i].add(text);
        }
      });
    }
    return [...groups.values()]
      .sort((a, b) => (a.currency === null) - (b.currency === null) || (a.currency < b.currency ? -1 : 1))
      .map(({ currency, count, adders }) => ({ currency, count, sums: adders.map((adder) => adder.total()) }));
  }

  calo.totals = { Sum, byCurrency };
})();
