/* The books in tables: how balances moved from opening to closing, and how old open episodes are. */
(() => {
  'use strict';

  const { h } = calo;
  const { t } = calo.i18n;
  const { Count, Money, Currency, Link } = calo.elements;
  const KINDS = ['gap', 'lost-update', 'not-applied', 'arithmetic', 'residue'];

  const Table = ({ id, caption, head, children }) =>
    h(
      'div',
      { class: 'scroll', tabIndex: 0, role: 'region', 'aria-label': caption },
      h(
        'table',
        { class: 'books', 'data-testid': id },
        h('caption', null, caption),
        h(
          'thead',
          null,
          h(
            'tr',
            null,
            head.map((name, i) => h('th', { key: i, scope: 'col', class: i > 0 ? 'numeric' : undefined }, name)),
          ),
        ),
        h('tbody', null, children),
      ),
    );

  const Amount = ({ value, currency, to, class: name = '' }) =>
    h(
      'td',
      { class: `numeric ${name}` },
      to ? h(Link, { to }, h(Money, { value, currency })) : h(Money, { value, currency }),
    );

  const isZero = (text) => calo.decimals.sign(calo.decimals.parse(text) ?? calo.decimals.ZERO) === 0;

  const Proof = ({ value, currency }) =>
    h(
      'td',
      { class: `numeric proof ${isZero(value) ? 'good' : 'bad'}`, 'data-testid': 'proof' },
      h(Money, { value, currency }),
      ' ',
      h('span', { 'aria-hidden': 'true' }, isZero(value) ? '✓' : '✕'),
      h('span', { class: 'unseen-label' }, t(isZero(value) ? 'roll.good' : 'roll.bad')),
    );

  function RollForward({ lines, title = true }) {
    const kinds = KINDS.filter((kind) => lines.some((line) => (line.unexplainedCounts[kind] ?? 0) > 0));
    return h(
      'section',
      { 'aria-label': t('roll.title'), class: 'roll' },
      title && [h('h2', { key: 'title' }, t('roll.title')), h('p', { key: 'note', class: 'sub' }, t('roll.note'))],
      h(
        Table,
        {
          id: 'roll-forward',
          caption: t('roll.caption'),
          head: [
            t('column.currency'),
            t('column.subscribers'),
            t('column.opening'),
            t('roll.credits'),
            t('roll.debits'),
            ...kinds.map((kind) => calo.i18n.term('change', kind)),
            t('column.closing'),
            t('roll.ties'),
          ],
        },
        lines.map((line) =>
          h(
            'tr',
            { key: line.currency },
            h(
              'th',
              { scope: 'row' },
              h(Link, { to: ['subscribers', null, { currency: line.currency }] }, h(Currency, { code: line.currency })),
            ),
            h('td', { class: 'numeric' }, h(Count, { value: line.subscribers })),
            h(Amount, { value: line.opening, currency: line.currency }),
            h(Amount, { value: line.credits, currency: line.currency }),
            h(Amount, { value: line.debits, currency: line.currency }),
            kinds.map((kind) =>
              h(Amount, {
                key: kind,
                value: line.unexplained[kind] ?? null,
                currency: line.currency,
                to:
                  kind === 'residue' || !line.unexplainedCounts[kind]
                    ? null
                    : ['changes', null, { currency: line.currency, kind }],
              }),
            ),
            h(Amount, { value: line.closing, currency: line.currency }),
            h(Proof, { value: line.proof, currency: line.currency }),
          ),
        ),
      ),
    );
  }

  const bucketLink = (currency, bucket) => [
    'stories',
    null,
    { currency: currency ?? calo.filters.NONE, open: 'true', kind: 'divergence', bucket },
  ];

  function Ages({ items, asOf }) {
    const buckets = items[0]?.byAge.map((one) => one.bucket) ?? [];
    if (items.length === 0) {
      return null;
    }
    return h(
      'section',
      { 'aria-labelledby': 'ages-title', class: 'ages' },
      h('h2', { id: 'ages-title' }, t('ages.title')),
      h('p', { class: 'sub' }, t('ages.note', { asOf: asOf === null ? '–' : calo.days.label(calo.dates.day(asOf)) })),
      h(
        Table,
        {
          id: 'ages',
          caption: t('ages.caption'),
          head: [
            t('column.currency'),
            ...buckets.map((bucket) => calo.i18n.term('bucket', bucket)),
            t('exposure.overdrafts'),
          ],
        },
        items.map((item) =>
          h(
            'tr',
            { key: item.currency },
            h('th', { scope: 'row' }, h(Currency, { code: item.currency })),
            item.byAge.map((one) =>
              h(
                'td',
                { key: one.bucket, class: 'numeric aged' },
                one.count === 0
                  ? h('span', { class: 'muted' }, '–')
                  : [
                      h(Link, { to: bucketLink(item.currency, one.bucket) }, h(Count, { value: one.count })),
                      !isZero(one.atRisk) &&
                        h(
                          'div',
                          { class: 'bad' },
                          h(Money, { value: one.atRisk, currency: item.currency }),
                          ` ${t('ages.risk')}`,
                        ),
                      !isZero(one.owed) &&
                        h('div', null, h(Money, { value: one.owed, currency: item.currency }), ` ${t('ages.owed')}`),
                    ],
              ),
            ),
            h(
              'td',
              { class: 'numeric' },
              h(
                Link,
                { to: ['overdrafts', null, { currency: item.currency ?? calo.filters.NONE, open: 'true' }] },
                h(Count, { value: item.overdrafts }),
              ),
            ),
          ),
        ),
      ),
    );
  }

  calo.books = { RollForward, Ages, Table, isZero };
})();
