/* The page's own words. Data is never translated: stories and messages stay as they were written, marked as English. */
(() => {
  'use strict';

  const words = {
    en: { ...calo.words.en, ...calo.words.enTerms, ...calo.words.enGlossary },
    ar: { ...calo.words.ar, ...calo.words.arTerms, ...calo.words.arRules, ...calo.words.arGlossary },
  };
  const locales = { en: 'en-GB', ar: 'ar' };
  let language = 'en';

  const use = (chosen) => {
    language = chosen;
  };

  const has = (key) => Object.hasOwn(words[language], key);

  /** The words of a key, `{name}` filled in. A key without words shows as itself, which a test notices. */
  function t(key, values) {
    const text = has(key) ? words[language][key] : Object.hasOwn(words.en, key) ? words.en[key] : key;
    return values === undefined ? text : text.replace(/\{(\w+)\}/g, (_, name) => String(values[name] ?? ''));
  }

  /** The words for a value of the data, such as a cause; a value without words is shown as logged. */
  function term(kind, value) {
    const key = `${kind}.${value}`;
    return has(key) || Object.hasOwn(words.en, key) ? t(key) : calo.text.visible(value);
  }

  /*
   * Where Arabic stands around them, or the canvas of a chart whose base is left to right, a date must be read from the right and an
   * amount with its sign from the left. Marks say so; in English nothing is needed.
   */
  const date = (text) => (language === 'ar' ? `\u2067${text}\u2069` : text);
  const amount = (text) => (language === 'ar' ? `\u2066${text}\u2069` : text);

  calo.i18n = { use, t, term, has, date, amount, locale: () => locales[language], language: () => language };
})();
