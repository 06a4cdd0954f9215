/* What the words of the report mean. */
(() => {
  'use strict';

  const { h } = calo;
  const { t } = calo.i18n;

  const TERMS = [
    'subscription',
    'wallet',
    'drift',
    'atRisk',
    'owed',
    'story',
    'divergence',
    'overdraft',
    'gap',
    'lostUpdate',
    'inferred',
    'residue',
    'proof',
  ];

  const Glossary = () =>
    h(
      'section',
      null,
      h('h2', null, t('glossary.title')),
      h(
        'dl',
        { class: 'glossary' },
        TERMS.map((term) => [h('dt', { key: term }, t(`glossary.${term}`)), h('dd', null, t(`glossary.${term}.text`))]),
      ),
    );

  calo.Glossary = Glossary;
})();
