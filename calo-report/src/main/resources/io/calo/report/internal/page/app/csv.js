/*
 * What a table shows, as a file for a spreadsheet: RFC 4180 in UTF-8. It begins with a byte order mark, without which Excel reads
 * Arabic as gibberish. The rules for formulas are those of the library's own CSV files.
 */
(() => {
  'use strict';

  const CONTROL_FIRST = /^[\t\r\n]/;
  const FORMULA_FIRST = /^[\p{Z}\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u;
  const QUOTED = /[",;\t\r\n]/;

  /** A text with an apostrophe before it where a spreadsheet would take it for a formula. */
  function neutralized(text) {
    return CONTROL_FIRST.test(text) || FORMULA_FIRST.test(text) ? `'${text}` : text;
  }

  const quoted = (text) => (QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

  /* Numbers stay numbers, also those below zero; only text can be a formula. */
  function cell(value) {
    if (value === null || value === undefined) {
      return '';
    }
    return typeof value === 'number' || value.isNumber
      ? quoted(String(value.text ?? value))
      : quoted(neutralized(String(value)));
  }

  /** A value that is a number written out in full. */
  const number = (text) =>
    text === null ? null : { isNumber: /^-?\d+(\.\d+)?$/.test(text), text, toString: () => text };

  const line = (cells) => `${cells.map(cell).join(',')}\r\n`;

  /** Offers a file to the reader. Pieces of text rather than one: 100,000 lines are long. */
  function download(name, pieces) {
    const url = URL.createObjectURL(new Blob(['\ufeff', ...pieces], { type: 'text/csv;charset=utf-8' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = name;
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(url), 60000);
  }

  calo.csv = { line, number, neutralized, download };
})();
