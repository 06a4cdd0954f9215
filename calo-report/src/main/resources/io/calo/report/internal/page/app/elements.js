/* Small parts that every view is made of. */
(() => {
  'use strict';

  const { h } = calo;
  const { useState } = calo.hooks;
  const { t } = calo.i18n;

  /*
   * Text of the logs. It is isolated, so that its direction cannot reorder what stands around it; what cannot be seen is named; and
   * what would fill the screen is cut until the reader asks for it.
   */
  function Text({ value, limit = 300, layout = false }) {
    const [all, setAll] = useState(false);
    if (value === null || value === undefined) {
      return h('span', { class: 'muted' }, t('none'));
    }
    const text = String(value);
    const shown = all ? text : calo.text.head(text, limit);
    return h(
      'bdi',
      { class: 'text' },
      calo.text
        .pieces(shown, layout)
        .map((piece) =>
          piece.unseen ? h('span', { class: 'unseen', title: t('text.unseen') }, piece.text) : piece.text,
        ),
      text.length > limit &&
        h(
          'button',
          {
            type: 'button',
            class: 'more',
            'aria-expanded': String(all),
            onClick: () => setAll(!all),
          },
          all ? t('text.less') : t('text.more', { length: calo.decimals.grouped(String(text.length)) }),
        ),
    );
  }

  /** Sentences of the report in English, whatever the page's language is. */
  const English = ({ value, limit = 2000 }) =>
    h('span', { lang: 'en', dir: 'ltr', class: 'english' }, h(Text, { value, limit }));

  const Count = ({ value }) =>
    h(
      'bdi',
      { dir: 'ltr', class: 'number' },
      value === null || value === undefined ? '–' : calo.decimals.grouped(String(value)),
    );

  /** An amount at its currency's decimals. What is hidden below them, JavaScript's residue, is told when the pointer rests on it. */
  function Money({ value, currency, code = false }) {
    if (value === null || value === undefined) {
      return h('span', { class: 'muted' }, '–');
    }
    const decimals = calo.report.decimals(currency);
    const exact = calo.decimals.isExact(value, decimals);
    return h(
      'bdi',
      {
        dir: 'ltr',
        class: `number${value.startsWith('-') ? ' negative' : ''}`,
        title: exact ? undefined : t('money.exact', { value }),
      },
      code && h('span', { class: 'code' }, h(Currency, { code: currency }), ' '),
      calo.decimals.format(value, decimals),
      !exact && h('span', { class: 'residue', 'aria-label': t('money.rounded') }, '≈'),
    );
  }

  const Currency = ({ code }) =>
    code === null || code === undefined
      ? h('span', { class: 'muted' }, t('currency.none'))
      : h(Text, { value: code, limit: 12 });

  const Time = ({ value, seconds = false }) =>
    value === null || value === undefined
      ? h('span', { class: 'muted' }, '–')
      : h(
          'time',
          { dateTime: new Date(value).toISOString(), class: 'time' },
          calo.dates.text(calo.i18n.locale(), value, seconds),
        );

  /* Each severity has a shape, so that colour is never all that tells them apart. */
  const SHAPES = new Map([
    ['CRITICAL', '◆'],
    ['HIGH', '▲'],
    ['MEDIUM', '●'],
    ['LOW', '▽'],
    ['INFO', '○'],
  ]);

  const Severity = ({ value }) =>
    h(
      'span',
      { class: `badge severity-${SHAPES.has(value) ? value.toLowerCase() : 'info'}` },
      h('span', { 'aria-hidden': 'true', class: 'shape' }, SHAPES.get(value) ?? '○'),
      calo.i18n.term('severity', value),
    );

  const Link = ({ to, children, ...rest }) => h('a', { href: calo.route.href(...to), ...rest }, children);

  const Subscriber = ({ id, row }) =>
    id === null || id === undefined
      ? h('span', { class: 'muted' }, '–')
      : h(
          Link,
          {
            to: ['subscriber', subscriberKey(id, row)],
            class: 'id',
            title: id.length > 100 ? undefined : calo.text.visible(id),
          },
          h(Text, { value: calo.text.shortId(id) }),
        );

  function subscriberKey(id) {
    const rows = calo.report.tables.subscribers.where('subscriber', id);
    return rows.length > 0 ? calo.report.tables.subscribers.key('subscriber', rows[0]) : id;
  }

  /** A record of the logs, by where it stands; opens the excerpt beside the view. */
  function Place({ file, line, byteOffset, full = false }) {
    const name = calo.report.file(file);
    if (name === null || name === undefined) {
      return h('span', { class: 'muted' }, '–');
    }
    return h(
      'a',
      {
        href: calo.route.hrefWith({ show: `record:${file}:${byteOffset}:${line}` }),
        class: 'place',
        'data-testid': 'place',
        title: calo.text.visible(calo.text.head(`${name}:${line}`, 300)),
        'aria-label': full ? undefined : `${t('place.open')} ${calo.text.visible(calo.text.shortPlace(name, line))}`,
      },
      h(Text, { value: full ? `${name}:${line}` : calo.text.shortPlace(name, line) }),
    );
  }

  const Heading = ({ children, sub }) =>
    h(
      'div',
      { class: 'heading' },
      h('h1', { tabIndex: -1, id: 'view-title' }, children),
      sub && h('p', { class: 'sub' }, sub),
    );

  const Notice = ({ children }) => h('p', { class: 'notice', role: 'note' }, children);

  /** Says so where a table holds not all there is, and why. */
  const Partial = ({ of, words = 'partial' }) => {
    const part = calo.report.data.meta[of];
    return (
      part !== undefined &&
      part.embedded < part.total &&
      h(
        Notice,
        null,
        t(words, {
          embedded: calo.decimals.grouped(String(part.embedded)),
          total: calo.decimals.grouped(String(part.total)),
        }),
        part.reason && [' ', h(English, { value: part.reason })],
      )
    );
  };

  calo.elements = {
    Text,
    English,
    Count,
    Money,
    Currency,
    Time,
    Severity,
    Link,
    Subscriber,
    Place,
    Heading,
    Notice,
    Partial,
    subscriberKey,
  };
})();
