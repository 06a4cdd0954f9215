/* Charts that count over all currencies: subscribers by day, hours of the week, findings by rule. */
(() => {
  'use strict';

  const { t } = calo.i18n;
  const theme = calo.chartTheme;
  const { label } = calo.days;
  const { tooltip } = calo.charts.money;
  const { most } = calo.charts.kinds;
  const number = theme.number;

  const countNote = () => t('chart.unit', { unit: t('column.transactions'), zone: calo.dates.zone() });

  function subscribers(activity, filter) {
    const days = calo.days.filled(activity.days, (date) => ({ date, transactions: 0, subscribers: 0, findings: {} }));
    return {
      id: 'subscribers',
      title: t('chart.subscribers'),
      note: t('chart.unit', { unit: t('column.subscribers'), zone: calo.dates.zone() }),
      summary: days.length > 0 ? peak(most(days, (day) => day.subscribers)) : t('chart.empty'),
      option: (color) => ({
        tooltip: tooltip((i) => [
          label(days[i].date),
          `${t('column.subscribers')}: ${number(days[i].subscribers)}`,
          `${t('column.transactions')}: ${number(days[i].transactions)}`,
        ]),
        legend: { show: false },
        grid: { left: 12, right: 16, top: 40, bottom: 40, containLabel: true },
        xAxis: {
          ...theme.categoryAxis(
            color,
            days.map((day) => day.date),
            '',
            label,
          ),
          boundaryGap: false,
        },
        yAxis: theme.valueAxis(color, t('column.subscribers')),
        dataZoom: theme.zoom(color),
        series: [
          {
            name: t('column.subscribers'),
            type: 'line',
            showSymbol: false,
            areaStyle: { opacity: 0.2 },
            data: days.map((day) => day.subscribers),
            itemStyle: { color: color.first },
          },
        ],
      }),
      twin: {
        columns: [t('column.day'), t('column.subscribers'), t('column.transactions')],
        rows: days.map((day) => [label(day.date), day.subscribers, day.transactions]),
      },
      onClick: (event) => filter({ from: days[event.dataIndex].date, to: days[event.dataIndex].date }),
      onBrush: (first, last) => filter({ from: days[first]?.date, to: days[Math.min(last, days.length - 1)]?.date }),
    };
  }

  const peak = (day) => t('chart.subscribers.summary', { count: number(day.subscribers), day: label(day.date) });

  function hours(activity, filter) {
    const names = [0, 1, 2, 3, 4, 5, 6].map((day) => calo.dates.weekdayText(calo.i18n.locale(), day));
    const cells = activity.hours.flatMap((row, day) => row.map((count, hour) => [hour, day, count]));
    const top = most(cells, (cell) => cell[2]);
    const clock = (hour) => `${String(hour).padStart(2, '0')}:00`;
    return {
      id: 'hours',
      title: t('chart.hours'),
      note: `${countNote()} · ${t('chart.hours.scale')}`,
      summary: t('chart.hours.summary', { count: number(top[2]), day: names[top[1]], hour: clock(top[0]) }),
      option: (color) => ({
        tooltip: {
          ...tooltip(() => []),
          trigger: 'item',
          formatter: (point) =>
            `${names[point.data[1]]} ${clock(point.data[0])}\n${t('column.transactions')}: ${number(point.data[2])}`,
        },
        legend: { show: false },
        grid: { left: 12, right: 16, top: 12, bottom: 12, containLabel: true },
        xAxis: theme.categoryAxis(
          color,
          cells.slice(0, 24).map((cell) => clock(cell[0])),
          '',
        ),
        yAxis: { ...theme.categoryAxis(color, names, ''), inverse: true },
        /* Nightly deductions dwarf all else: equal steps of the logarithm keep the rest visible. */
        visualMap: {
          type: 'continuous',
          min: 0,
          max: Math.max(1, Math.log10(1 + top[2])),
          calculable: false,
          show: false,
          dimension: 3,
          inRange: { color: [color.low, color.high] },
        },
        series: [
          {
            type: 'heatmap',
            data: cells.map((cell) => [...cell, Math.log10(1 + cell[2])]),
            itemStyle: { borderColor: color.surface, borderWidth: 2 },
            emphasis: { itemStyle: { borderColor: color.text } },
          },
        ],
      }),
      twin: {
        columns: [t('column.hour'), ...names],
        rows: Array.from({ length: 24 }, (_, hour) => [clock(hour), ...activity.hours.map((day) => day[hour])]),
      },
      onClick: (event) => filter({ weekday: event.data[1], hour: event.data[0] }),
    };
  }

  function rules(counted, open) {
    const found = counted.filter((rule) => rule.count > 0).sort((a, b) => b.count - a.count);
    const name = (rule) => calo.text.label(calo.details.ruleTitle(rule.id));
    return {
      id: 'rules',
      title: t('chart.rules'),
      note: t('view.findings'),
      size: found.length > 12 ? 'tall' : '',
      summary:
        found.length > 0
          ? t('chart.rules.summary', {
              rules: found.length,
              count: number(found.reduce((sum, rule) => sum + rule.count, 0)),
            })
          : t('chart.empty'),
      option: (color) => ({
        tooltip: tooltip((i) => [
          name(found[i]),
          calo.text.label(calo.text.head(found[i].id, 80)),
          `${t('view.findings')}: ${number(found[i].count)}`,
        ]),
        legend: { show: false },
        grid: { left: 12, right: 48, top: 12, bottom: 34, containLabel: true },
        xAxis: { ...theme.valueAxis(color, ''), name: t('view.findings'), nameLocation: 'middle', nameGap: 26 },
        /* Titles may be anybody's: the chart knows rules by number and only shows the title. */
        yAxis: {
          ...theme.categoryAxis(
            color,
            found.map((rule, i) => i),
            '',
            (i) => calo.text.label(calo.text.head(name(found[i]), 40)),
          ),
          inverse: true,
        },
        series: [
          {
            type: 'bar',
            barMaxWidth: 22,
            data: found.map((rule) => rule.count),
            itemStyle: { color: color.first },
            label: { show: true, position: 'right', color: color.text, formatter: (point) => number(point.value) },
          },
        ],
      }),
      twin: { columns: [t('column.rule'), t('view.findings')], rows: found.map((rule) => [name(rule), rule.count]) },
      onClick: (event) => open(found[event.dataIndex].id),
    };
  }

  calo.charts.counts = { subscribers, hours, rules };
})();
