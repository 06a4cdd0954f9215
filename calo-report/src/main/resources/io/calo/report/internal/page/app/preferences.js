/*
 * The reader's language and theme. The URL decides, so that a link shows what its sender saw; else what this browser remembers, where
 * it may remember anything: a page from disk, or a private window, may not.
 */
(() => {
  'use strict';

  const LANGUAGES = ['en', 'ar'];
  const THEMES = ['light', 'dark'];

  function remembered(name) {
    try {
      return localStorage.getItem(`calo.${name}`);
    } catch {
      return null;
    }
  }

  function remember(name, value) {
    try {
      localStorage.setItem(`calo.${name}`, value);
    } catch {
      /* Then the fragment alone keeps it. */
    }
  }

  const chosen = (name, allowed) =>
    [calo.route.current().params[name], remembered(name)].find((value) => allowed.includes(value)) ?? null;

  const language = () => chosen('lang', LANGUAGES) ?? 'en';

  /** What is in force: the choice, or what the system prefers. */
  const theme = () =>
    chosen('theme', THEMES) ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');

  const calm = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

  function set(name, value) {
    remember(name, value);
    calo.route.replace({ [name]: value });
  }

  /** Puts them in force for the whole document. */
  function apply() {
    const root = document.documentElement;
    root.lang = language();
    root.dir = language() === 'ar' ? 'rtl' : 'ltr';
    root.dataset.theme = theme();
    calo.i18n.use(language());
  }

  calo.preferences = { language, theme, calm, set, apply };
})();
