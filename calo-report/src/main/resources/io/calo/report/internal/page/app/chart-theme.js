/* How charts look, from the page's own colours; and the parts that all options share. */
(() => {
  'use strict';

  const css = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

  /*
   * Blue and orange are told apart by nearly everybody, and differ in lightness besides. Where two areas meet, one is also hatched.
   */
  function colors() {
    return {
      text: css('--ink'),
      muted: css('--ink-soft'),
      line: css('--line'),
      surface: css('--surface'),
      first: css('--chart-1'),
      second: css('--chart-2'),
      third: css('--chart-3'),
      danger: css('--danger'),
      low: css('--heat-low'),
      high: css('--heat-high'),
      font: css('--font'),
    };
  }

  const hatch = (color, turn = Math.PI / 4) => ({
    symbol: 'rect',
    dashArrayX: [1, 0],
    dashArrayY: [2, 4],
    rotation: turn,
    color: `${color}`,
  });

  const number = (value) => (value < 0 ? '\u2212' : '') + calo.decimals.grouped(String(Math.abs(value)));

  /* Axis labels are few and rounded: 1.2 k would hide what kind of number it is, so all digits are shown. */
  const axisNumber = (value) => {
    const [whole, fraction] = String(Math.abs(value)).split('.');
    return `${value < 0 ? '\u2212' : ''}${calo.decimals.grouped(whole)}${fraction === undefined ? '' : `.${fraction.slice(0, 3)}`}`;
  };

  const axisName = (name, color) => ({
    name,
    nameTextStyle: { color, align: 'left' },
    nameGap: 12,
  });

  function valueAxis(color, name) {
    return {
      type: 'value',
      ...axisName(name, color.muted),
      axisLabel: { color: color.muted, formatter: axisNumber },
      splitLine: { lineStyle: { color: color.line } },
      axisLine: { show: false },
    };
  }

  function categoryAxis(color, data, name, formatter = (value) => value) {
    return {
      type: 'category',
      data,
      name,
      nameLocation: 'middle',
      nameGap: 30,
      nameTextStyle: { color: color.muted },
      axisLabel: { color: color.muted, formatter, hideOverlap: true },
      axisLine: { lineStyle: { color: color.line } },
      axisTick: { show: false },
    };
  }

  /** What holds for every chart. Tooltips are drawn, not made of HTML: no text of the data ever becomes markup. */
  function base(color) {
    const calm = calo.preferences.calm();
    return {
      animation: !calm,
      animationDuration: 250,
      animationDurationUpdate: 200,
      backgroundColor: 'transparent',
      aria: { enabled: false },
      useUTC: true,
      color: [color.first, color.second, color.third],
      textStyle: { color: color.text, fontFamily: color.font, fontSize: 12 },
      grid: { left: 12, right: 16, top: 46, bottom: 12, containLabel: true },
      legend: {
        top: 0,
        left: 'start',
        textStyle: { color: color.text },
        inactiveColor: color.line,
        itemHeight: 10,
        itemWidth: 18,
        ...(document.documentElement.dir === 'rtl' ? { left: 'auto', right: 0 } : { left: 0 }),
      },
      tooltip: {
        renderMode: 'richText',
        confine: true,
        backgroundColor: color.surface,
        borderColor: color.line,
        textStyle: { color: color.text, fontFamily: color.font, fontSize: 12 },
        trigger: 'axis',
        axisPointer: { type: 'shadow' },
      },
    };
  }

  /** Zooming by a slider and, with Ctrl, by the wheel: the wheel alone scrolls the page, as everywhere. */
  function zoom(color) {
    return [
      {
        type: 'inside',
        zoomOnMouseWheel: 'ctrl',
        moveOnMouseWheel: false,
        moveOnMouseMove: false,
        preventDefaultMouseMove: false,
      },
      {
        type: 'slider',
        height: 18,
        bottom: 6,
        borderColor: color.line,
        textStyle: { color: color.muted },
        brushSelect: false,
        showDetail: false,
        fillerColor: 'rgba(128,128,128,0.18)',
        dataBackground: { lineStyle: { color: color.muted }, areaStyle: { color: color.line } },
      },
    ];
  }

  /** A range of days drawn with the pointer becomes a filter; the date fields of the table do the same by keyboard. */
  const brush = (color) => ({
    toolbox: { show: false },
    brush: {
      toolbox: [],
      xAxisIndex: 0,
      brushStyle: { color: 'rgba(128,128,128,0.2)', borderColor: color.first },
      throttleType: 'debounce',
    },
  });

  calo.chartTheme = { colors, hatch, number, axisNumber, axisName, valueAxis, categoryAxis, base, zoom, brush };
})();
