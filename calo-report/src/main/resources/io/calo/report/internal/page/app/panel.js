/*
 * What stands beside a view without leaving it: a record of the logs, a transaction, a finding. `show` in the URL names it, so the
 * back button closes it, as Escape does, and focus returns to where it was.
 */
(() => {
  'use strict';

  const { h } = calo;
  const { useEffect, useRef } = calo.hooks;
  const { t } = calo.i18n;
  const { record, transaction, finding, missing } = calo.details;

  const KINDS = { record, transaction, finding };

  const close = () => calo.route.change({ show: null });

  function Panel({ show }) {
    const title = useRef(null);
    useEffect(() => {
      const before = document.activeElement;
      return () => before?.isConnected && before.focus({ preventScroll: true });
    }, []);
    useEffect(() => title.current?.focus(), [show]);
    const [kind, ...rest] = show.split(':');
    const [heading, body] = Object.hasOwn(KINDS, kind) ? KINDS[kind](rest.join(':')) : missing(show);
    return h(
      'div',
      {
        class: 'panel',
        role: 'dialog',
        'aria-labelledby': 'panel-title',
        'data-testid': 'panel',
        onKeyDown: (event) => event.key === 'Escape' && close(),
      },
      h(
        'div',
        { class: 'panel-head' },
        h('h2', { id: 'panel-title', tabIndex: -1, ref: title }, heading),
        h(
          'button',
          {
            type: 'button',
            class: 'quiet',
            'data-testid': 'close-panel',
            onClick: close,
            'aria-label': t('panel.close'),
          },
          '×',
        ),
      ),
      h('div', { key: show, class: 'panel-body' }, body),
    );
  }

  calo.panel = { Panel, close };
})();
