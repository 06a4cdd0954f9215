/*
 * A table of many rows: filters, order, page, sums by currency and CSV, all of them settings of the URL. Only the rows of the page
 * become elements. `base` are the rows it is about, all where it is null.
 */
(() => {
  'use strict';

  const { h } = calo;
  const { useMemo } = calo.hooks;
  const { t } = calo.i18n;

  function orderOf(params, fallback) {
    const sort = params.sort ?? fallback;
    return { id: sort.replace(/^-/, ''), descending: sort.startsWith('-') };
  }

  function select({ table, base = null, filters, searched, columns, sort }, params) {
    const tests = [calo.query.search(table, searched, params.q ?? ''), ...calo.filters.tests(filters, params)];
    const rows = calo.query.filter(table.rows, base, tests);
    const order = orderOf(params, sort);
    const column = columns.find((one) => one.id === order.id);
    if (column === undefined) {
      return rows;
    }
    /* Most tables come in order of time; 100,000 rows that are in order need no sorting. */
    return column.kind === 'time' && column.value === undefined && !order.descending && table.rises(column.name)
      ? rows
      : calo.query.sort(rows, calo.cells.key(table, column), order.descending);
  }

  function Header({ column, order }) {
    const active = order.id === column.id;
    const next = active && !order.descending ? `-${column.id}` : column.id;
    return h(
      'th',
      {
        scope: 'col',
        class: calo.cells.headClasses(column),
        'aria-sort': active ? (order.descending ? 'descending' : 'ascending') : undefined,
      },
      h(
        'button',
        {
          type: 'button',
          class: 'sort',
          title: column.help && t(column.help),
          'data-testid': `sort-${column.id}`,
          onClick: () => calo.route.change({ sort: next, page: null }),
        },
        t(column.label),
        h('span', { 'aria-hidden': 'true', class: 'direction' }, active ? (order.descending ? '▼' : '▲') : ''),
      ),
    );
  }

  const Row = ({ table, columns, row, mark }) =>
    h(
      'tr',
      { class: mark?.(row), 'data-testid': 'row' },
      columns.map((column, i) =>
        h(
          i === 0 ? 'th' : 'td',
          {
            key: column.id,
            scope: i === 0 ? 'row' : undefined,
            class: calo.cells.classes(column),
          },
          calo.cells.cell(table, column, row),
        ),
      ),
    );

  function save({ table, columns, id }, rows) {
    const pieces = [calo.csv.line(columns.map((column) => t(column.label)))];
    for (const row of rows) {
      pieces.push(calo.csv.line(columns.map((column) => calo.cells.csv(table, column, row))));
    }
    calo.csv.download(`calo-${id}.csv`, pieces);
  }

  /* Paper has no pages to turn to and no fields to look at: it must say what it leaves out. */
  const Printed = ({ state, total }) =>
    h(
      'p',
      { class: 'paper' },
      t('table.printed', {
        from: calo.decimals.grouped(String(state.from + 1)),
        to: calo.decimals.grouped(String(state.to)),
        total: calo.decimals.grouped(String(total)),
      }),
    );

  function DataTable(props) {
    const { table, columns, filters, base = null, totals = null, caption, id, mark, params, total } = props;
    const language = calo.i18n.language();
    const asked = JSON.stringify([...filters.map((filter) => params[filter.param]), params.q, params.sort]);
    const rows = useMemo(() => select(props, params), [table, base, asked, id, language]);
    const state = calo.pager.slice(params, rows.length);
    const order = orderOf(params, props.sort);
    const all = total ?? (base === null ? table.rows : base.length);
    return h(
      'div',
      { class: 'data-table', 'data-testid': `table-${id}` },
      h(calo.filters.Bar, { filters, params }),
      h(calo.filters.OnPaper, { filters, params }),
      h(
        'div',
        { class: 'table-head' },
        h(
          'p',
          {
            class: 'count',
            'aria-live': 'polite',
            'data-testid': 'count',
            'data-count': rows.length,
            'data-total': all,
          },
          t('table.count', {
            shown: calo.decimals.grouped(String(rows.length)),
            total: calo.decimals.grouped(String(all)),
          }),
        ),
        h(
          'button',
          { type: 'button', class: 'controls', 'data-testid': 'csv', onClick: () => save(props, rows) },
          t('table.csv'),
        ),
      ),
      rows.length === 0
        ? h('p', { class: 'empty' }, t('table.empty'))
        : [
            totals && h(calo.totals.Totals, { totals, rows, table }),
            h(
              'div',
              { class: 'scroll', tabIndex: 0, role: 'region', 'aria-label': caption },
              h(
                'table',
                { class: `rows rows-${id}`, 'data-testid': 'table' },
                h('caption', null, caption),
                h(
                  'thead',
                  null,
                  h(
                    'tr',
                    null,
                    columns.map((column) => h(Header, { key: column.id, column, order })),
                  ),
                ),
                h(
                  'tbody',
                  null,
                  Array.from(rows.subarray(state.from, state.to), (row) =>
                    h(Row, {
                      key: row,
                      table,
                      columns,
                      row,
                      mark,
                    }),
                  ),
                ),
              ),
            ),
            state.pages > 1 || rows.length > 50 ? h(calo.pager.Pager, { state }) : null,
            state.pages > 1 && h(Printed, { state, total: rows.length }),
          ],
    );
  }

  calo.table = { DataTable };
})();
