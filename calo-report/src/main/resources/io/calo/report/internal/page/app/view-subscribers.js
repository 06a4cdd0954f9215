/* A line for each subscriber and currency: opening, movements, closing, what is at stake. */
(() => {
  'use strict';

  const { h } = calo;
  const { t } = calo.i18n;
  const { Heading, Partial } = calo.elements;
  const { oneOf, flag, NONE } = calo.filters;

  const table = () => calo.report.tables.subscribers;
  const money = (name, help) => ({ id: name, name, label: `column.${name}`, kind: 'money', help });
  const sign = (name, row) =>
    calo.decimals.sign(calo.decimals.parse(table().get(name, row) ?? '0') ?? calo.decimals.ZERO);

  /* Two figures, neither below zero: money that may be lost and money that is owed are never set off. */
  const atRisk = (row) => (sign('stake', row) > 0 ? table().get('stake', row) : null);
  const owed = (row) => (sign('stake', row) < 0 ? table().get('stake', row).replace(/^-/, '') : null);

  const columns = () => [
    { id: 'subscriber', name: 'subscriber', label: 'column.subscriber', kind: 'subscriber' },
    { id: 'currency', name: 'currency', label: 'column.currency', kind: 'currency' },
    money('opening'),
    money('credits'),
    money('debits'),
    money('unexplained', 'change.help'),
    money('closing'),
    { id: 'atRisk', label: 'exposure.atRisk', kind: 'money', help: 'exposure.atRisk.help', class: 'bad', value: atRisk },
    { id: 'owed', label: 'exposure.owed', kind: 'money', help: 'exposure.owed.help', value: owed },
    money('drift', 'drift.help'),
    money('wallet'),
    { id: 'transactions', name: 'transactions', label: 'column.transactions', kind: 'count' },
    { id: 'findings', name: 'findings', label: 'view.findings', kind: 'count' },
    { id: 'first', name: 'first', label: 'column.first', kind: 'time' },
    { id: 'last', name: 'last', label: 'column.last', kind: 'time' },
  ];

  const STAKES = { risk: 1, owed: -1, none: 0 };

  const filters = () => [
    oneOf(table(), 'currency', 'column.currency'),
    flag(
      'stake',
      'column.stake',
      [
        ['risk', 'stake.risk'],
        ['owed', 'stake.owed'],
        ['none', 'stake.none'],
      ],
      (setting) => (row) => sign('stake', row) === STAKES[setting],
    ),
    flag(
      'unexplained',
      'column.unexplained',
      [
        ['true', 'filter.with'],
        ['false', 'filter.without'],
      ],
      (setting) => (row) => String(sign('unexplained', row) !== 0) === setting,
    ),
    flag(
      'findings',
      'view.findings',
      [
        ['true', 'filter.with'],
        ['false', 'filter.without'],
      ],
      (setting) => (row) => String(table().get('findings', row) > 0) === setting,
    ),
  ];

  const TOTALS = ['opening', 'credits', 'debits', 'unexplained', 'closing'];

  const totals = () => [
    ...TOTALS.map((name) => ({ label: `column.${name}`, value: table().column(name) })),
    { label: 'exposure.atRisk', value: atRisk },
    { label: 'exposure.owed', value: owed },
  ];

  function Subscribers({ params }) {
    return h(
      'div',
      null,
      h(Heading, { sub: t('subscribers.note') }, t('view.subscribers')),
      h(Partial, { of: 'subscribers' }),
      h(calo.table.DataTable, {
        id: 'subscribers',
        table: table(),
        columns: columns(),
        filters: filters(),
        totals: totals(),
        caption: t('view.subscribers'),
        searched: ['subscriber'],
        sort: '-atRisk',
        params,
      }),
    );
  }

  calo.subscribers = { atRisk, owed };
  calo.views.subscribers = Subscribers;
})();
