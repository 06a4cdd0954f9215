/*
 * Tables as columns. A row is only its number: nothing here ever makes an object for each of 100,000 rows. Columns come plain, as a
 * dictionary with an index, or as steps of whole numbers, and are unpacked when they are first asked for.
 */
(() => {
  'use strict';

  function reader(encoded, rows) {
    if (Array.isArray(encoded)) {
      return (row) => encoded[row];
    }
    if (encoded.dict) {
      const { dict, index } = encoded;
      return (row) => (index[row] < 0 ? null : dict[index[row]]);
    }
    const values = new Float64Array(rows);
    let sum = 0;
    encoded.delta.forEach((step, row) => {
      sum += step;
      values[row] = sum;
    });
    return (row) => values[row];
  }

  class Table {
    #columns;
    #readers = new Map();
    #groups = new Map();
    #rises = new Map();

    constructor(name, { rows, columns }) {
      this.name = name;
      this.rows = rows;
      this.#columns = columns;
    }

    /** A function from a row's number to its value. A column that is not there has no values: later versions may leave one out. */
    column(name) {
      let found = this.#readers.get(name);
      if (found === undefined) {
        const encoded = this.#columns[name];
        found = encoded === undefined ? () => null : reader(encoded, this.rows);
        this.#readers.set(name, found);
      }
      return found;
    }

    /** Puts another function in a column's place. */
    define(name, value) {
      this.#readers.set(name, value);
    }

    get(name, row) {
      return this.column(name)(row);
    }

    /** Whether a column of numbers never falls from row to row: then rows are in its order as they stand. */
    rises(name) {
      let known = this.#rises.get(name);
      if (known === undefined) {
        const get = this.column(name);
        known = true;
        for (let row = 1; known && row < this.rows; row++) {
          const [before, here] = [get(row - 1), get(row)];
          known = typeof before === 'number' && typeof here === 'number' && before <= here;
        }
        this.#rises.set(name, known);
      }
      return known;
    }

    /** Which rows have this value, in their order; the index over the column is made at the first question. */
    where(name, value) {
      let groups = this.#groups.get(name);
      if (groups === undefined) {
        groups = new Map();
        const get = this.column(name);
        for (let row = 0; row < this.rows; row++) {
          const key = get(row);
          if (groups.has(key)) {
            groups.get(key).push(row);
          } else {
            groups.set(key, [row]);
          }
        }
        this.#groups.set(name, groups);
      }
      return groups.get(value) ?? [];
    }

    /** The different values of a column, the most frequent first, null left out. */
    values(name) {
      this.where(name, null);
      return [...this.#groups.get(name).entries()]
        .filter(([value]) => value !== null)
        .sort(([a, left], [b, right]) => right.length - left.length || (a < b ? -1 : 1))
        .map(([value]) => value);
    }

    /*
     * What names a row in a link. Ids stay right in a report that is made anew; but one of thousands of characters makes no link, and
     * one that begins like a row's name must not be taken for one.
     */
    key(name, row) {
      const value = this.get(name, row);
      return value === null || value.length > 100 || value.startsWith('~') ? `~${row}` : value;
    }

    /** The rows that a key of key() names. */
    rowsOf(name, key) {
      if (/^~\d+$/.test(key)) {
        const row = Number(key.slice(1));
        return row < this.rows ? this.where(name, this.get(name, row)) : [];
      }
      return this.where(name, key);
    }
  }

  calo.columns = { Table };
})();
