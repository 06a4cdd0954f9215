/* Begins: reads the data while the answer, which is in the page as text, is already on the screen; then takes its place. */
(async () => {
  'use strict';

  const root = document.getElementById('calo-app');
  const loading = document.getElementById('calo-loading');

  /* The static answer stays: a report that cannot show its details still says whether the books close. */
  function fail(cause) {
    const notice = document.createElement('p');
    notice.className = 'notice';
    notice.setAttribute('role', 'alert');
    notice.dataset.testid = 'failure';
    notice.textContent = calo.i18n.t(cause instanceof calo.data.DataError ? cause.message : 'error.unexpected');
    root.append(notice);
    document.documentElement.dataset.ready = 'failed';
    if (!(cause instanceof calo.data.DataError)) {
      throw cause;
    }
  }

  calo.route.start();
  calo.preferences.apply();
  if (loading !== null) {
    loading.hidden = false;
  }
  try {
    calo.reports.open(await calo.data.read(document.getElementById('calo-data')));
    root.replaceChildren();
    preact.render(calo.h(calo.shell.App), root);
    document.documentElement.dataset.ready = String(performance.now());
  } catch (cause) {
    fail(cause);
  }
})();
