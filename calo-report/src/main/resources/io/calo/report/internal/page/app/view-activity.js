/* What happened when: eight charts, and below them the transactions that are picked in them. */
(() => {
  'use strict';

  const { h } = calo;
  const { useMemo } = calo.hooks;
  const { t } = calo.i18n;
  const { Heading } = calo.elements;

  /* A click narrows the table below and leads to it, or one would not see that something happened. */
  function filter(changes) {
    calo.route.change({
      from: null,
      to: null,
      month: null,
      weekday: null,
      hour: null,
      band: null,
      direction: null,
      stated: null,
      ...changes,
      page: null,
    });
    document.getElementById('behind')?.scrollIntoView({ behavior: calo.preferences.calm() ? 'auto' : 'smooth' });
  }

  const openRule = (rule) => calo.route.go(calo.route.href('findings', null, { rule }));

  function charts(activity, of, rules) {
    const { money, volume, kinds, counts } = calo.charts;
    return [
      ...(of === undefined
        ? []
        : [
            money.balance(of, filter),
            money.drift(of, filter),
            volume(of, filter),
            kinds.amounts(of, filter),
            kinds.types(of, filter),
          ]),
      counts.hours(activity, filter),
      counts.subscribers(activity, filter),
      counts.rules(rules, openRule),
    ];
  }

  const Currencies = ({ codes, chosen }) =>
    h(
      'div',
      { class: 'segments controls', role: 'group', 'aria-label': t('column.currency') },
      codes.map((code) =>
        h(
          'button',
          {
            key: code,
            type: 'button',
            'aria-pressed': String(code === chosen),
            'data-testid': 'currency',
            onClick: () => calo.route.change({ chart: code }),
          },
          calo.text.visible(calo.text.head(code, 12)),
        ),
      ),
    );

  function Activity({ params }) {
    const { activity, rules } = calo.report.data;
    const codes = activity.currencies.map((one) => one.currency);
    const chosen = codes.includes(params.chart) ? params.chart : calo.report.mainCurrency();
    const language = calo.i18n.language();
    const list = useMemo(
      () =>
        charts(
          activity,
          activity.currencies.find((one) => one.currency === chosen),
          rules,
        ),
      [chosen, language],
    );
    return h(
      'div',
      null,
      h(Heading, { sub: t('activity.note', { zone: calo.dates.zone() }) }, t('view.activity')),
      codes.length > 1 && h(Currencies, { codes, chosen }),
      h('h2', { class: 'unseen-label' }, t('activity.charts')),
      h(
        'div',
        { class: 'charts' },
        list.map((chart) => h(calo.chart.Chart, { key: `${chart.id} ${chosen}`, chart })),
      ),
      calo.report.data.actions && h(calo.actions.Actions, { actions: calo.report.data.actions, currency: chosen }),
      h('h2', { id: 'behind' }, t('activity.behind')),
      h(calo.transactions.Table, { params }),
    );
  }

  calo.views.activity = Activity;
})();
