/*
 * Kinds of columns: for each, how a value looks, how it is ordered, and what it is in CSV. A column of a table names its kind and so
 * behaves alike everywhere.
 */
(() => {
  'use strict';

  const { h } = calo;
  const { Text, Count, Money, Currency, Time, Severity, Subscriber, Place, English } = calo.elements;

  const same = (value) => value;
  const asNumber = (value) => (value === null ? null : Number(value));

  const termOf = (column, value) => (value === null ? null : calo.i18n.term(column.terms, value));

  const KINDS = {
    text: { cell: (value, column) => h(Text, { value, limit: column.limit ?? 60 }), key: same, csv: same },
    english: { cell: (value) => h('div', { class: 'clamp' }, h(English, { value })), key: same, csv: same },
    term: {
      cell: (value, column) => (value === null ? h('span', { class: 'muted' }, '–') : termOf(column, value)),
      key: (value, column) => termOf(column, value),
      csv: (value, column) => termOf(column, value),
    },
    count: { numeric: true, cell: (value) => h(Count, { value }), key: asNumber, csv: same },
    currency: { cell: (value) => h(Currency, { code: value }), key: same, csv: same },
    money: {
      numeric: true,
      cell: (value, column, row, table) => h(Money, { value, currency: table.get('currency', row) }),
      key: asNumber,
      csv: (value) => calo.csv.number(value),
    },
    time: {
      cell: (value, column) => h(Time, { value, seconds: column.seconds ?? false }),
      key: same,
      csv: (value) => (value === null ? null : calo.dates.iso(value)),
    },
    severity: { cell: (value) => h(Severity, { value }), key: calo.reports.severityRank, csv: same },
    subscriber: { cell: (value) => h(Subscriber, { id: value }), key: same, csv: same },
    place: {
      cell: (value, column, row, table) =>
        h(Place, {
          file: value,
          line: table.get('line', row),
          byteOffset: table.get('byteOffset', row),
        }),
      key: (value, column, row, table) =>
        `${calo.report.file(value)}:${String(table.get('line', row)).padStart(9, '0')}`,
      csv: (value, column, row, table) => `${calo.report.file(value)}:${table.get('line', row)}`,
    },
  };

  const kindOf = (column) => KINDS[column.kind ?? 'text'];
  const valueOf = (table, column, row) => (column.value ? column.value(row) : table.get(column.name, row));

  /** What a column's cells are to the style sheet, and what its head is: of that only the side and whether it is for the screen alone. */
  const joined = (names) => names.filter(Boolean).join(' ') || undefined;
  const classes = (column) => joined([kindOf(column).numeric && 'numeric', column.class]);
  const headClasses = (column) => joined([kindOf(column).numeric && 'numeric', column.class === 'screen' && 'screen']);

  function cell(table, column, row) {
    return column.cell ? column.cell(row) : kindOf(column).cell(valueOf(table, column, row), column, row, table);
  }

  /** What a row is ordered by, null where it has nothing. */
  const key = (table, column) => (row) => {
    const value = valueOf(table, column, row);
    return value === null || value === undefined ? null : kindOf(column).key(value, column, row, table);
  };

  /** What stands in CSV, unescaped. */
  function csv(table, column, row) {
    const value = valueOf(table, column, row);
    return value === null || value === undefined ? null : kindOf(column).csv(value, column, row, table);
  }

  calo.cells = { cell, key, csv, classes, headClasses };
})();
