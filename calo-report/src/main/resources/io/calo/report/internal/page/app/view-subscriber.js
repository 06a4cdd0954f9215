/* One subscriber: the statement in each currency, the stories, both balances and their drift drawn, every entry. */
(() => {
  'use strict';

  const { h } = calo;
  const { useMemo } = calo.hooks;
  const { t, term } = calo.i18n;
  const { Heading, Text, Money, Time, Count, Currency, Link, Partial } = calo.elements;

  const LINE = ['opening', 'credits', 'debits', 'unexplained', 'closing'];

  function Statement({ rows }) {
    const table = calo.report.tables.subscribers;
    const { atRisk, owed } = calo.subscribers;
    const cell = (value, row, name) =>
      h('td', { class: `numeric ${name ?? ''}` }, h(Money, { value, currency: table.get('currency', row) }));
    return h(
      calo.books.Table,
      {
        id: 'statement',
        caption: t('statement.caption'),
        head: [
          t('column.currency'),
          t('column.transactions'),
          ...LINE.map((name) => t(`column.${name}`)),
          t('exposure.atRisk'),
          t('exposure.owed'),
          t('column.drift'),
          t('column.wallet'),
        ],
      },
      rows.map((row) =>
        h(
          'tr',
          { key: row },
          h('th', { scope: 'row' }, h(Currency, { code: table.get('currency', row) })),
          h('td', { class: 'numeric' }, h(Count, { value: table.get('transactions', row) })),
          LINE.map((name) => cell(table.get(name, row), row)),
          cell(atRisk(row), row, 'bad'),
          cell(owed(row), row),
          cell(table.get('drift', row), row),
          cell(table.get('wallet', row), row),
        ),
      ),
    );
  }

  function Stories({ rows, chosen }) {
    const table = calo.report.tables.episodes;
    return rows.length === 0
      ? h('p', { class: 'muted' }, t('subscriber.noStories'))
      : h(
          calo.books.Table,
          {
            id: 'subscriber-stories',
            caption: t('view.stories'),
            head: [t('column.story'), t('column.start'), t('column.end'), t('column.state'), t('column.amount')],
          },
          rows.map((row) =>
            h(
              'tr',
              { key: row, class: row === chosen ? 'within' : undefined },
              h('th', { scope: 'row' }, h(calo.stories.StoryLink, { row })),
              h('td', { class: 'numeric' }, h(Time, { value: table.get('start', row) })),
              h('td', { class: 'numeric' }, h(Time, { value: table.get('end', row) })),
              h('td', { class: 'numeric' }, h(calo.stories.State, { row })),
              h(
                'td',
                { class: 'numeric' },
                h(Money, { value: table.get('amount', row), currency: table.get('currency', row), code: true }),
              ),
            ),
          ),
        );
  }

  const spanOf = (row) => {
    const table = calo.report.tables.episodes;
    return {
      start: table.get('start', row),
      end: table.get('end', row) ?? table.get('latest', row) ?? table.get('start', row),
    };
  };

  const open = (row) => calo.route.change({ show: `transaction:${calo.report.tables.transactions.key('id', row)}` });

  function charts(entries, currencies, stories, found) {
    const { transactions, episodes } = calo.report.tables;
    return currencies.flatMap((currency) => {
      const rows = entries.filter((row) => transactions.get('currency', row) === currency);
      const spans = stories
        .filter((row) => episodes.get('currency', row) === currency && episodes.get('kind', row) === 'divergence')
        .map(spanOf);
      const about = { rows, currency, stories: spans, found, open };
      return rows.length === 0 ? [] : [calo.charts.subscriber.balances(about), calo.charts.subscriber.drift(about)];
    });
  }

  function Body({ id, statements, params }) {
    const { transactions, episodes, findings, subscribers } = calo.report.tables;
    const entries = transactions.where('subscriber', id);
    const stories = episodes.where('subscriber', id);
    const chosen = params.story ? episodes.rowsOf('id', params.story)[0] : undefined;
    const found = useMemo(
      () =>
        new Set(
          findings
            .where('subscriber', id)
            .map((row) => findings.get('transactionId', row))
            .filter((one) => one !== null),
        ),
      [id],
    );
    const span = chosen === undefined ? null : spanOf(chosen);
    const currencies = statements.map((row) => subscribers.get('currency', row));
    const list = useMemo(() => charts(entries, currencies, stories, found), [id, calo.i18n.language()]);
    const mark = (row) =>
      [
        found.has(transactions.get('id', row)) && 'found',
        span && transactions.get('time', row) >= span.start && transactions.get('time', row) <= span.end && 'within',
      ]
        .filter(Boolean)
        .join(' ') || undefined;
    return h(
      'div',
      null,
      h(Statement, { rows: statements }),
      h('p', { class: 'sub' }, t('statement.note')),
      h('h2', null, t('view.stories')),
      h(Stories, { rows: stories, chosen }),
      h('h2', { class: 'unseen-label' }, t('activity.charts')),
      h(
        'div',
        { class: 'charts' },
        list.map((chart) => h(calo.chart.Chart, { key: chart.id, chart })),
      ),
      h('h2', null, t('subscriber.entries')),
      h('p', { class: 'sub' }, t('subscriber.legend')),
      h(Partial, { of: 'transactions', words: 'partial.transactions' }),
      h(calo.transactions.Table, { params, base: entries, statement: true, mark }),
    );
  }

  function Subscriber({ id, params }) {
    const table = calo.report.tables.subscribers;
    const statements = table.rowsOf('subscriber', id ?? '');
    const subscriber = statements.length > 0 ? table.get('subscriber', statements[0]) : (id ?? '');
    const trail = [[['subscribers'], t('view.subscribers')]];
    const story = params.story ? calo.report.tables.episodes.rowsOf('id', params.story)[0] : undefined;
    if (story !== undefined) {
      trail.splice(
        0,
        1,
        [['stories'], t('view.stories')],
        [['story', params.story], term('kind', calo.report.tables.episodes.get('kind', story))],
      );
    }
    const count = calo.report.tables.findings.where('subscriber', subscriber).length;
    return h(
      'div',
      { class: 'subscriber' },
      h(calo.shell.Crumbs, { trail }),
      h(
        Heading,
        null,
        t('column.subscriber'),
        ' ',
        h('span', { class: 'id' }, h(Text, { value: subscriber, limit: 80 })),
      ),
      h(
        'p',
        { class: 'links' },
        count > 0 &&
          h(Link, { to: ['findings', null, { subscriber }] }, `${t('view.findings')}: `, h(Count, { value: count })),
      ),
      h(Body, { key: subscriber, id: subscriber, statements, params }),
    );
  }

  calo.views.subscriber = Subscriber;
})();
