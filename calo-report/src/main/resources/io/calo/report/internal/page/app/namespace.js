/* The page's one global. Each other script adds a member to it that has one meaning. */
(() => {
  'use strict';
  globalThis.calo = { h: preact.h, hooks: preactHooks, views: {}, charts: {} };
})();
