/* Which page of a table's rows is shown, and of how many rows each. */
(() => {
  'use strict';

  const { h } = calo;
  const { t } = calo.i18n;
  const SIZES = [50, 100, 250];

  const sizeOf = (params) => (SIZES.includes(Number(params.size)) ? Number(params.size) : SIZES[0]);

  /** {page, pages, size, from, to}: pages count from 1; a page past the end is the last. */
  function slice(params, count) {
    const size = sizeOf(params);
    const pages = Math.max(1, Math.ceil(count / size));
    const page = Math.min(pages, Math.max(1, Math.trunc(Number(params.page)) || 1));
    return { page, pages, size, from: (page - 1) * size, to: Math.min(count, page * size) };
  }

  function Step({ label, symbol, page, disabled }) {
    return h(
      'button',
      {
        type: 'button',
        'aria-label': t(label),
        title: t(label),
        disabled,
        'data-testid': label.replace('.', '-'),
        onClick: () => calo.route.change({ page: page === 1 ? null : page }),
      },
      h('span', { 'aria-hidden': 'true', class: 'arrow' }, symbol),
    );
  }

  function Pager({ state }) {
    const { page, pages, size } = state;
    return h(
      'nav',
      { class: 'pager controls', 'aria-label': t('pager.title') },
      h(Step, { label: 'pager.first', symbol: '«', page: 1, disabled: page === 1 }),
      h(Step, { label: 'pager.previous', symbol: '‹', page: page - 1, disabled: page === 1 }),
      h('span', { class: 'number-of' }, t('pager.page', { page, pages })),
      h(Step, { label: 'pager.next', symbol: '›', page: page + 1, disabled: page === pages }),
      h(Step, { label: 'pager.last', symbol: '»', page: pages, disabled: page === pages }),
      h(
        'label',
        { class: 'rows-per-page' },
        t('pager.size'),
        h(
          'select',
          {
            value: String(size),
            'data-testid': 'page-size',
            onChange: (e) => calo.route.change({ size: e.currentTarget.value, page: null }),
          },
          SIZES.map((one) => h('option', { value: String(one), selected: one === size }, one)),
        ),
      ),
    );
  }

  calo.pager = { slice, Pager };
})();
