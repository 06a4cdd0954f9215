/* The roll-forward, and below it each change of a balance that no transaction explains: what an accountant has to explain. */
(() => {
  'use strict';

  const { h } = calo;
  const { t, term } = calo.i18n;
  const { Heading, Partial } = calo.elements;
  const { oneOf, days, chip } = calo.filters;

  const table = () => calo.report.tables.changes;

  const columns = () => [
    { id: 'time', name: 'time', label: 'column.time', kind: 'time', seconds: true },
    { id: 'kind', name: 'kind', label: 'column.change', kind: 'term', terms: 'change' },
    { id: 'subscriber', name: 'subscriber', label: 'column.subscriber', kind: 'subscriber' },
    {
      id: 'transaction',
      name: 'transactionId',
      label: 'column.transaction',
      cell: (row) => h(calo.details.TransactionLink, { id: table().get('transactionId', row) }),
    },
    { id: 'currency', name: 'currency', label: 'column.currency', kind: 'currency' },
    { id: 'amount', name: 'amount', label: 'column.amount', kind: 'money' },
    { id: 'place', name: 'file', label: 'column.place', kind: 'place' },
  ];

  const filters = () => [
    oneOf(table(), 'currency', 'column.currency'),
    oneOf(table(), 'kind', 'column.change', (value) => term('change', value)),
    ...days(table()),
    chip(
      'subscriber',
      'column.subscriber',
      (setting) => (row) => table().get('subscriber', row) === setting,
      (id) => calo.text.visible(calo.text.shortId(id)),
    ),
  ];

  const totals = () => [{ label: 'column.amount', value: table().column('amount') }];

  const Changes = ({ params }) =>
    h(
      'div',
      null,
      h(Heading, { sub: t('roll.note') }, t('view.changes')),
      h(calo.books.RollForward, { lines: calo.report.data.rollForwards, title: false }),
      h('h2', null, t('changes.title')),
      h('p', { class: 'sub below' }, t('changes.note')),
      h(Partial, { of: 'changes' }),
      h(calo.table.DataTable, {
        id: 'changes',
        table: table(),
        columns: columns(),
        filters: filters(),
        totals: totals(),
        caption: t('changes.title'),
        searched: ['subscriber', 'transactionId', 'amount'],
        sort: 'time',
        params,
      }),
    );

  calo.views.changes = Changes;
})();
