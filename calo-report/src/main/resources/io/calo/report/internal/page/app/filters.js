/*
 * What narrows a table. A filter is {param, label, type, options, test}: its setting is a parameter of the URL, `test` makes of the
 * setting a question to a row. Filters of type `chip` have no control of their own: a chart or a link sets them, the reader removes them.
 */
(() => {
  'use strict';

  const { h } = calo;
  const { useState, useEffect, useRef } = calo.hooks;
  const { t } = calo.i18n;

  /* What stands in the URL for "not stated"; no value of a log is a lone tilde in practice, and if one is, both are shown. */
  const NONE = '~';

  /** One of a column's values, offered with how many rows have it. */
  function oneOf(table, column, label, text = calo.text.visible) {
    return {
      param: column,
      label,
      type: 'select',
      options: () => {
        const options = table.values(column).map((value, i) => ({
          value: value.length > 100 ? `~${i}` : value,
          label: calo.text.head(text(value), 60),
          count: table.where(column, value).length,
        }));
        const none = table.where(column, null).length;
        return none > 0 ? [...options, { value: NONE, label: t('filter.notStated'), count: none }] : options;
      },
      test: (setting) => {
        const get = table.column(column);
        const named = /^~\d+$/.test(setting) ? table.values(column)[Number(setting.slice(1))] : setting;
        return (row) => (get(row) ?? NONE) === named;
      },
    };
  }

  /** Whole days of the report's zone, the bounds included; either may be missing. */
  function days(table, column = 'time') {
    const get = table.column(column);
    const bound = (param, label, keeps) => ({
      param,
      label,
      type: 'date',
      test: (setting) => (row) => {
        const value = get(row);
        return value !== null && keeps(calo.dates.day(value), setting);
      },
    });
    return [
      bound('from', 'filter.from', (day, first) => day >= first),
      bound('to', 'filter.to', (day, last) => day <= last),
    ];
  }

  const flag = (param, label, choices, test) => ({
    param,
    label,
    type: 'select',
    options: () => choices.map(([value, key]) => ({ value, label: t(key) })),
    test,
  });

  const chip = (param, label, test, text = calo.text.visible) => ({ param, label, type: 'chip', test, text });

  const set = (filter, value) => calo.route.change({ [filter.param]: value, page: null });

  function Control({ filter, setting }) {
    const id = `filter-${filter.param}`;
    const label = h('label', { for: id }, t(filter.label));
    if (filter.type === 'date') {
      return h(
        'div',
        { class: 'filter' },
        label,
        h('input', {
          id,
          type: 'date',
          value: setting ?? '',
          'data-testid': id,
          onChange: (e) => set(filter, e.currentTarget.value),
        }),
      );
    }
    return h(
      'div',
      { class: 'filter' },
      label,
      h(
        'select',
        {
          id,
          'data-testid': id,
          value: setting ?? '',
          onChange: (e) => set(filter, e.currentTarget.value),
        },
        h('option', { value: '' }, t('filter.all')),
        filter.options().map((option) =>
          h(
            'option',
            {
              value: option.value,
              selected: option.value === setting,
            },
            option.count === undefined
              ? option.label
              : `${option.label} (${calo.decimals.grouped(String(option.count))})`,
          ),
        ),
      ),
    );
  }

  /* Filtering 100,000 rows at each key would stutter: it waits until the typing pauses. */
  function Search({ setting }) {
    const [text, setText] = useState(setting ?? '');
    const timer = useRef(0);
    useEffect(() => setText(setting ?? ''), [setting]);
    useEffect(() => () => clearTimeout(timer.current), []);
    const type = (event) => {
      const value = event.currentTarget.value;
      setText(value);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => calo.route.replace({ q: value, page: null }), 180);
    };
    return h(
      'div',
      { class: 'filter search' },
      h('label', { for: 'search' }, t('filter.search')),
      h('input', {
        id: 'search',
        type: 'search',
        value: text,
        onInput: type,
        autocomplete: 'off',
        spellcheck: false,
        'data-testid': 'search',
        'aria-keyshortcuts': '/',
        placeholder: t('filter.searchHint'),
      }),
    );
  }

  const Chip = ({ filter, setting }) =>
    h(
      'span',
      { class: 'chip' },
      `${t(filter.label)}: `,
      h('bdi', null, filter.text(setting)),
      h(
        'button',
        {
          type: 'button',
          'aria-label': t('filter.remove', { name: t(filter.label) }),
          onClick: () => set(filter, null),
        },
        '×',
      ),
    );

  function Bar({ filters, params }) {
    const chips = filters.filter((filter) => filter.type === 'chip' && params[filter.param]);
    const active = params.q || filters.some((filter) => params[filter.param]);
    const clear = Object.fromEntries([...filters.map((filter) => [filter.param, null]), ['q', null], ['page', null]]);
    return h(
      'div',
      { class: 'filters controls', role: 'search', 'aria-label': t('filter.title') },
      h(Search, { setting: params.q }),
      filters
        .filter((filter) => filter.type !== 'chip')
        .map((filter) =>
          h(Control, {
            key: filter.param,
            filter,
            setting: params[filter.param],
          }),
        ),
      chips.map((filter) => h(Chip, { key: filter.param, filter, setting: params[filter.param] })),
      active &&
        h(
          'button',
          { type: 'button', class: 'quiet', 'data-testid': 'clear-filters', onClick: () => calo.route.change(clear) },
          t('filter.clear'),
        ),
    );
  }

  function settingText(filter, setting) {
    if (filter.type === 'chip') {
      return filter.text(setting);
    }
    const option = filter.options?.().find((one) => one.value === setting);
    return option?.label ?? calo.text.visible(setting);
  }

  /** On paper the fields are not there: a line says what they were set to. */
  function OnPaper({ filters, params }) {
    const set = filters
      .filter((filter) => params[filter.param])
      .map((filter) => `${t(filter.label)}: ${settingText(filter, params[filter.param])}`);
    const all = params.q ? [`${t('filter.search')}: ${calo.text.visible(params.q)}`, ...set] : set;
    return all.length > 0 && h('p', { class: 'paper' }, t('table.filtered', { filters: all.join(' · ') }));
  }

  /** The questions that the URL's settings ask of each row. */
  const tests = (filters, params) =>
    filters.filter((filter) => params[filter.param]).map((filter) => filter.test(params[filter.param]));

  calo.filters = { oneOf, days, flag, chip, tests, Bar, OnPaper, NONE };
})();
