/* The chart of one currency by month. */
(() => {
  'use strict';

  const { t } = calo.i18n;
  const theme = calo.chartTheme;
  const { money, shown, zoneNote, tooltip } = calo.charts.money;

  function volume(of, filter) {
    const c = of.currency;
    const months = of.months;
    const text = (month) => calo.i18n.date(calo.dates.monthText(calo.i18n.locale(), month));
    return {
      id: 'volume',
      title: t('chart.volume'),
      note: zoneNote(c),
      summary: months.length > 0 ? t('chart.volume.summary', { months: months.length }) : t('chart.empty'),
      option: (color) => ({
        tooltip: tooltip((i) => [
          text(months[i].month),
          `${t('column.transactions')}: ${theme.number(months[i].transactions)}`,
          `${t('column.subscribers')}: ${theme.number(months[i].subscribers)}`,
          `${t('column.credits')}: ${shown(months[i].credits, c)}`,
          `${t('column.debits')}: ${shown(months[i].debits, c)}`,
        ]),
        xAxis: theme.categoryAxis(
          color,
          months.map((month) => month.month),
          '',
          text,
        ),
        yAxis: theme.valueAxis(color, calo.text.label(c)),
        series: [
          {
            name: t('column.credits'),
            type: 'bar',
            barMaxWidth: 48,
            data: months.map((month) => Number(month.credits)),
            itemStyle: { color: color.first },
          },
          {
            name: t('column.debits'),
            type: 'bar',
            barMaxWidth: 48,
            data: months.map((month) => Number(month.debits)),
            itemStyle: { color: color.second, decal: theme.hatch('rgba(255,255,255,0.55)') },
          },
        ],
      }),
      twin: {
        columns: [
          t('column.month'),
          t('column.transactions'),
          t('column.subscribers'),
          t('column.credits'),
          t('column.debits'),
        ],
        rows: months.map((month) => [
          text(month.month),
          month.transactions,
          month.subscribers,
          money(month.credits, c),
          money(month.debits, c),
        ]),
      },
      onClick: (event) => filter({ month: months[event.dataIndex].month, currency: c }),
    };
  }

  calo.charts.volume = volume;
})();
