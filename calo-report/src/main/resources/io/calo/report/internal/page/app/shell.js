/* The frame around every view: title, navigation, language and theme, the panel beside; and what the keyboard does everywhere. */
(() => {
  'use strict';

  const { h } = calo;
  const { useEffect, useState } = calo.hooks;
  const { t } = calo.i18n;
  const { Link, Count } = calo.elements;

  /* In the order of the workbook's sheets, and by their names. */
  const VIEWS = [
    'answer',
    'changes',
    'overdrafts',
    'stories',
    'findings',
    'transactions',
    'subscribers',
    'activity',
    'coverage',
    'glossary',
  ];
  const COUNTED = {
    stories: 'episodes',
    findings: 'findings',
    transactions: 'transactions',
    subscribers: 'subscribers',
  };
  const PARENTS = { story: 'stories', subscriber: 'subscribers', incident: 'answer' };

  const Crumbs = ({ trail }) =>
    h(
      'nav',
      { class: 'crumbs controls', 'aria-label': t('shell.crumbs') },
      trail.map(([to, text], i) => [
        i > 0 && h('span', { 'aria-hidden': 'true' }, ' › '),
        h(Link, { key: i, to }, text),
      ]),
    );

  function Navigation({ view }) {
    const current = PARENTS[view] ?? view;
    return h(
      'nav',
      { class: 'views controls', 'aria-label': t('shell.views') },
      h(
        'ul',
        null,
        VIEWS.map((name) =>
          h(
            'li',
            { key: name },
            h(
              Link,
              { to: [name], 'aria-current': name === current ? 'page' : undefined, 'data-testid': `nav-${name}` },
              t(`view.${name}`),
              COUNTED[name] &&
                h(
                  'span',
                  { class: 'how-many' },
                  h(Count, {
                    value: calo.report.data.meta[COUNTED[name]]?.total ?? calo.report.tables[COUNTED[name]].rows,
                  }),
                ),
            ),
          ),
        ),
      ),
    );
  }

  function Settings() {
    const theme = calo.preferences.theme();
    const other = calo.i18n.language() === 'ar' ? 'en' : 'ar';
    return h(
      'div',
      { class: 'settings controls' },
      h(
        'button',
        { type: 'button', 'data-testid': 'language', lang: other, onClick: () => calo.preferences.set('lang', other) },
        t('shell.otherLanguage'),
      ),
      h(
        'button',
        {
          type: 'button',
          'data-testid': 'theme',
          onClick: () => calo.preferences.set('theme', theme === 'dark' ? 'light' : 'dark'),
        },
        h('span', { 'aria-hidden': 'true' }, theme === 'dark' ? '☀ ' : '☾ '),
        t(theme === 'dark' ? 'shell.light' : 'shell.dark'),
      ),
      h('button', { type: 'button', 'data-testid': 'print', onClick: () => print() }, t('shell.print')),
    );
  }

  /* A view that changed takes the focus to its title, so that a screen reader says where one is; settings of a view leave it alone. */
  function useArrival(place) {
    useEffect(() => {
      document.title = `${document.getElementById('view-title')?.textContent ?? ''} – calo`;
      if (calo.shell.arrived) {
        document.getElementById('view-title')?.focus({ preventScroll: true });
        scrollTo(0, calo.route.scroll());
      }
      calo.shell.arrived = true;
    }, [place]);
  }

  function keys(event) {
    const typing = /^(input|select|textarea)$/i.test(event.target.tagName);
    if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      const search = document.getElementById('search');
      if (search !== null) {
        event.preventDefault();
        search.focus();
      }
    } else if (event.key === 'Escape' && calo.route.current().params.show) {
      calo.panel.close();
    }
  }

  function App() {
    const [route, setRoute] = useState(calo.route.current());
    useEffect(
      () =>
        calo.route.listen((next) => {
          calo.preferences.apply();
          setRoute(next);
        }),
      [],
    );
    useEffect(() => {
      const redraw = () => {
        calo.preferences.apply();
        setRoute({ ...calo.route.current() });
      };
      const dark = matchMedia('(prefers-color-scheme: dark)');
      dark.addEventListener('change', redraw);
      document.addEventListener('keydown', keys);
      return () => {
        dark.removeEventListener('change', redraw);
        document.removeEventListener('keydown', keys);
      };
    }, []);
    useArrival(`${route.view}/${route.id}`);
    const View = Object.hasOwn(calo.views, route.view) ? calo.views[route.view] : calo.views.answer;
    return h(
      'div',
      { class: 'page' },
      h(
        'a',
        {
          class: 'skip',
          href: '#view-title',
          onClick: (event) => {
            event.preventDefault();
            document.getElementById('view-title')?.focus();
          },
        },
        t('shell.skip'),
      ),
      h(
        'header',
        { class: 'top' },
        h('div', { class: 'brand' }, h('strong', null, 'calo'), ' ', h('span', null, t('shell.title'))),
        h(Settings),
      ),
      h(Navigation, { view: route.view }),
      h(
        'div',
        { class: `body ${route.params.show ? 'with-panel' : ''}` },
        h(
          'main',
          { id: 'main', 'data-view': route.view },
          h(View, { key: `${route.view}/${route.id}`, id: route.id, params: route.params }),
        ),
        route.params.show && h(calo.panel.Panel, { show: route.params.show }),
      ),
      h('footer', { class: 'bottom' }, t('shell.footer', { zone: calo.dates.zone() })),
    );
  }

  calo.shell = { App, Crumbs, arrived: false };
})();
