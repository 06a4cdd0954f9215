/* Charts of one currency: its money by day, and what its ledgers are apart. */
(() => {
  'use strict';

  const { h } = calo;
  const { t } = calo.i18n;
  const theme = calo.chartTheme;
  const { running, minus, label } = calo.days;

  const money = (value, currency) => h(calo.elements.Money, { value, currency });
  const shown = (value, currency) =>
    calo.i18n.amount(`${calo.decimals.format(value, calo.report.decimals(currency))} ${calo.text.label(currency)}`);
  const zoneNote = (currency) => t('chart.unit', { unit: calo.text.label(currency), zone: calo.dates.zone() });

  /* Tooltips are plain lines; a chart's texts go through visible() first. */
  const tooltip = (lines) => ({
    ...theme.base(theme.colors()).tooltip,
    formatter: (points) => lines((Array.isArray(points) ? points[0] : points).dataIndex).join('\n'),
  });

  function balance(of, filter) {
    const days = calo.days.filled(of.days, (date) => ({ date, transactions: 0, credits: '0', debits: '0' }));
    const net = days.map((day) => minus(day.credits, day.debits));
    const sum = running(net);
    const c = of.currency;
    return {
      id: 'balance',
      title: t('chart.balance'),
      note: zoneNote(c),
      wide: true,
      summary:
        days.length > 0
          ? t('chart.balance.summary', { amount: shown(sum[sum.length - 1], c), days: days.length })
          : t('chart.empty'),
      option: (color) => ({
        tooltip: tooltip((i) => [
          label(days[i].date),
          `${t('column.credits')}: ${shown(days[i].credits, c)}`,
          `${t('column.debits')}: ${shown(days[i].debits, c)}`,
          `${t('chart.balance.running')}: ${shown(sum[i], c)}`,
        ]),
        grid: { left: 12, right: 16, top: 54, bottom: 40, containLabel: true },
        xAxis: theme.categoryAxis(
          color,
          days.map((day) => day.date),
          '',
          label,
        ),
        yAxis: theme.valueAxis(color, calo.text.label(c)),
        dataZoom: theme.zoom(color),
        series: [
          {
            name: t('column.credits'),
            type: 'bar',
            stack: 'flow',
            data: days.map((day) => Number(day.credits)),
            itemStyle: { color: color.first },
          },
          {
            name: t('column.debits'),
            type: 'bar',
            stack: 'flow',
            data: days.map((day) => -Number(day.debits)),
            itemStyle: { color: color.second, decal: theme.hatch('rgba(255,255,255,0.55)') },
          },
          {
            name: t('chart.balance.running'),
            type: 'line',
            step: 'end',
            showSymbol: false,
            data: sum.map(Number),
            itemStyle: { color: color.text },
            lineStyle: { width: 1.5 },
          },
        ],
      }),
      twin: {
        columns: [
          t('column.day'),
          t('column.transactions'),
          t('column.credits'),
          t('column.debits'),
          t('chart.balance.running'),
        ],
        rows: days.map((day, i) => [
          label(day.date),
          day.transactions,
          money(day.credits, c),
          money(day.debits, c),
          money(sum[i], c),
        ]),
      },
      onClick: (event) => filter({ from: days[event.dataIndex].date, to: days[event.dataIndex].date, currency: c }),
      onBrush: (first, last) =>
        filter({ from: days[first]?.date, to: days[Math.min(last, days.length - 1)]?.date, currency: c }),
    };
  }

  function drift(of, filter) {
    /* Ledgers stay apart on days without transactions. */
    const days = calo.days.filled(of.days, (date, before) => ({ ...before, date, transactions: 0 }));
    const c = of.currency;
    const last = days[days.length - 1];
    return {
      id: 'drift',
      title: t('chart.drift'),
      note: zoneNote(c),
      wide: true,
      summary: last
        ? t('chart.drift.summary', {
            apart: last.apart,
            more: shown(last.walletMore, c),
            less: shown(last.walletLess, c),
          })
        : t('chart.empty'),
      option: (color) => ({
        tooltip: tooltip((i) => [
          label(days[i].date),
          `${t('chart.drift.more')}: ${shown(days[i].walletMore, c)}`,
          `${t('chart.drift.less')}: ${shown(days[i].walletLess, c)}`,
          `${t('chart.drift.apart')}: ${days[i].apart}`,
        ]),
        grid: { left: 12, right: 16, top: 54, bottom: 40, containLabel: true },
        xAxis: {
          ...theme.categoryAxis(
            color,
            days.map((day) => day.date),
            '',
            label,
          ),
          boundaryGap: false,
        },
        yAxis: theme.valueAxis(color, calo.text.label(c)),
        dataZoom: theme.zoom(color),
        series: [
          {
            name: t('chart.drift.more'),
            type: 'line',
            step: 'end',
            showSymbol: false,
            areaStyle: { opacity: 0.35 },
            data: days.map((day) => Number(day.walletMore)),
            itemStyle: { color: color.first },
          },
          {
            name: t('chart.drift.less'),
            type: 'line',
            step: 'end',
            showSymbol: false,
            data: days.map((day) => -Number(day.walletLess)),
            itemStyle: { color: color.second },
            lineStyle: { type: 'dashed' },
            areaStyle: { opacity: 0.35 },
          },
        ],
      }),
      twin: {
        columns: [t('column.day'), t('chart.drift.apart'), t('chart.drift.more'), t('chart.drift.less')],
        rows: days.map((day) => [label(day.date), day.apart, money(day.walletMore, c), money(day.walletLess, c)]),
      },
      onClick: (event) => filter({ from: days[event.dataIndex].date, to: days[event.dataIndex].date, currency: c }),
      onBrush: (first, end) =>
        filter({ from: days[first]?.date, to: days[Math.min(end, days.length - 1)]?.date, currency: c }),
    };
  }

  calo.charts.money = { balance, drift, money, zoneNote, shown, tooltip };
})();
