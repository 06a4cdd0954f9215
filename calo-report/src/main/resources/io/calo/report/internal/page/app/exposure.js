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
      h('dd', null, h(Link, { to, 'data-testid': testId }, children)),
      sub && h('dd', { class: 'sub' }, sub),
    );

  /* Gross both ways, since what is too much of one must not hide what is too little of another. */
  function gross(currency) {
    const { changes } = calo.report.tables;
    const part = calo.report.data.meta.changes;
    if (part !== undefined && part.embedded < part.total) {
      return null;
    }
    const amounts = changes.where('currency', currency).map((row) => changes.get('amount', row));
    const sum = (texts) => {
      const adder = new calo.totals.Sum();
      texts.forEach((text) => adder.add(text));
      return adder.total() ?? calo.decimals.ZERO;
    };
    const shown = (texts) => calo.decimals.format(sum(texts), calo.report.decimals(currency));
    return amounts.length === 0
      ? null
      : {
          more: shown(amounts.filter((text) => !text.startsWith('-'))),
          less: shown(amounts.filter((text) => text.startsWith('-'))),
        };
  }

  function Unexplained({ currency, roll }) {
    const both = gross(currency);
    return h(
      Figure,
      {
        label: 'exposure.unexplained',
        help: 'exposure.unexplained.help',
        testId: `unexplained-${currency}`,
        to: ['changes', null, { currency }],
        sub: both !== null && h('bdi', { dir: 'ltr', class: 'number' }, `+${both.more} / ${both.less}`),
      },
      h(Money, { value: roll.unexplainedTotal, currency }),
    );
  }

  function Card({ exposure, items, roll, episodes }) {
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
        roll !== undefined && h(Unexplained, { currency, roll }),
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
          { label: 'exposure.overdrafts', to: ['overdrafts', null, { currency, open: 'true' }] },
          h(Count, {
            value: items?.overdrafts ?? rows.filter((row) => episodes.get('kind', row) !== 'divergence').length,
          }),
        ),
      ),
    );
  }

  calo.exposure = { Card };
})();
