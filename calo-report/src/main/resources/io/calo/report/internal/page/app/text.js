/*
 * Text of the logs made safe to look at. Nothing here is about HTML: text only ever becomes a text node. It is about readers whom
 * characters that cannot be seen would mislead: controls, marks that turn the direction of writing, fillers, halves of surrogates.
 */
(() => {
  'use strict';

  /* Joiners and Arabic number signs are left alone: ordinary Arabic and emoji need them, and they cannot reorder anything. */
  const UNSEEN = /(?![\u200c\u200d\u0600-\u0605\u06dd])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]/gu;

  const named = (character) => `⟨U+${character.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}⟩`;

  /* Line ends and tabs mean something in an excerpt of a log, elsewhere they are as misleading as other controls. */
  const isLayout = (character) => character === '\n' || character === '\t';

  /** The text with what cannot be seen named; for places that hold plain text only, such as a chart. */
  function visible(text) {
    return String(text).replace(UNSEEN, named);
  }

  /** The text in pieces, so that a page can set off what was named: [{text, unseen}]. */
  function pieces(text, keepLayout) {
    const parts = [];
    let from = 0;
    for (const match of text.matchAll(UNSEEN)) {
      if (keepLayout && isLayout(match[0])) {
        continue;
      }
      if (match.index > from) {
        parts.push({ text: text.slice(from, match.index), unseen: false });
      }
      parts.push({ text: named(match[0]), unseen: true });
      from = match.index + match[0].length;
    }
    if (from < text.length) {
      parts.push({ text: text.slice(from), unseen: false });
    }
    return parts;
  }

  /** At most so many UTF-16 units, never half of a surrogate pair. */
  function head(text, length) {
    if (text.length <= length) {
      return text;
    }
    const last = text.charCodeAt(length - 1);
    return text.slice(0, last >= 0xd800 && last <= 0xdbff ? length - 1 : length);
  }

  /** An id short enough for a column: its beginning and end. The whole of it stands where the id leads. */
  function shortId(id) {
    return id.length > 18 ? `${head(id, 8)}…${id.slice(-4).replace(/^[\udc00-\udfff]/, '')}` : id;
  }

  /** A place in the logs for a column: the folder's end, the file, the line. */
  function shortPlace(file, line) {
    const parts = file.split('/');
    const folder = parts.length > 1 ? `…${parts[parts.length - 2].slice(-6)}/` : '';
    return `${folder}${shortId(parts[parts.length - 1])}:${line}`;
  }

  /*
   * Text for a chart. The drawing library remembers the widths of texts in a plain object: the text `__proto__` would change every
   * object of the page, others that each object has by nature would be taken for a width. A space makes them mere text. And a text
   * must not contain the library's own mark-up, {style|text}.
   */
  function label(text) {
    const shown = head(visible(text), 200).replace(/\{(?=\w+\|)/g, '{\u200a');
    return shown in Object.prototype ? `${shown}\u200a` : shown;
  }

  calo.text = { visible, label, pieces, head, shortId, shortPlace };
})();
