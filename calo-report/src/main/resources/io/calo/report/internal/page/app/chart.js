/*
 * A chart with its title, a sentence that says what it shows, and its twin: the same figures as a table. Charts are drawn when they
 * come into view, and again when the theme, the language or the data change.
 *
 * A chart is {id, title, note, summary, option(colors), twin: {columns, rows}, onClick?(event), onBrush?(first, last)}.
 */
(() => {
  'use strict';

  const { h } = calo;
  const { useEffect, useRef, useState } = calo.hooks;
  const { t } = calo.i18n;

  /* Calls back once, when the element is about to be seen. */
  function whenSeen(element, callback) {
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) {
          observer.disconnect();
          callback();
        }
      },
      { rootMargin: '200px' },
    );
    observer.observe(element);
    return observer;
  }

  function draw(element, chart) {
    const colors = calo.chartTheme.colors();
    const instance = echarts.init(element, null, { renderer: 'canvas' });
    const option = { ...calo.chartTheme.base(colors), ...chart.option(colors) };
    if (chart.onBrush) {
      Object.assign(option, calo.chartTheme.brush(colors));
    }
    instance.setOption(option);
    if (chart.onClick) {
      instance.on('click', (event) => chart.onClick(event));
    }
    if (chart.onBrush) {
      instance.on('brushEnd', (event) => {
        const range = event.areas[0]?.coordRange;
        if (range) {
          chart.onBrush(Math.max(0, Math.round(range[0])), Math.round(range[1]));
        }
      });
    }
    return instance;
  }

  function Drawing({ chart, brushing }) {
    const element = useRef(null);
    const instance = useRef(null);
    const look = `${calo.preferences.theme()} ${calo.i18n.language()}`;
    useEffect(() => {
      const node = element.current;
      const seen = whenSeen(node, () => {
        instance.current = draw(node, chart);
        node.dataset.drawn = 'true';
      });
      const sized = new ResizeObserver(() => instance.current?.resize());
      sized.observe(node);
      return () => {
        seen.disconnect();
        sized.disconnect();
        instance.current?.dispose();
        instance.current = null;
        delete node.dataset.drawn;
      };
    }, [chart, look]);
    useEffect(() => {
      instance.current?.dispatchAction({
        type: 'takeGlobalCursor',
        key: 'brush',
        brushOption: { brushType: brushing ? 'lineX' : false, brushMode: 'single' },
      });
    }, [brushing]);
    return h('div', {
      ref: element,
      class: `drawing ${chart.size ?? ''}`,
      role: 'img',
      'aria-label': `${chart.title}. ${chart.summary ?? ''}`,
    });
  }

  const Twin = ({ chart }) =>
    h(
      'div',
      { class: 'scroll twin', tabIndex: 0, role: 'region', 'aria-label': chart.title },
      h(
        'table',
        { 'data-testid': `twin-${chart.id}` },
        h('caption', null, chart.title, chart.note && ` (${chart.note})`),
        h(
          'thead',
          null,
          h(
            'tr',
            null,
            chart.twin.columns.map((name, i) =>
              h('th', { key: i, scope: 'col', class: i > 0 ? 'numeric' : undefined }, name),
            ),
          ),
        ),
        h(
          'tbody',
          null,
          chart.twin.rows.map((row, i) =>
            h(
              'tr',
              { key: i },
              row.map((value, j) =>
                h(
                  j === 0 ? 'th' : 'td',
                  {
                    key: j,
                    scope: j === 0 ? 'row' : undefined,
                    class: j > 0 ? 'numeric' : undefined,
                  },
                  typeof value === 'number' ? h(calo.elements.Count, { value }) : value,
                ),
              ),
            ),
          ),
        ),
      ),
    );

  function Chart({ chart }) {
    const [asTable, setAsTable] = useState(false);
    const [brushing, setBrushing] = useState(false);
    return h(
      'figure',
      { class: `chart ${chart.wide ? 'wide' : ''}`, 'data-testid': `chart-${chart.id}` },
      h(
        'figcaption',
        null,
        h('div', null, h('h3', null, chart.title), chart.note && h('p', { class: 'muted' }, chart.note)),
        h(
          'div',
          { class: 'controls' },
          chart.onBrush &&
            !asTable &&
            h(
              'button',
              {
                type: 'button',
                'aria-pressed': String(brushing),
                'data-testid': `brush-${chart.id}`,
                title: t('chart.brushHint'),
                onClick: () => setBrushing(!brushing),
              },
              t('chart.brush'),
            ),
          h(
            'button',
            {
              type: 'button',
              'aria-pressed': String(asTable),
              'data-testid': `twin-toggle-${chart.id}`,
              'aria-label': `${t('chart.asTable')}: ${chart.title}`,
              onClick: () => setAsTable(!asTable),
            },
            t('chart.asTable'),
          ),
        ),
      ),
      asTable ? h(Twin, { chart }) : h(Drawing, { chart, brushing }),
      chart.summary && h('p', { class: 'summary' }, chart.summary),
    );
  }

  calo.chart = { Chart };
})();
