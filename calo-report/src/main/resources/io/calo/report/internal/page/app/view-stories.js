/* All stories, and of them the overdrafts: the times during which ledgers were apart or a balance was below zero. */
(() => {
  'use strict';

  const { h } = calo;
  const { useMemo } = calo.hooks;
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
      : h('span', { class: 'state settled' }, h('span', { 'aria-hidden': 'true' }, '● '), t('story.settled'));

  const OVERDRAFTS = ['wallet-overdraft', 'refused-overdraft', 'applied-overdraft'];

  /** The rows that are overdrafts, in the table's order. */
  const overdrafts = () =>
    OVERDRAFTS.flatMap((kind) => table().where('kind', kind)).sort((left, right) => left - right);

  const kinds = (onlyOverdrafts) =>
    onlyOverdrafts
      ? flag(
          'kind',
          'column.kind',
          OVERDRAFTS.map((kind) => [kind, `kind.${kind}`]),
          (setting) => (row) => table().get('kind', row) === setting,
        )
      : oneOf(table(), 'kind', 'column.kind', (value) => term('kind', value));

  function filters(onlyOverdrafts) {
    const episodes = table();
    return [
      oneOf(episodes, 'currency', 'column.currency'),
      kinds(onlyOverdrafts),
      flag(
        'open',
        'column.state',
        [
          ['true', 'story.stillOpen'],
          ['false', 'story.settled'],
        ],
        (setting) => (row) => String(episodes.get('open', row)) === setting,
      ),
      !onlyOverdrafts && oneOf(episodes, 'cause', 'column.cause', (value) => term('cause', value)),
      oneOf(episodes, 'bucket', 'column.bucket', (value) => term('bucket', value)),
      ...days(episodes, 'start'),
      chip(
        'subscriber',
        'column.subscriber',
        (setting) => (row) => episodes.get('subscriber', row) === setting,
        (id) => calo.text.visible(calo.text.shortId(id)),
      ),
    ].filter(Boolean);
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

  const columns = (onlyOverdrafts) => [
    { id: 'start', name: 'start', label: 'column.start', kind: 'time' },
    {
      id: 'kind',
      name: 'kind',
      label: 'column.story',
      kind: 'term',
      terms: 'kind',
      class: 'short',
      cell: (row) => h(StoryLink, { row }),
    },
    { id: 'subscriber', name: 'subscriber', label: 'column.subscriber', kind: 'subscriber' },
    { id: 'currency', name: 'currency', label: 'column.currency', kind: 'currency' },
    {
      id: 'amount',
      name: 'amount',
      label: onlyOverdrafts ? 'column.lowest' : 'column.apart',
      kind: 'money',
      help: 'story.amount.help',
    },
    {
      id: 'state',
      name: 'open',
      label: 'column.state',
      cell: (row) => h(State, { row }),
      value: (row) => t(table().get('open', row) ? 'story.stillOpen' : 'story.settled'),
    },
    { id: 'age', name: 'ageDays', label: 'column.days', kind: 'count' },
    ...(onlyOverdrafts
      ? []
      : [{ id: 'cause', name: 'cause', label: 'column.cause', kind: 'term', terms: 'cause', class: 'screen' }]),
    { id: 'cure', name: 'cure', label: 'column.cure', kind: 'term', terms: 'cure', class: 'screen' },
    { id: 'entries', name: 'entries', label: 'column.transactions', kind: 'count', class: 'screen' },
    { id: 'account', name: 'account', label: 'column.account', kind: 'english', class: 'wide' },
  ];

  const List = ({ id, base, params }) =>
    h(
      'div',
      null,
      h(Heading, { sub: t(`${id}.note`) }, t(`view.${id}`)),
      h(Partial, { of: 'episodes' }),
      h(calo.table.DataTable, {
        id,
        table: table(),
        base,
        columns: columns(base !== null),
        filters: filters(base !== null),
        totals: base === null ? totals() : null,
        caption: t(`view.${id}`),
        searched: ['account', 'subscriber', 'id', 'causingTransactionId', 'closingTransactionId'],
        sort: 'start',
        params,
      }),
    );

  const Stories = ({ params }) => h(List, { id: 'stories', base: null, params });

  function Overdrafts({ params }) {
    const base = useMemo(overdrafts, []);
    return h(List, { id: 'overdrafts', base, params });
  }

  calo.stories = { StoryLink, State, isDivergence, overdrafts };
  calo.views.stories = Stories;
  calo.views.overdrafts = Overdrafts;
})();
