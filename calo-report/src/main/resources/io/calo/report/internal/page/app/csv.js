/*
 * What a table shows, as a file for a spreadsheet: RFC 4180 in UTF-8. It begins with a byte order mark, without which Excel reads
 * Arabic as gibberish. The rules for formulas are those of the library's own CSV files.
 */
(() => {
  'use strict';

  const CONTROL_FIRST = /^[\t\r\n]/;
  const FORMULA_FIRST = /^[\p{Z}\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u;
  const QUOTED = /[",;\t\r\n]/;

  /*
   * The text with an apostrophe before each part that a spreadsheet would take for a formula. Parts, since a spreadsheet that parts
   * lines at semicolons or tabs does so within a quoted text too, and what follows would begin a cell.
   */
  function neutralized(text) {
    const parts = text.split(/(?<=[;\t\r\n])/);
    return parts
      .map((part, i) => ((i === 0 && CONTROL_FIRST.test(part)) || FORMULA_FIRST.test(part) ? `'${part}` : part))
      .join('');
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
