/* All stories: the times during which a subscriber's ledgers were apart or a balance was below zero. */
(() => {
  'use strict';

  const { h } = calo;
  const { t, term } = calo.i18n;
  const { Heading, Text, Link, Partial } = calo.elements;
  const { oneOf, flag, chip, days } = calo.filters;

  const table = () => calo.report.tables.episodes;
  const isDivergence = (row) => table().get('kind', row) === 'divergence';

  const StoryLink = ({ row }) =>
    h(
      Link,
      { to: ['story', table().key('id', row)], 'data-testid': 'story-link' },
      term('kind', table().get('kind', row)),
    );

  const State = ({ row }) =>
    table().get('open', row)
      ? h('span', { class: 'state open' }, h('span', { 'aria-hidden': 'true' }, '◐ '), t('story.stillOpen'))
      : h('span', { class: 'state closed' }, h('span', { 'aria-hidden': 'true' }, '● '), t('story.closed'));

  function filters() {
    const episodes = table();
    return [
      oneOf(episodes, 'currency', 'column.currency'),
      oneOf(episodes, 'kind', 'column.kind', (value) => term('kind', value)),
      flag(
        'open',
        'column.state',
        [
          ['true', 'story.stillOpen'],
          ['false', 'story.closed'],
        ],
        (setting) => (row) => String(episodes.get('open', row)) === setting,
      ),
      oneOf(episodes, 'cause', 'column.cause', (value) => term('cause', value)),
      oneOf(episodes, 'bucket', 'column.bucket', (value) => term('bucket', value)),
      ...days(episodes, 'start'),
      chip(
        'group',
        'column.kind',
        () => (row) => !isDivergence(row),
        () => t('kind.overdrafts'),
      ),
      chip(
        'subscriber',
        'column.subscriber',
        (setting) => (row) => episodes.get('subscriber', row) === setting,
        (id) => calo.text.visible(calo.text.shortId(id)),
      ),
    ];
  }

  const signed = (wanted) => (row) => {
    const amount = isDivergence(row) && table().get('open', row) ? table().get('amount', row) : null;
    return amount !== null && amount.startsWith('-') === wanted ? amount : null;
  };

  /* Overdrafts mostly lie within divergences: their amounts must never be added to these, so there is no sum of both. */
  const totals = () => [
    { label: 'totals.walletMore', value: signed(false) },
    { label: 'totals.walletLess', value: signed(true) },
  ];

  const columns = () => [
    { id: 'start', name: 'start', label: 'column.start', kind: 'time' },
    {
      id: 'kind',
      name: 'kind',
      label: 'column.story',
      kind: 'term',
      terms: 'kind',
      cell: (row) => h(StoryLink, { row }),
    },
    { id: 'subscriber', name: 'subscriber', label: 'column.subscriber', kind: 'subscriber' },
    { id: 'currency', name: 'currency', label: 'column.currency', kind: 'currency' },
    { id: 'amount', name: 'amount', label: 'column.amount', kind: 'money', help: 'story.amount.help' },
    {
      id: 'state',
      name: 'open',
      label: 'column.state',
      cell: (row) => h(State, { row }),
      value: (row) => t(table().get('open', row) ? 'story.stillOpen' : 'story.closed'),
    },
    { id: 'age', name: 'ageDays', label: 'column.days', kind: 'count' },
    { id: 'cause', name: 'cause', label: 'column.cause', kind: 'term', terms: 'cause' },
    { id: 'cure', name: 'cure', label: 'column.cure', kind: 'term', terms: 'cure' },
    { id: 'entries', name: 'entries', label: 'column.entries', kind: 'count' },
    { id: 'account', name: 'account', label: 'column.account', kind: 'english', class: 'wide' },
  ];

  function Stories({ params }) {
    return h(
      'div',
      null,
      h(Heading, { sub: t('stories.note') }, t('view.stories')),
      h(Partial, { of: 'episodes' }),
      h(calo.table.DataTable, {
        id: 'stories',
        table: table(),
        columns: columns(),
        filters: filters(),
        totals: totals(),
        caption: t('view.stories'),
        searched: ['account', 'subscriber', 'id', 'causingTransactionId', 'closingTransactionId'],
        sort: 'start',
        params,
      }),
    );
  }

  calo.stories = { StoryLink, State, isDivergence };
  calo.views.stories = Stories;
})();
