/* The report's data out of the page: base64 of gzip of JSON, unpacked in pieces so that the page stays alive meanwhile. */
(() => {
  'use strict';

  /* A multiple of 4, so that each piece of base64 is whole by itself. */
  const PIECE = 1 << 20;

  class DataError extends Error {}

  const pause = () => new Promise((resolve) => setTimeout(resolve, 0));

  function bytes(base64) {
    const binary = atob(base64);
    const result = new Uint8Array(binary.length);
    for (let i = 0; i < binary.length; i++) {
      result[i] = binary.charCodeAt(i);
    }
    return result;
  }

  function packed(base64) {
    let from = 0;
    return new ReadableStream({
      async pull(controller) {
        if (from >= base64.length) {
          controller.close();
          return;
        }
        controller.enqueue(bytes(base64.slice(from, from + PIECE)));
        from += PIECE;
        await pause();
      },
    });
  }

  /** Reads the element's data. Throws a DataError whose message is the key of a text for people. */
  async function read(element) {
    if (element === null) {
      throw new DataError('error.noData');
    }
    if (typeof DecompressionStream === 'undefined') {
      throw new DataError('error.oldBrowser');
    }
    const base64 = element.textContent.trim();
    let json;
    try {
      json = await new Response(packed(base64).pipeThrough(new DecompressionStream('gzip'))).json();
    } catch (cause) {
      throw new DataError('error.damaged', { cause });
    }
    if (json.schema !== 'calo.page/1') {
      throw new DataError('error.schema');
    }
    element.remove();
    return json;
  }

  calo.data = { read, DataError };
})();
