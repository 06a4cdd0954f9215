/* The table of transactions that several views show: all of them, or those of a subscriber or an episode. */
(() => {
  'use strict';

  const { h } = calo;
  const { useMemo } = calo.hooks;
  const { t, term } = calo.i18n;
  const { Text, Severity } = calo.elements;
  const { oneOf, days, flag, chip } = calo.filters;

  const table = () => calo.report.tables.transactions;
  const get = (name, row) => table().get(name, row);

  const inferred = (row) => get('type', row) === null && get('direction', row) !== null;

  const Direction = ({ row }) => {
    const direction = get('direction', row);
    return direction === null
      ? t('type.unmoved')
      : [
          term('type', direction),
          inferred(row) &&
            h(
              'span',
              { class: 'inferred', title: t('type.inferred.help') },
              ' *',
              h('span', { class: 'unseen-label' }, t('type.inferred')),
            ),
        ];
  };

  function Found({ row }) {
    const rows = calo.report.tables.findings.where('transactionId', get('id', row));
    const worst = rows
      .map((one) => calo.report.tables.findings.get('severity', one))
      .sort((a, b) => calo.reports.severityRank(b) - calo.reports.severityRank(a))[0];
    return worst === undefined
      ? null
      : h(
          'a',
          { href: calo.route.hrefWith({ show: `transaction:${table().key('id', row)}` }) },
          h(Severity, { value: worst }),
          rows.length > 1 && ` ×${rows.length}`,
        );
  }

  const Open = ({ row }) =>
    h(
      'a',
      {
        href: calo.route.hrefWith({ show: `transaction:${table().key('id', row)}` }),
        class: 'id',
        'data-testid': 'transaction-link',
      },
      h(Text, { value: calo.text.shortId(get('id', row)) }),
    );

  const unexplained = (row) =>
    calo.report.tables.changes
      .where('transactionId', get('id', row))
      .filter((one) => calo.report.tables.changes.get('subscriber', one) === get('subscriber', row))
      .map((one) => calo.report.tables.changes.get('amount', one))[0] ?? null;

  const money = (name, label = `column.${name}`) => ({ id: name, name, label, kind: 'money' });

  /* As in any ledger, the side that was not booked on stays empty; in CSV it is zero. */
  const side = (name) => ({
    ...money(name),
    cell: (row) =>
      !calo.books.isZero(get(name, row)) &&
      h(calo.elements.Money, { value: get(name, row), currency: get('currency', row) }),
  });

  const columns = (statement) => [
    { id: 'time', name: 'time', label: 'column.time', kind: 'time', seconds: true },
    { id: 'id', name: 'id', label: 'column.transaction', cell: (row) => h(Open, { row }) },
    ...(statement ? [] : [{ id: 'subscriber', name: 'subscriber', label: 'column.subscriber', kind: 'subscriber' }]),
    {
      id: 'direction',
      name: 'direction',
      label: 'column.type',
      class: 'short',
      cell: (row) => h(Direction, { row }),
      value: (row) => (get('direction', row) === null ? null : `${get('direction', row)}${inferred(row) ? '*' : ''}`),
    },
    { id: 'action', name: 'action', label: 'column.action', limit: 40, class: 'code' },
    { id: 'currency', name: 'currency', label: 'column.currency', kind: 'currency' },
    money('amount'),
    money('vat'),
    side('credit'),
    side('debit'),
    ...(statement
      ? [{ id: 'unexplained', label: 'column.unexplained', kind: 'money', value: unexplained, help: 'change.help' }]
      : []),
    money('balance'),
    money('wallet', 'column.walletAfter'),
    money('drift'),
    { id: 'outcome', name: 'outcome', label: 'column.outcome', kind: 'term', terms: 'outcome' },
    {
      id: 'found',
      label: 'view.findings',
      cell: (row) => h(Found, { row }),
      kind: 'count',
      class: 'left',
      value: (row) => calo.report.tables.findings.where('transactionId', get('id', row)).length,
    },
    { id: 'place', name: 'file', label: 'column.place', kind: 'place' },
  ];

  function band(setting) {
    const [from, to] = setting.split('..').map((text) => (text === '' || text === undefined ? null : Number(text)));
    return (row) => {
      const amount = Number(get('amount', row));
      return (from === null || amount >= from) && (to === null || amount < to);
    };
  }

  const filters = (statement) => [
    oneOf(table(), 'currency', 'column.currency'),
    oneOf(table(), 'direction', 'column.type', (value) => term('type', value)),
    flag(
      'stated',
      'type.given',
      [
        ['true', 'type.stated'],
        ['false', 'type.inferred'],
      ],
      (setting) => (row) => String(get('type', row) !== null) === setting,
    ),
    oneOf(table(), 'action', 'column.action'),
    oneOf(table(), 'outcome', 'column.outcome', (value) => term('outcome', value)),
    ...days(table()),
    chip(
      'month',
      'column.month',
      (setting) => (row) => calo.dates.day(get('time', row)).startsWith(setting),
      (month) =>
        /^\d{4}-\d\d$/.test(month) ? calo.dates.monthText(calo.i18n.locale(), month) : calo.text.visible(month),
    ),
    chip(
      'weekday',
      'column.weekday',
      (setting) => (row) => calo.dates.weekday(get('time', row)) === Number(setting),
      (day) => calo.dates.weekdayText(calo.i18n.locale(), Number(day) % 7 || 0),
    ),
    chip(
      'hour',
      'column.hour',
      (setting) => (row) => calo.dates.hour(get('time', row)) === Number(setting),
      (hour) => `${calo.text.visible(hour)}:00`,
    ),
    chip('band', 'column.amount', band, (setting) => calo.text.visible(setting.replace('..', ' – '))),
    ...(statement
      ? []
      : [
          chip(
            'subscriber',
            'column.subscriber',
            (setting) => (row) => get('subscriber', row) === setting,
            (id) => calo.text.visible(calo.text.shortId(id)),
          ),
        ]),
  ];

  const TOTALS = ['amount', 'vat', 'credit', 'debit'];

  function Table({ params, base = null, statement = false, mark }) {
    const language = calo.i18n.language();
    const spec = useMemo(
      () => ({
        columns: columns(statement),
        filters: filters(statement),
        totals: TOTALS.map((name) => ({ label: `column.${name}`, value: table().column(name) })),
      }),
      [language, statement],
    );
    return h(calo.table.DataTable, {
      id: 'transactions',
      table: table(),
      base,
      ...spec,
      caption: t('view.transactions'),
      mark,
      params,
      sort: 'time',
      searched: ['id', 'subscriber', 'action', 'source', 'requestId', 'amount'],
    });
  }

  calo.transactions = { Table };
})();
