/* Charts of one currency's transactions: their kinds, and how large they are. */
(() => {
  'use strict';

  const { t } = calo.i18n;
  const theme = calo.chartTheme;
  const { tooltip } = calo.charts.money;
  const number = theme.number;
  const HATCH = 'rgba(255,255,255,0.55)';

  const most = (items, of) => items.reduce((best, item) => (of(item) > of(best) ? item : best));

  function types(of, filter) {
    const kinds = of.types;
    const rows = [
      ['CREDIT', t('type.CREDIT'), kinds.statedCredits, kinds.inferredCredits],
      ['DEBIT', t('type.DEBIT'), kinds.statedDebits, kinds.inferredDebits],
      ['~', t('type.unmoved'), 0, kinds.unmoved],
    ];
    return {
      id: 'types',
      title: t('chart.types'),
      note: `${calo.text.label(of.currency)} · ${t('column.transactions')}`,
      summary: t('chart.types.summary', {
        stated: number(rows[0][2] + rows[1][2]),
        inferred: number(rows[0][3] + rows[1][3] + rows[2][3]),
      }),
      option: (color) => ({
        tooltip: tooltip((i) => [
          rows[i][1],
          `${t('type.stated')}: ${number(rows[i][2])}`,
          `${t('type.inferred')}: ${number(rows[i][3])}`,
        ]),
        grid: { left: 12, right: 24, top: 36, bottom: 34, containLabel: true },
        xAxis: { ...theme.valueAxis(color, ''), name: t('column.transactions'), nameLocation: 'middle', nameGap: 26 },
        yAxis: {
          ...theme.categoryAxis(
            color,
            rows.map((row) => row[1]),
            '',
          ),
          inverse: true,
        },
        series: [
          {
            name: t('type.stated'),
            type: 'bar',
            stack: 'all',
            barMaxWidth: 34,
            data: rows.map((row) => row[2]),
            itemStyle: { color: color.first },
          },
          {
            name: t('type.inferred'),
            type: 'bar',
            stack: 'all',
            data: rows.map((row) => row[3]),
            itemStyle: { color: color.second, decal: theme.hatch(HATCH) },
          },
        ],
      }),
      twin: {
        columns: [t('column.type'), t('type.stated'), t('type.inferred')],
        rows: rows.map(([, name, stated, inferred]) => [name, stated, inferred]),
      },
      onClick: (event) =>
        filter({
          direction: rows[event.dataIndex][0],
          stated: event.seriesIndex === 0 ? 'true' : 'false',
          currency: of.currency,
        }),
    };
  }

  const bandText = (band) =>
    band.from === null
      ? `< ${calo.decimals.format(band.to, 0)}`
      : band.to === null
        ? `≥ ${calo.decimals.format(band.from, 0)}`
        : `${trim(band.from)} – ${trim(band.to)}`;

  /* Each band keeps its label: a chart whose tallest bar has none is a riddle. */
  const spread = (axis) => ({
    ...axis,
    axisLabel: { ...axis.axisLabel, interval: 0, hideOverlap: false, rotate: 28, fontSize: 11 },
    nameGap: 52,
  });

  const trim = (text) => calo.decimals.format(text, Math.min(calo.decimals.parse(text)?.scale ?? 0, 3));

  function amounts(of, filter) {
    const bands = of.amounts;
    const c = calo.text.label(of.currency);
    return {
      id: 'amounts',
      title: t('chart.amounts'),
      note: t('chart.amounts.note', { currency: c }),
      summary:
        bands.length > 0
          ? t('chart.amounts.summary', {
              band: calo.i18n.amount(`${bandText(most(bands, (band) => band.credits + band.debits))} ${c}`),
            })
          : t('chart.empty'),
      option: (color) => ({
        tooltip: tooltip((i) => [
          `${bandText(bands[i])} ${c}`,
          `${t('type.CREDIT')}: ${number(bands[i].credits)}`,
          `${t('type.DEBIT')}: ${number(bands[i].debits)}`,
        ]),
        grid: { left: 12, right: 16, top: 54, bottom: 34, containLabel: true },
        xAxis: spread(theme.categoryAxis(color, bands.map(bandText), c)),
        yAxis: theme.valueAxis(color, t('column.transactions')),
        series: [
          {
            name: t('type.CREDIT'),
            type: 'bar',
            stack: 'all',
            barMaxWidth: 40,
            data: bands.map((band) => band.credits),
            itemStyle: { color: color.first },
          },
          {
            name: t('type.DEBIT'),
            type: 'bar',
            stack: 'all',
            data: bands.map((band) => band.debits),
            itemStyle: { color: color.second, decal: theme.hatch(HATCH) },
          },
        ],
      }),
      twin: {
        columns: [t('column.amount'), t('type.CREDIT'), t('type.DEBIT')],
        rows: bands.map((band) => [bandText(band), band.credits, band.debits]),
      },
      onClick: (event) =>
        filter({
          band: `${bands[event.dataIndex].from ?? ''}..${bands[event.dataIndex].to ?? ''}`,
          currency: of.currency,
        }),
    };
  }

  calo.charts.kinds = { types, amounts, most };
})();
