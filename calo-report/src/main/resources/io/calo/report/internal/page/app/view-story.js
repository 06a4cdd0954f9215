/* One story: told, in figures, and the entries of the ledger within it. */
(() => {
  'use strict';

  const { h } = calo;
  const { t, term } = calo.i18n;
  const { Heading, English, Money, Time, Count, Subscriber, Place, Link, Currency, Text } = calo.elements;

  const table = () => calo.report.tables.episodes;

  function facts(row) {
    const get = (name) => table().get(name, row);
    const currency = get('currency');
    const optional = (label, name, make) => (get(name) === null ? [] : [[label, make(get(name))]]);
    const money = (value) => h(Money, { value, currency, code: true });
    return [
      ['column.state', h(calo.stories.State, { row })],
      ['column.subscriber', h(Subscriber, { id: get('subscriber') })],
      ['column.currency', h(Currency, { code: currency })],
      ['column.start', h(Time, { value: get('start'), seconds: true })],
      ['column.end', h(Time, { value: get('end'), seconds: true })],
      ['column.days', h(Count, { value: get('ageDays') })],
      ...optional('column.amount', 'amount', money),
      ...optional('column.largest', 'largest', money),
      ...optional('column.cause', 'cause', (value) => term('cause', value)),
      ...optional('column.cure', 'cure', (value) => term('cure', value)),
      ['column.transactions', h(Count, { value: get('entries') })],
      ...optional('column.steps', 'steps', (value) => h(Count, { value })),
      ...optional('column.mismatches', 'mismatches', (value) => h(Count, { value })),
      ...optional('column.corrections', 'corrections', (value) => h(Count, { value })),
      ...optional('column.causing', 'causingTransactionId', (id) => h(calo.details.TransactionLink, { id })),
      ...optional('column.closingTransaction', 'closingTransactionId', (id) => h(calo.details.TransactionLink, { id })),
      ['column.place', h(Place, { file: get('file'), line: get('line'), byteOffset: get('byteOffset'), full: true })],
      ...(get('divergenceId') !== null && get('divergenceId') !== get('id')
        ? [['column.within', h(Link, { to: ['story', get('divergenceId')] }, t('story.divergence'))]]
        : []),
    ];
  }

  /* The entries within, and the few before and after that show what led there and what came of it. */
  function entries(get) {
    const transactions = calo.report.tables.transactions;
    const rows = transactions
      .where('subscriber', get('subscriber'))
      .filter((row) => get('currency') === null || transactions.get('currency', row) === get('currency'));
    const end = get('end') ?? get('latest') ?? get('start');
    const inside = (row) => transactions.get('time', row) >= get('start') && transactions.get('time', row) <= end;
    const first = rows.findIndex((row) => transactions.get('time', row) >= get('start'));
    const last = rows.findLastIndex((row) => transactions.get('time', row) <= end);
    return { rows: first < 0 ? rows.slice(-6) : rows.slice(Math.max(0, first - 3), Math.max(first, last) + 4), inside };
  }

  function Story({ id, params }) {
    const [row] = table().rowsOf('id', id ?? '');
    if (row === undefined) {
      return h(
        'div',
        null,
        h(Heading, null, t('panel.missing')),
        h('p', null, t('panel.notEmbedded', { what: calo.text.visible(calo.text.head(id ?? '', 60)) })),
      );
    }
    const get = (name) => table().get(name, row);
    const within = entries(get);
    const found = calo.report.tables.findings.where('episodeId', get('id')).length;
    const key = calo.elements.subscriberKey(get('subscriber') ?? '');
    return h(
      'div',
      { class: 'story', 'data-testid': 'story' },
      h(calo.shell.Crumbs, { trail: [[['stories'], t('view.stories')]] }),
      h(
        Heading,
        null,
        term('kind', get('kind')),
        ' ',
        h('span', { class: 'sub' }, h(Text, { value: calo.text.shortId(get('id')) })),
      ),
      h('p', { class: 'account', 'data-testid': 'account' }, h(English, { value: get('account') })),
      h(calo.details.Facts, { facts: facts(row), spread: true }),
      h(
        'p',
        { class: 'links controls' },
        get('subscriber') !== null &&
          h(
            Link,
            {
              to: ['subscriber', key, { story: table().key('id', row) }],
              class: 'button',
              'data-testid': 'statement-link',
            },
            t('story.statement'),
          ),
        found > 0 &&
          h(
            Link,
            { to: ['findings', null, { story: get('id') }], class: 'button' },
            `${t('story.findings')}: `,
            h(Count, { value: found }),
          ),
      ),
      h('h2', null, t('story.entries')),
      h('p', { class: 'sub' }, t('story.entriesNote')),
      h(calo.transactions.Table, {
        params,
        base: within.rows,
        statement: true,
        mark: (one) => (within.inside(one) ? 'within' : 'outside'),
      }),
    );
  }

  calo.views.story = Story;
})();
