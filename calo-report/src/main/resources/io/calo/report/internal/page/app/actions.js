/* What moved by month and by action, for the VAT return and the revenue accounts: sums of all transactions, embedded here or not. */
(() => {
  'use strict';

  const { h } = calo;
  const { t } = calo.i18n;
  const { Count, Money, Text, Link } = calo.elements;

  const AMOUNTS = ['credits', 'debits', 'vat'];
  const monthText = (month) => calo.i18n.date(calo.dates.monthText(calo.i18n.locale(), month));

  function sums(lines) {
    return AMOUNTS.map((name) => {
      const adder = new calo.totals.Sum();
      lines.forEach((line) => adder.add(line[name]));
      return calo.decimals.plain(adder.total() ?? calo.decimals.ZERO);
    });
  }

  const count = (lines) => lines.reduce((sum, line) => sum + line.transactions, 0);

  const Cells = ({ transactions, amounts, currency }) => [
    h('td', { key: 'count', class: 'numeric' }, h(Count, { value: transactions })),
    ...amounts.map((value, i) => h('td', { key: i, class: 'numeric' }, h(Money, { value, currency }))),
  ];

  const Line = ({ line }) =>
    h(
      'tr',
      { 'data-testid': 'action-row' },
      h('th', { scope: 'row' }, monthText(line.month)),
      h(
        'td',
        { class: 'code' },
        h(
          Link,
          {
            to: [
              'transactions',
              null,
              { currency: line.currency, month: line.month, action: line.action ?? calo.filters.NONE },
            ],
          },
          h(Text, { value: line.action, limit: 60 }),
        ),
      ),
      h(Cells, { transactions: line.transactions, amounts: AMOUNTS.map((name) => line[name]), currency: line.currency }),
    );

  const SumLine = ({ label, lines, currency }) =>
    h(
      'tr',
      { class: 'sum' },
      h('th', { scope: 'row' }, label),
      h('td', null, t('coverage.total')),
      h(Cells, { transactions: count(lines), amounts: sums(lines), currency }),
    );

  /* A month's lines and below them their sum. */
  function Months({ lines, currency }) {
    const months = [...new Set(lines.map((line) => line.month))];
    return [
      ...months.flatMap((month) => {
        const own = lines.filter((line) => line.month === month);
        return [
          ...own.map((line, i) => h(Line, { key: `${month} ${i}`, line })),
          h(SumLine, { key: month, label: monthText(month), lines: own, currency }),
        ];
      }),
      h(SumLine, { key: 'all', label: t('filter.all'), lines, currency }),
    ];
  }

  const HEAD = ['column.month', 'column.action', 'column.transactions', 'column.credits', 'column.debits', 'column.vat'];

  function save(actions) {
    const { line, number, download } = calo.csv;
    download('calo-actions.csv', [
      line([t('column.currency'), ...HEAD.map((key) => t(key))]),
      ...actions.map((one) =>
        line([
          one.currency,
          one.month,
          one.action,
          one.transactions,
          ...AMOUNTS.map((name) => number(one[name])),
        ]),
      ),
    ]);
  }

  function Actions({ actions, currency }) {
    const lines = actions.filter((line) => line.currency === currency);
    return (
      lines.length > 0 &&
      h(
        'section',
        { 'data-testid': 'actions' },
        h('h2', null, t('activity.actions')),
        h(
          'div',
          { class: 'table-head' },
          h('p', { class: 'sub' }, t('activity.actions.note', { currency: calo.text.visible(currency) })),
          h(
            'button',
            { type: 'button', class: 'controls', 'data-testid': 'actions-csv', onClick: () => save(actions) },
            t('activity.actions.csv'),
          ),
        ),
        h(
          'div',
          { class: 'scroll actions', tabIndex: 0, role: 'region', 'aria-label': t('activity.actions') },
          h(
            'table',
            null,
            h('caption', null, t('activity.actions')),
            h(
              'thead',
              null,
              h(
                'tr',
                null,
                HEAD.map((key, i) => h('th', { key, scope: 'col', class: i > 1 ? 'numeric' : undefined }, t(key))),
              ),
            ),
            h('tbody', null, h(Months, { lines, currency })),
          ),
        ),
      )
    );
  }

  calo.actions = { Actions };
})();
