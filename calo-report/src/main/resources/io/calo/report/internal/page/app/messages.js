/* What became of the messages: every one that came has one fate, or the books do not close. */
(() => {
  'use strict';

  const { h } = calo;
  const { t } = calo.i18n;
  const { Count } = calo.elements;

  const FATES = ['published', 'skipped', 'refused', 'failed', 'unfinished'];

  /** Both sides of the books: every message that came has one fate. */
  function Messages({ messages }) {
    const left = messages.received + messages.unannounced;
    const right = FATES.reduce((sum, fate) => sum + messages[fate], 0);
    const balanced = left === right;
    return h(
      'section',
      { 'aria-labelledby': 'messages-title', class: 'messages' },
      h('h2', { id: 'messages-title' }, t('messages.title')),
      h(
        'p',
        { class: 'equation', 'data-testid': 'messages' },
        h('span', null, t('messages.received'), ' ', h(Count, { value: messages.received })),
        ' + ',
        h('span', null, t('messages.unannounced'), ' ', h(Count, { value: messages.unannounced })),
        ' = ',
        FATES.map((fate, i) => [
          i > 0 && ' + ',
          h('span', { key: fate }, calo.i18n.term('outcome', fate), ' ', h(Count, { value: messages[fate] })),
        ]),
      ),
      h(
        'p',
        { class: balanced ? 'good' : 'bad' },
        h('span', { 'aria-hidden': 'true' }, balanced ? '✓ ' : '✕ '),
        t(balanced ? 'messages.balanced' : 'messages.unbalanced', {
          left: calo.chartTheme.number(left),
          right: calo.chartTheme.number(right),
        }),
      ),
      messages.silentRuns > 0 &&
        h('p', { class: 'muted' }, t('messages.silent', { count: calo.chartTheme.number(messages.silentRuns) })),
    );
  }

  calo.books.Messages = Messages;
})();
