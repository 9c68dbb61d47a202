/**
 * What the preview's own code needs of the browser, taken before `sealRealm()` removes it. The bundler puts these in place
 * of the globals of the same names, in this code and in the libraries that it uses.
 */
const realm: typeof globalThis = globalThis;

const {
  Blob,
  CompressionStream,
  Date: RealDate,
  DecompressionStream,
  ReadableStream,
  Response,
  TextDecoder,
  TextEncoder,
  TransformStream,
  URL,
  WritableStream,
  addEventListener,
  atob,
  btoa,
  clearTimeout,
  crypto,
  fetch,
  importScripts,
  performance,
  postMessage,
  queueMicrotask,
  setTimeout,
  structuredClone,
} = realm;

export {
  addEventListener,
  atob,
  Blob,
  btoa,
  CompressionStream,
  clearTimeout,
  crypto,
  DecompressionStream,
  fetch,
  importScripts,
  performance,
  postMessage,
  queueMicrotask,
  ReadableStream,
  RealDate as Date,
  Response,
  setTimeout,
  structuredClone,
  TextDecoder,
  TextEncoder,
  TransformStream,
  URL,
  WritableStream,
};
