/* All transactions. */
(() => {
  'use strict';

  const { h } = calo;
  const { t } = calo.i18n;
  const { Heading, Partial } = calo.elements;

  function Transactions({ params }) {
    return h(
      'div',
      null,
      h(Heading, { sub: t('transactions.note') }, t('view.transactions')),
      h(Partial, { of: 'transactions', words: 'partial.transactions' }),
      h(calo.transactions.Table, { params }),
    );
  }

  calo.views.transactions = Transactions;
})();
