/* Which rows of a table are asked for, and in which order: numbers of rows in, numbers of rows out. */
(() => {
  'use strict';

  /** Whether a row holds the text in one of the columns; upper and lower case alike. Nothing asked: every row. */
  function search(table, columns, text) {
    const wanted = text.trim().toLowerCase();
    if (wanted === '') {
      return null;
    }
    const getters = columns.map((name) => table.column(name));
    return (row) =>
      getters.some((get) => {
        const value = get(row);
        return value !== null && String(value).toLowerCase().includes(wanted);
      });
  }

  /** The rows of the base (all where it is null) that every test lets through, in their order. */
  function filter(rows, base, tests) {
    const asked = tests.filter((test) => test !== null);
    const from = base ?? { length: rows, at: null };
    const found = new Uint32Array(from.length);
    let count = 0;
    for (let i = 0; i < from.length; i++) {
      const row = base === null ? i : base[i];
      if (asked.every((test) => test(row))) {
        found[count++] = row;
      }
    }
    return found.subarray(0, count);
  }

  const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

  /*
   * A new order by a key; rows without a key come last whichever way it goes, and equal keys keep the table's order. Keys of money
   * are doubles: they order right but for amounts that differ after the fifteenth digit.
   */
  function sort(rows, key, descending) {
    const keys = new Map();
    for (const row of rows) {
      keys.set(row, key(row));
    }
    const way = descending ? -1 : 1;
    return Uint32Array.from(rows).sort((a, b) => {
      const left = keys.get(a);
      const right = keys.get(b);
      if (left === null || right === null) {
        return (left === null) - (right === null) || a - b;
      }
      return way * compare(left, right) || a - b;
    });
  }

  calo.query = { search, filter, sort };
})();
