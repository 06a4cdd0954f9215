/* What is at stake in one currency, each figure the way to what it is made of. */
(() => {
  'use strict';

  const { h } = calo;
  const { t } = calo.i18n;
  const { Count, Money, Currency, Link } = calo.elements;

  const Figure = ({ label, help, testId, to, children, sub, tone }) =>
    h(
      'div',
      { class: `figure ${tone ?? ''}` },
      h('dt', { title: help && t(help) }, t(label)),
      h('dd', null, h(Link, { to, 'data-testid': testId }, children), sub && h('span', { class: 'sub' }, sub)),
    );

  function Card({ exposure, items, episodes }) {
    const { currency } = exposure;
    const rows = episodes.where('currency', currency).filter((row) => episodes.get('open', row));
    const apart = items?.byAge.reduce((sum, bucket) => sum + bucket.count, 0) ?? 0;
    return h(
      'article',
      { class: 'card', 'data-testid': 'exposure' },
      h('h3', null, h(Currency, { code: currency })),
      h(
        'dl',
        null,
        h(
          Figure,
          {
            label: 'exposure.atRisk',
            help: 'exposure.atRisk.help',
            to: ['subscribers', null, { currency, stake: 'risk', sort: '-atRisk' }],
            tone: exposure.subscribersAtRisk > 0 ? 'bad' : '',
            sub: t('exposure.subscribers', { count: exposure.subscribersAtRisk }),
          },
          h(Money, { value: exposure.atRisk, currency }),
        ),
        h(
          Figure,
          {
            label: 'exposure.owed',
            help: 'exposure.owed.help',
            to: ['subscribers', null, { currency, stake: 'owed', sort: '-owed' }],
            sub: t('exposure.subscribers', { count: exposure.subscribersOwed }),
          },
          h(Money, { value: exposure.owed, currency }),
        ),
        h(
          Figure,
          {
            label: 'exposure.apart',
            testId: `total-${currency}`,
            to: ['stories', null, { currency, open: 'true', kind: 'divergence' }],
          },
          h(Count, { value: apart }),
        ),
        h(
          Figure,
          { label: 'exposure.overdrafts', to: ['stories', null, { currency, open: 'true', group: 'overdraft' }] },
          h(Count, {
            value: items?.overdrafts ?? rows.filter((row) => episodes.get('kind', row) !== 'divergence').length,
          }),
        ),
      ),
    );
  }

  calo.exposure = { Card };
})();
