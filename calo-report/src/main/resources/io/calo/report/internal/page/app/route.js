/*
 * Where the reader is: a view, what it is about, and the settings of that view, all in the URL's fragment, so that a link restores
 * it, the back button works and nothing is ever sent anywhere: `#/stories?currency=BHD&open=true&sort=-amount`.
 */
(() => {
  'use strict';

  const STICKY = ['lang', 'theme'];
  const listeners = new Set();
  const scrolls = new Map();
  let current = null;

  /* Half of a surrogate pair, which a log may hold, cannot be encoded. */
  const encode = (text) => encodeURIComponent(text.toWellFormed?.() ?? text.replace(/[\ud800-\udfff]/gu, '\ufffd'));

  function decode(text) {
    try {
      return decodeURIComponent(text);
    } catch {
      return text;
    }
  }

  function parse(hash) {
    const [path, search = ''] = hash.replace(/^#\/?/, '').split('?', 2);
    const [view, ...rest] = path.split('/');
    const params = {};
    for (const pair of search.split('&').filter(Boolean)) {
      const [name, value = ''] = pair.split('=', 2);
      params[decode(name)] = decode(value);
    }
    return { view: view || 'answer', id: rest.length > 0 ? decode(rest.join('/')) : null, params };
  }

  function format({ view, id = null, params = {} }) {
    const pairs = Object.entries(params)
      .filter(([, value]) => value !== null && value !== undefined && value !== '')
      .map(([name, value]) => `${encode(name)}=${encode(String(value))}`);
    return `#/${view}${id === null ? '' : `/${encode(id)}`}${pairs.length > 0 ? `?${pairs.join('&')}` : ''}`;
  }

  const sticky = () => Object.fromEntries(STICKY.map((name) => [name, current.params[name]]));

  /** The href of another view; language and theme go along. */
  const href = (view, id = null, params = {}) => format({ view, id, params: { ...sticky(), ...params } });

  /** The href of this view with some settings changed; null removes one. */
  const hrefWith = (changes) => format({ ...current, params: { ...current.params, ...changes } });

  function changed() {
    current = parse(location.hash);
    for (const listener of listeners) {
      listener(current);
    }
  }

  const go = (target) => {
    location.hash = target;
  };

  /* Typing must not fill the history: what it changes takes the place of what it was. */
  function replace(changes) {
    history.replaceState(history.state, '', hrefWith(changes));
    changed();
  }

  const change = (changes) => go(hrefWith(changes));

  function listen(listener) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }

  function start() {
    current = parse(location.hash);
    history.scrollRestoration = 'manual';
    addEventListener('hashchange', (event) => {
      scrolls.set(new URL(event.oldURL).hash, scrollY);
      changed();
    });
  }

  calo.route = {
    start,
    listen,
    href,
    hrefWith,
    go,
    change,
    replace,
    parse,
    current: () => current,
    scroll: () => scrolls.get(location.hash) ?? 0,
  };
})();
