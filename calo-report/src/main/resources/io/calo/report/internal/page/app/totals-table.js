/* The sums above a table, of all rows that its filters let through. */
(() => {
  'use strict';

  const { h } = calo;
  const { useMemo } = calo.hooks;
  const { t } = calo.i18n;

  /** Sums of what is filtered, a line for each currency. */
  function Totals({ totals, rows, table }) {
    const get = table.column('currency');
    const lines = useMemo(
      () =>
        calo.totals.byCurrency(
          rows,
          get,
          totals.map((one) => one.value),
        ),
      [rows, totals, get],
    );
    return h(
      'div',
      { class: 'scroll', tabIndex: 0, role: 'region', 'aria-label': t('totals.title') },
      h(
        'table',
        { class: 'totals', 'data-testid': 'totals' },
        h('caption', null, t('totals.title')),
        h(
          'thead',
          null,
          h(
            'tr',
            null,
            h('th', { scope: 'col' }, t('column.currency')),
            h('th', { scope: 'col', class: 'numeric' }, t('totals.rows')),
            totals.map((one) => h('th', { scope: 'col', class: 'numeric' }, t(one.label))),
          ),
        ),
        h(
          'tbody',
          null,
          lines.map((line) =>
            h(
              'tr',
              { key: line.currency },
              h('th', { scope: 'row' }, h(calo.elements.Currency, { code: line.currency })),
              h('td', { class: 'numeric' }, h(calo.elements.Count, { value: line.count })),
              line.sums.map((sum) =>
                h(
                  'td',
                  { class: 'numeric' },
                  h(calo.elements.Money, { value: sum && calo.decimals.plain(sum), currency: line.currency }),
                ),
              ),
            ),
          ),
        ),
      ),
    );
  }

  calo.totals.Totals = Totals;
})();
