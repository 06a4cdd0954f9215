/* Charts of one subscriber in one currency: the two balances, and what they are apart, transaction by transaction. */
(() => {
  'use strict';

  const { h } = calo;
  const { t } = calo.i18n;
  const theme = calo.chartTheme;
  const { shown, zoneNote } = calo.charts.money;

  const table = () => calo.report.tables.transactions;
  const when = (row) => table().get('time', row);
  const label = (ms) => calo.i18n.date(calo.dates.text(calo.i18n.locale(), ms, true));

  const asPoints = (rows, column) =>
    rows
      .filter((row) => table().get(column, row) !== null)
      .map((row) => ({ value: [when(row), Number(table().get(column, row))], row }));

  /* The time axis knows only UTC: it is given the zone's wall clock as though that were UTC, by useUTC and this. */
  const shifted = (points) =>
    points.map((point) => ({ ...point, value: [calo.dates.local(point.value[0]).getTime(), point.value[1]] }));

  const timeAxis = (color) => ({
    type: 'time',
    axisLabel: {
      color: color.muted,
      hideOverlap: true,
      formatter: (ms) => calo.days.label(new Date(ms).toISOString().slice(0, 10)),
    },
    axisLine: { lineStyle: { color: color.line } },
    splitLine: { show: false },
  });

  const spans = (stories, color) => ({
    silent: true,
    itemStyle: { color: color.danger, opacity: 0.08 },
    data: stories.map(({ start, end }) => [
      { xAxis: calo.dates.local(start).getTime() },
      { xAxis: calo.dates.local(end).getTime() },
    ]),
  });

  const note = (currency, stories) =>
    stories.length > 0 ? `${zoneNote(currency)} · ${t('chart.shaded')}` : zoneNote(currency);

  function options(color, series, currency, scale) {
    return {
      tooltip: {
        ...theme.base(color).tooltip,
        trigger: 'axis',
        axisPointer: { type: 'line' },
        formatter: (points) =>
          [
            label(when(points[0].data.row)),
            ...points.map(
              (point) => `${point.seriesName}: ${shown(table().get(point.data.column, point.data.row), currency)}`,
            ),
          ].join('\n'),
      },
      grid: { left: 12, right: 20, top: 54, bottom: 40, containLabel: true },
      xAxis: timeAxis(color),
      yAxis: { ...theme.valueAxis(color, calo.text.label(currency)), scale },
      dataZoom: theme.zoom(color),
      series,
    };
  }

  const line = (name, points, column, color, more = {}) => ({
    name,
    type: 'line',
    step: 'end',
    symbolSize: 4,
    showSymbol: points.length < 120,
    sampling: points.length > 5000 ? 'lttb' : undefined,
    data: shifted(points).map((point) => ({ ...point, column })),
    itemStyle: { color },
    lineStyle: { width: 1.6, color, ...more },
    ...more.series,
  });

  function marks(rows, found) {
    return rows.filter((row) => found.has(table().get('id', row)) && table().get('balance', row) !== null);
  }

  /** Rows of one currency in order of time; the stories' spans are shaded, entries with findings marked. */
  function balances({ rows, currency, stories, found, open }) {
    const own = asPoints(rows, 'balance');
    const wallet = asPoints(rows, 'wallet');
    const marked = asPoints(marks(rows, found), 'balance');
    const c = currency;
    return {
      id: `balances-${c}`,
      title: t('chart.balances'),
      note: note(c, stories),
      wide: true,
      summary: t('chart.balances.summary', { entries: rows.length, wallet: wallet.length, marked: marked.length }),
      option: (color) =>
        options(
          color,
          [
            { ...line(t('glossary.ledgers.subscription'), own, 'balance', color.first), markArea: spans(stories, color) },
            { ...line(t('column.wallet'), wallet, 'wallet', color.second, { type: 'dashed' }), symbol: 'rect' },
            {
              name: t('chart.marked'),
              type: 'scatter',
              symbol: 'triangle',
              symbolSize: 11,
              data: shifted(marked).map((p) => ({ ...p, column: 'balance' })),
              itemStyle: { color: color.danger },
            },
          ],
          c,
          true,
        ),
      twin: {
        columns: [t('column.time'), t('column.balance'), t('column.wallet')],
        rows: rows.map((row) => [
          label(when(row)),
          h(calo.elements.Money, { value: table().get('balance', row), currency: c }),
          h(calo.elements.Money, { value: table().get('wallet', row), currency: c }),
        ]),
      },
      onClick: (event) => event.data?.row !== undefined && open(event.data.row),
    };
  }

  function drift({ rows, currency, stories, open }) {
    const points = asPoints(rows, 'drift');
    const c = currency;
    return {
      id: `drift-${c}`,
      title: t('chart.driftOf'),
      note: note(c, stories),
      wide: true,
      summary:
        points.length > 0
          ? t('chart.driftOf.summary', { amount: shown(table().get('drift', points[points.length - 1].row), c) })
          : t('chart.driftOf.none'),
      option: (color) =>
        options(
          color,
          [
            {
              ...line(t('column.drift'), points, 'drift', color.third),
              areaStyle: { opacity: 0.2, origin: 0 },
              markArea: spans(stories, color),
              markLine: {
                silent: true,
                symbol: 'none',
                label: { show: false },
                lineStyle: { color: color.text },
                data: [{ yAxis: 0 }],
              },
            },
          ],
          c,
          false,
        ),
      twin: {
        columns: [t('column.time'), t('column.drift')],
        rows: points.map(({ row }) => [
          label(when(row)),
          h(calo.elements.Money, { value: table().get('drift', row), currency: c }),
        ]),
      },
      onClick: (event) => event.data?.row !== undefined && open(event.data.row),
    };
  }

  calo.charts.subscriber = { balances, drift };
})();
