#!/usr/bin/env node
/*
 * Golden cases for the reader of Node's util.inspect: what Node prints, and the JSON the reader must make of it.
 *
 *   node inspect-golden.mjs --golden > ../resources/golden/inspect/cases.ndjson
 *   node inspect-golden.mjs --random 1000 --seed 7      random nested values in the same format; a seed names its cases
 *   node inspect-golden.mjs --check                     proves this script against itself, see below
 *
 * A case is one line: {"id", "text", "json", "why"}, and "origin": "hand" where text and json were written by hand
 * (the text was still printed by a real Node, named in "why"). The mapping is explained in the README beside the cases.
 *
 * TEXT is util.inspect(value) with default options, which is what console.log writes. Compared on Node 20.20.2: a spawned
 * node's console.log(v) to a pipe and to a file, util.formatWithOptions({}, v) and util.inspect(v) agree, for objects of 27
 * to 146 characters; and every case made here is compared with util.formatWithOptions({}, 'Probe', v). The defaults are
 * depth 2, compact 3, maxArrayLength 100, maxStringLength 10000 and breakLength 80 (not 128), on a
 * pipe as on a terminal. An object stays on one line while
 *     its entries' lengths + 2 for each + indentation + prefix and brace + 10 <= 80
 * where the key before it and the comma after it do not count.
 *
 * JSON is derived from the value alone, never from the text: `Expectation` walks the value and applies the visible
 * cut-offs itself. The two meet only in the Java test, and in --check, which for every case that is valid JavaScript
 * evaluates the text and requires the same JSON from the result.
 *
 * Runs on Node 14.13 and later. Cases that need a newer Node, and cut-offs that differ between versions, are probed,
 * never guessed from the version: Set and Map are cut at 100 in 16 and 20, but not in 14 and 18; strings are cut at
 * 10000 from 16 on. The golden file is Node 20's.
 */
import { formatWithOptions, inspect, types } from 'node:util';
import vm from 'node:vm';

// ---------------------------------------------------------------------------------------------- what Node cuts off

const LIMITS = { depth: 2, items: 100, characters: inspect.defaultOptions.maxStringLength || Infinity, bytes: 50 };

const SUPPORTS = {
  cutCollections: inspect(new Set(range(LIMITS.items + 1))).includes('more item'),
  hiddenByteLength: inspect(new ArrayBuffer(1)).includes('[byteLength]'),
  escapedSurrogates: inspect('\ud83d') !== "'\ud83d'",
  errorCause: 'cause' in new Error('', { cause: null }),
  aggregateError: typeof AggregateError === 'function',
};

// ------------------------------------------------------------------------------------------------------------ JSON

/** A JSON number exactly as printed: JSON.stringify would make 0 of -0. */
class NumberToken {
  constructor(number) {
    this.token = Object.is(number, -0) ? '-0' : String(number);
  }
}

/** JSON objects are Maps: any key is allowed, `__proto__` included, and order is kept. */
const object = (...members) => new Map(members);

/** What Node cut off or cannot print. */
const opaque = (text) => object(['$inspect', text]);

function toJson(node) {
  if (node instanceof NumberToken) return node.token;
  if (Array.isArray(node)) return `[${node.map(toJson).join(',')}]`;
  if (node instanceof Map) return `{${[...node].map(([key, value]) => `${JSON.stringify(key)}:${toJson(value)}`).join(',')}}`;
  return JSON.stringify(node);
}

// ----------------------------------------------------------------------------------------------------- expectation

/** The JSON that the contract demands for one value printed by console.log. Used once: it numbers circular references. */
class Expectation {
  constructor() {
    this.open = []; // the containers around the current value, outermost first
    this.circular = new Map(); // container to its number in `<ref *n>`
  }

  /** `depth` counts the containers around `value`; Node indents by two columns for each. */
  of(value, depth = 0) {
    if (value === null || value === undefined) return null;
    switch (typeof value) {
      case 'boolean':
        return value;
      case 'number':
        return Number.isFinite(value) ? new NumberToken(value) : String(value);
      case 'bigint':
        return String(value);
      case 'symbol':
        return opaque(String(value));
      case 'string':
        return value.length > LIMITS.characters ? opaque(printedString(value, depth)) : value;
      default:
        return this.open.includes(value) ? this.reference(value) : this.container(value, depth);
    }
  }

  reference(value) {
    if (!this.circular.has(value)) this.circular.set(value, this.circular.size + 1);
    return opaque(`[Circular *${this.circular.get(value)}]`);
  }

  container(value, depth) {
    const base = baseOf(value, depth);
    const keys = visibleKeys(value);
    if (base !== undefined && keys.length === 0) return isPlainDate(value) ? base : opaque(base);
    const collection = isCollection(value);
    const name = nameOf(value);
    if (keys.length === 0 && isEmpty(value)) return collection ? [] : object(...classMember(value, name));
    if (depth > LIMITS.depth) return opaque(cutOff(value, name));

    this.open.push(value);
    const elements = collection ? this.elements(value, depth + 1) : [];
    const members = keys.map((key) => [printedKey(value, key), this.property(value, key, depth + 1)]);
    this.open.pop();

    if (collection) return members.length === 0 ? elements : [...elements, object(...members)];
    if (base !== undefined) return object(['$inspect', base], ...members);
    if (types.isAnyArrayBuffer(value)) members.unshift(['[Uint8Contents]', opaque(`<${hex(value)}>`)]);
    return object(...classMember(value, name), ...members);
  }

  property(value, key, depth) {
    const { get, set, value: content = value[key] } = Object.getOwnPropertyDescriptor(value, key) || {};
    if (get !== undefined) return opaque(set === undefined ? '[Getter]' : '[Getter/Setter]');
    return set === undefined ? this.of(content, depth) : opaque('[Setter]');
  }

  elements(value, depth) {
    if (types.isPromise(value)) return [this.settlement(value, depth)];
    if (types.isWeakSet(value) || types.isWeakMap(value)) return [opaque('<items unknown>')];
    if (Array.isArray(value)) return this.items(value, depth);
    const all = [...value];
    const cut = types.isTypedArray(value) || SUPPORTS.cutCollections ? LIMITS.items : Infinity;
    const shown = all.slice(0, cut).map((entry) =>
      // The entries of a map and of its iterator are pairs, not arrays of one level more.
      types.isMap(value) || isEntries(value) ? entry.map((part) => this.of(part, depth)) : this.of(entry, depth));
    return withRest(shown, all.length - shown.length);
  }

  /** The items of an array, a run of holes counting as one. */
  items(array, depth) {
    const shown = [];
    let index = 0;
    while (index < array.length && shown.length < LIMITS.items) {
      const start = index;
      while (index < array.length && !(index in array)) index++;
      const holes = index - start;
      shown.push(holes > 0 ? opaque(`<${plural(holes, 'empty item')}>`) : this.property(array, index++, depth));
    }
    return withRest(shown, array.length - index);
  }

  settlement(promise, depth) {
    const { state, result } = settlements.get(promise);
    if (state === 'pending') return opaque('<pending>');
    const shown = this.of(result, depth);
    if (state === 'fulfilled') return shown;
    if (!(shown instanceof Map)) throw new TypeError('reject with an error or an object');
    return shown.has('$inspect') ? opaque(`<rejected> ${shown.get('$inspect')}`) : object(['$inspect', '<rejected>'], ...shown);
  }
}

const withRest = (shown, rest) => (rest > 0 ? [...shown, opaque(`... ${plural(rest, 'more item')}`)] : shown);

const plural = (count, noun) => `${count} ${noun}${count > 1 ? 's' : ''}`;

const isValid = (date) => !Number.isNaN(date.getTime());

const isPlainDate = (value) => types.isDate(value) && isValid(value) && nameOf(value) === 'Date';

const isEntries = (value) => (types.isMapIterator(value) || types.isSetIterator(value)) && pairIterators.has(value);

/** Braces or brackets that hold entries without a key. */
const isCollection = (value) =>
  Array.isArray(value) || types.isTypedArray(value) || types.isMap(value) || types.isSet(value) || types.isMapIterator(value) ||
  types.isSetIterator(value) || types.isPromise(value) || types.isWeakSet(value) || types.isWeakMap(value);

/** Nothing to print between the braces but keys; such a value is printed at any depth. */
function isEmpty(value) {
  if (Array.isArray(value) || types.isTypedArray(value)) return value.length === 0;
  if (types.isMap(value) || types.isSet(value)) return value.size === 0;
  return !isCollection(value);
}

/** The text that stands for a value which is no plain container, before the braces with its properties if it has any. */
function baseOf(value, depth) {
  if (typeof value === 'function') return functionText(value);
  if (Buffer.isBuffer(value)) return `<Buffer ${hex(value, LIMITS.bytes)}>`;
  if (types.isRegExp(value)) return String(value);
  if (types.isDate(value)) return subclassPrefix(value, 'Date') + (isValid(value) ? value.toISOString() : 'Invalid Date');
  if (types.isNativeError(value)) return errorText(value, depth);
  if (types.isBoxedPrimitive(value)) return boxText(value);
  return undefined;
}

function functionText(value) {
  const ownName = Object.getOwnPropertyDescriptor(value, 'name'); // before Node 16 a nameless class inherits one
  const name = (ownName && ownName.value) || '(anonymous)';
  if (Function.prototype.toString.call(value).startsWith('class')) {
    const parent = Object.getPrototypeOf(value).name;
    return `[class ${name}${parent ? ` extends ${parent}` : ''}]`;
  }
  return name === '(anonymous)' ? `[${nameOf(value)} ${name}]` : `[${nameOf(value)}: ${name}]`;
}

const subclassPrefix = (value, builtIn) => (nameOf(value) === builtIn ? '' : `${nameOf(value)} `);

/** A stack keeps its lines, moved right by the indentation; an error without one stands in brackets. */
function errorText({ stack }, depth) {
  return (stack.includes('\n    at ') ? stack : `[${stack}]`).replace(/\n/g, `\n${'  '.repeat(depth)}`);
}

function boxText(value) {
  const primitive = value.valueOf();
  const text = typeof primitive === 'string' ? quoted(primitive) : typeof primitive === 'bigint' ? `${primitive}n`
    : typeof primitive === 'number' ? new NumberToken(primitive).token : String(primitive);
  return `[${nameOf(value)}: ${text}]`;
}

function hex(bytes, limit = LIMITS.items) {
  const all = [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0'));
  const rest = all.length - limit;
  return all.slice(0, limit).join(' ') + (rest > 0 ? ` ... ${plural(rest, 'more byte')}` : '');
}

/** A string in the quotes Node chooses, on one line. Only texts that stay text are quoted: boxed and cut-off strings. */
const quoted = (string) => inspect(string, { breakLength: Infinity });

/** A cut-off string as printed: each of its lines quoted by itself, then how much is missing. */
function printedString(string, depth) {
  const lines = string.slice(0, LIMITS.characters).split(/(?<=\n)/);
  return `${lines.map(quoted).join(` +\n${'  '.repeat(depth + 1)}`)}... ${plural(string.length - LIMITS.characters, 'more character')}`;
}

/** The class as printed: `Foo`, `Foo [tag]`, `[Object: null prototype]`. */
function nameOf(value) {
  const constructor = constructorOf(value);
  if (constructor === null) return '[Object: null prototype]';
  const tag = value[Symbol.toStringTag];
  const printsTag = typeof tag === 'string' && tag !== constructor && !isEnumerable(value, Symbol.toStringTag);
  return printsTag ? `${constructor} [${tag}]` : constructor;
}

/** The first named constructor along the prototypes; null where there is none. */
function constructorOf(value) {
  for (let link = value; link !== null; link = Object.getPrototypeOf(link)) {
    const { value: constructor } = Object.getOwnPropertyDescriptor(link, 'constructor') || {};
    if (typeof constructor === 'function' && constructor.name !== '' && value instanceof constructor) return constructor.name;
  }
  return null;
}

/** Plain objects print no class. */
function classMember(value, name) {
  if (types.isArgumentsObject(value)) return [['$class', '[Arguments]']];
  return name === 'Object' ? [] : [['$class', name]];
}

/** What stands for a value below the last level shown. */
function cutOff(value, name) {
  if (types.isRegExp(value)) return String(value);
  return name.startsWith('[') ? name : `[${name}]`;
}

function isEnumerable(value, key) {
  return Object.prototype.propertyIsEnumerable.call(value, key);
}

/** Keys that Node prints: enumerable ones, less indices, plus what it shows of buffers and errors. */
function visibleKeys(value) {
  const indexed = Array.isArray(value) || types.isTypedArray(value) || types.isStringObject(value);
  const keys = Reflect.ownKeys(value).filter((key) => isEnumerable(value, key) && !(indexed && isIndex(key)));
  if (types.isAnyArrayBuffer(value)) return ['byteLength', ...keys];
  if (types.isDataView(value)) return ['byteLength', 'byteOffset', 'buffer', ...keys];
  if (!types.isNativeError(value)) return keys;
  const ownText = (key) => ['name', 'message', 'stack'].includes(key) && value.stack.includes(value[key]);
  const extra = ['cause', 'errors'].filter((key) => key in value && !keys.includes(key));
  return [...keys.filter((key) => !ownText(key)), ...extra];
}

const isIndex = (key) => typeof key === 'string' && /^(0|[1-9]\d*)$/.test(key) && Number(key) < 2 ** 32 - 1;

/** A symbol or a key that is not enumerable keeps its brackets. */
function printedKey(value, key) {
  if (typeof key === 'symbol') return `[${String(key)}]`;
  const { enumerable = !SUPPORTS.hiddenByteLength } = Object.getOwnPropertyDescriptor(value, key) || {};
  return enumerable ? key : `[${key}]`;
}

// ------------------------------------------------------------------------------------------------- making of values

function range(count) {
  return Array.from({ length: count }, (_, index) => index);
}

class Wallet {
  constructor(balance) {
    this.balance = balance;
  }
}

class Empty {}

class Tagged {
  constructor() {
    this.x = 1;
  }

  get [Symbol.toStringTag]() {
    return 'tag';
  }
}

class Meals extends Array {}

class Prices extends Map {}

class Days extends Set {}

class LogDate extends Date {}

/** A promise's state cannot be asked for, so it is written down. */
const settlements = new WeakMap();

function promise(state, result) {
  const made = state === 'pending' ? new Promise(() => {}) : Promise[state === 'fulfilled' ? 'resolve' : 'reject'](result);
  made.catch(() => {}); // a rejection nobody handles would end the process
  settlements.set(made, { state, result });
  return made;
}

/** Iterators do not tell whether they yield pairs. */
const pairIterators = new WeakSet();

function entriesOf(collection) {
  const iterator = collection.entries();
  pairIterators.add(iterator);
  return iterator;
}

/** An error whose stack is the same on every machine; without frames Node prints it in brackets. */
function failure(message, { name = 'Error', frames = [], ...members } = {}) {
  const error = new Error(message);
  error.stack = (message === '' ? name : `${name}: ${message}`) + frames.map((frame) => `\n    at ${frame}`).join('');
  return Object.assign(error, members);
}

const FRAMES = [
  'SubscriptionBalance.sync (/var/task/src/balance.js:118:15)',
  'process.processTicksAndRejections (node:internal/process/task_queues:95:5)',
  'async Runtime.handler (/var/task/index.js:9:3)',
  'async Promise.all (index 0)',
  'Object.<anonymous> (/var/task/a, b/index.js:1:7)',
  'new Wallet (file:///var/task/wallet.mjs:3:11)',
  '<anonymous>',
];

/** Adds properties to anything; the value itself is returned. */
const withMembers = (value, members) => Object.assign(value, members);

const keyedByKind = (keys) => new Map(keys.map((key) => [key, typeof key]));

const nullPrototype = (members) => withMembers(Object.create(null), members);

/** A value that holds itself: `link(value)` puts it there. */
function circular(value, link) {
  link(value);
  return value;
}

const twice = (value) => ({ one: value, two: value });

function withAccessors() {
  return Object.defineProperties({ plain: 1 }, {
    got: { get: () => 1, enumerable: true },
    both: { get: () => 1, set() {}, enumerable: true },
    put: { set() {}, enumerable: true },
  });
}

// ----------------------------------------------------------------------------------------------------- golden cases

/** One construct: id, why, how to make it, further forms. It is always printed as `{ v: X }`; forms add `[ X, 'next' ]` and X. */
const CONSTRUCTS = [
  // Strings
  ['string-empty', 'two quotes and nothing between', () => ''],
  ['string-plain', 'single quotes are the default', () => 'plain'],
  ['string-single-quote', 'a single quote moves Node to double quotes', () => "it's"],
  ['string-double-quote', 'a double quote needs nothing', () => 'say "hi"'],
  ['string-both-quotes', 'single and double quotes: backticks', () => `it's "here"`],
  ['string-single-quote-backtick', 'single quote and backtick: double quotes', () => "it's `here`"],
  ['string-all-quotes', 'all three: single quotes, and \\\' inside', () => `it's "here" \`now\``, 'array'],
  ['string-template-marker', '${ rules backticks out', () => 'it\'s "${here}"'],
  ['string-newline', 'short strings are not broken', () => 'a\nb'],
  ['string-tab', 'escape \\t, the separator of log fields', () => 'a\tb'],
  ['string-backslash', 'escape \\\\', () => 'C:\\temp\\new'],
  ['string-backslash-quote', 'a backslash before a quote, double quoted', () => "\\'"],
  ['string-backslash-last', 'an escaped backslash before the closing quote', () => 'ends with \\', 'array'],
  ['string-backslash-n', 'a backslash and an n are not a newline', () => '\\n'],
  ['string-backspace-formfeed-vtab', '\\b \\f are named, the vertical tab is \\x0B', () => '\b\f\v'],
  ['string-nul', '\\x00, and a digit after it', () => '\x000'],
  ['string-escape-control', 'ANSI colour, \\x1B', () => '\x1b[31mred\x1b[0m'],
  ['string-delete-c1', '\\x7F to \\x9F are escaped; \\x85 is a line break to some', () => '\x7f\x80\x85\x9f\xa0'],
  ['string-line-separators', 'U+2028 and U+2029 are printed raw and end no line', () => 'a\u2028b\u2029c'],
  ['string-emoji', 'a surrogate pair is printed raw', () => 'meal \u{1F957} ready'],
  ['string-emoji-joined', 'joiners and a modifier', () => '\u{1F468}\u200D\u{1F469}\u200D\u{1F467} \u{1F44D}\u{1F3FD}'],
  ['string-arabic', 'Arabic text occurs in metadata', () => 'وجبة غداء بدون بصل', 'array'],
  ['string-bidi-marks', 'marks and overrides of direction are printed raw', () => '\u200Fرصيد\u200E \u202Eabc\u202C'],
  ['string-like-syntax', 'every mark of the syntax, quoted', () => `{ a: [ 1 ] } => <ref *1> /x/ , ' + "`],
  ['string-like-values', 'words that mean something unquoted', () => ['undefined', '[Object]', '-0', '123n', '2024-01-01T00:00:00.000Z', '<ref *1>']],
  ['string-unseen', 'a byte order mark, a no-break space, a combining mark', () => '\uFEFFa\u00A0e\u0301'],
  ['string-json', 'a JSON text is a string', () => JSON.stringify({ meal: 'lunch', kcal: 450 })],
  ['string-json-in-json', 'JSON texts inside a JSON text: backslashes double', () => JSON.stringify({ a: JSON.stringify({ b: 'say "hi"\n' }) })],
  ['string-json-apostrophe', 'a JSON text with an apostrophe: backticks', () => JSON.stringify({ note: "don't ring" })],
  ['string-url', 'marks of URLs', () => 'https://example.com/a?b=1&c=%20#d'],

  // Numbers
  ['number-negative-zero', 'the sign of zero is printed', () => -0, 'array'],
  ['number-integer', 'an integer', () => 42],
  ['number-extremes', 'the ends of the range and of exactness', () => ({
    least: Number.MIN_VALUE, most: -Number.MAX_VALUE, safe: Number.MAX_SAFE_INTEGER, written: 1e20,
  })],
  ['number-residue', 'binary residue is kept to the last digit', () => 60.181000000000004],
  ['number-large-exponent', 'an exponent with a sign', () => 1e21],
  ['number-small-exponent', 'a negative exponent', () => 5e-7],
  ['number-nan', 'NaN is a string in JSON', () => NaN, 'array'],
  ['number-infinity', 'Infinity is a string in JSON', () => Infinity],
  ['number-negative-infinity', '-Infinity too', () => -Infinity],
  ['bigint', 'digits and n become a string of digits', () => ({ v: 123n, negative: -5n, zero: 0n, huge: 2n ** 100n })],

  // Words
  ['boolean', 'true and false', () => [true, false]],
  ['null', 'null', () => null],
  ['undefined', 'undefined is null in JSON', () => undefined, 'array'],

  // Dates
  ['date', 'a date is printed bare', () => new Date(0), 'array', 'bare'],
  ['date-far-future', 'a year of six digits has a sign', () => new Date(253402300800000)],
  ['date-before-common-era', 'a negative year, not a number', () => new Date(-62198755200000), 'array'],
  ['date-invalid', 'no date at all', () => new Date(NaN)],
  ['date-subclass', 'the class stands before the date', () => new LogDate(0)],
  ['date-with-members', 'a date with a property', () => withMembers(new Date(0), { zone: 'Asia/Bahrain' })],

  // Plain objects and their keys
  ['object-empty', 'no blank between the braces', () => ({}), 'bare'],
  ['object', 'members, one of them undefined', () => ({ a: 1, b: 'two', c: undefined }), 'array', 'bare'],
  ['key-quoted', 'a hyphen needs quotes', () => ({ 'a-b': 1, 'a b': 2, 'a.b': 3, '': 4 })],
  ['key-dollar', 'a dollar sign needs quotes, an underscore and a reserved word do not', () => ({ $set: 1, _id: 2, a$: 3, undefined: 4, class: 5 })],
  ['key-numeric', 'numbers are quoted and come first', () => ({ b: 1, 10: 2, 9: 3, '-1': 4, '1.5': 5 })],
  ['key-quotes', 'keys are quoted like strings', () => ({ "it's": 1, 'say "hi"': 2, [`it's "all" \`three\``]: 3 })],
  ['key-escapes', 'escapes in keys', () => ({ 'a\nb': 1, 'a\\b': 2, '\x01': 3, 'a\tb': 4 })],
  ['key-unicode', 'letters outside ASCII need quotes', () => ({ الاسم: 'سارة', café: 1, '\u{1F957}': 2 })],
  ['key-like-syntax', 'keys that look like syntax', () => ({ 'a: 1, b': 1, '}': 2, '=>': 3, '[x]': 4 })],
  ['key-symbol', 'a symbol stands in brackets', () => ({ [Symbol('a')]: 1, [Symbol.iterator]: 2, [Symbol()]: 3 })],
  ['key-symbol-after', 'symbols come after strings', () => ({ [Symbol('s')]: 1, b: 2 })],
  ['key-proto', 'the one string key in brackets and quotes', () => JSON.parse('{"__proto__":{"a":1}}')],
  ['key-constructor', 'a member named constructor changes no class', () => ({ constructor: 'text', toString: 1 })],
  ['accessors', 'accessors are not called', () => withAccessors(), 'array'],

  // Classes
  ['class-instance', 'the class stands before the brace', () => new Wallet(12.5), 'array', 'bare'],
  ['class-instance-nested', 'classes within classes', () => new Wallet(new Wallet([new Empty()]))],
  ['class-instance-unicode', 'letters and a dollar sign in the name', () => new (class Geldbörse$ { x = 1 })()],
  ['class-instance-anonymous', 'a nameless class prints as an object', () => new (class { x = 1 })()],
  ['class-tag', 'a string tag in brackets after the class', () => new Tagged(), 'bare'],
  ['object-tag', 'a tag makes Object visible', () => Object.defineProperty({ x: 1 }, Symbol.toStringTag, { value: 'tag' })],
  ['object-own-tag', 'an enumerable tag is a member only', () => ({ x: 1, [Symbol.toStringTag]: 'tag' })],
  ['null-prototype', 'an object without prototype, as parsers of queries make', () => nullPrototype({ a: 1 }), 'array', 'bare'],
  ['null-prototype-empty', 'the same without members', () => nullPrototype({})],
  ['object-math', 'a built-in namespace', () => Math],
  ['arguments', 'arguments are an object with indices', () => (function () { return arguments; })(1, 'two')],
  ['generator', 'a generator', () => (function* () {})()],

  // Arrays
  ['array-empty', 'no blank between the brackets', () => [], 'bare'],
  ['array', 'items', () => [1, 'two', null], 'bare'],
  ['array-nested', 'arrays within arrays', () => [[], [[]], [1, [2]]]],
  ['array-hole', 'one hole', () => [1, , 3], 'array'],
  ['array-holes', 'holes before, between and after', () => [, , 1, , , , 2, ,]],
  ['array-undefined', 'undefined is no hole', () => [undefined, , undefined]],
  ['array-with-members', 'properties follow the items', () => withMembers([1, 2], { foo: 2, 'a-b': 'x', [Symbol('s')]: 3 }), 'array', 'bare'],
  ['array-only-members', 'properties and no item', () => withMembers([], { foo: 1 })],
  ['array-regexp-match', 'what RegExp.exec returns', () => /b(?<c>c)/.exec('abcd')],
  ['array-subclass', 'class and length before the bracket', () => Meals.of('lunch', 'dinner'), 'bare'],
  ['typed-array', 'numbers with class and length', () => new Uint8Array([1, 2, 3]), 'array'],
  ['typed-array-floats', 'numbers of every kind', () => new Float64Array([-0, 1.5, NaN, 1e300])],
  ['typed-array-bigints', 'big integers', () => new BigInt64Array([1n, -2n])],

  // Map, Set and the like
  ['map', 'entries with arrows', () => new Map([['a', 1], ['b', { c: 2 }]]), 'array', 'bare'],
  ['map-empty', 'an empty map', () => new Map(), 'bare'],
  ['map-keys', 'keys of every kind, printed as values', () => keyedByKind([1, { a: 1 }, null, new Date(0), Symbol('s'), "it's", [1, 2]])],
  ['map-keys-rare', 'rarer keys', () => keyedByKind([new Wallet(1), /a/g, undefined, 5n, NaN, function f() {}, new Set([1]), Object(1)])],
  ['map-in-map', 'maps as values and as keys', () => new Map([['outer', new Map([['inner', 1]])], [new Map([[1, 2]]), new Map()]])],
  ['map-arrow-in-string', 'an arrow inside the key', () => new Map([['a => b', '=>']])],
  ['map-with-members', 'properties follow the entries', () => withMembers(new Map([['a', 1]]), { foo: 2 })],
  ['map-subclass', 'class, size and tag', () => new Prices([['SAR', 20]])],
  ['set', 'values without keys', () => new Set([1, 'two', { three: 3 }]), 'array', 'bare'],
  ['set-empty', 'an empty set', () => new Set()],
  ['set-with-members', 'a property and no value', () => withMembers(new Set(), { foo: 1 })],
  ['set-subclass', 'class, size and tag', () => new Days(['Friday'])],
  ['map-entries', 'an iterator of pairs', () => entriesOf(new Map([['a', 1], ['b', 2]]))],
  ['map-values', 'an iterator of values', () => new Map([['a', 1]]).values()],
  ['weak-set', 'values that cannot be listed', () => [new WeakSet(), new WeakMap()]],
  ['promise-pending', 'a promise not settled', () => promise('pending'), 'array', 'bare'],
  ['promise-fulfilled', 'the value without a key', () => promise('fulfilled', 'x')],
  ['promise-fulfilled-object', 'braces in braces', () => promise('fulfilled', { a: 1 })],
  ['promise-fulfilled-undefined', 'an async function without return, not awaited', () => promise('fulfilled', undefined)],
  ['promise-rejected', 'a failed promise', () => promise('rejected', failure('boom'))],
  ['promise-rejected-stack', 'with a stack', () => promise('rejected', failure('boom', { frames: FRAMES.slice(0, 2) }))],
  ['promise-rejected-object', 'rejected with an object', () => promise('rejected', { code: 1 })],

  // Binary
  ['buffer', 'bytes in hexadecimal', () => Buffer.from('hi'), 'array', 'bare'],
  ['buffer-empty', 'a blank remains', () => Buffer.alloc(0)],
  ['buffer-cut', 'fifty bytes are shown', () => Buffer.alloc(52, 0xab)],
  ['array-buffer', 'contents under a key in brackets', () => new Uint8Array([1, 2]).buffer],
  ['data-view', 'a view and its buffer', () => new DataView(new Uint8Array([1, 2]).buffer)],

  // Functions, symbols, expressions, boxes
  ['function', 'a named function', () => function f() {}, 'array', 'bare'],
  ['function-anonymous', 'a nameless one', () => function () {}],
  ['function-async', 'an async function', () => async function f() {}],
  ['function-generator', 'a generator function', () => function* g() {}],
  ['function-async-generator', 'an async generator function', () => async function* g() {}],
  ['function-kinds', 'nameless ones of every kind', () => [() => {}, async () => {}, (() => function* () {})(), (() => class {})()]],
  ['function-bound', 'a blank in the name', () => (function f() {}).bind(null)],
  ['function-symbol-name', 'brackets within brackets', () => ({ [Symbol.iterator]() {} })[Symbol.iterator], 'array'],
  ['function-odd-name', 'an apostrophe in the name', () => ({ "it's"() {} })["it's"], 'array'],
  ['function-with-members', 'a function with properties', () => withMembers(function f() {}, { calls: 3 }), 'array'],
  ['class', 'a class', () => class A {}, 'array'],
  ['class-extends', 'a class and its parent', () => class B extends Wallet {}],
  ['class-anonymous-extends', 'nameless with a parent', () => class extends Wallet {}],
  ['class-with-members', 'static members', () => withMembers(class A {}, { version: 2, tags: ['x'] })],
  ['symbol', 'a symbol', () => Symbol('x'), 'array'],
  ['symbol-kinds', 'without description, and a well-known one', () => [Symbol(), Symbol.iterator]],
  ['symbol-odd', 'parentheses, a comma and a quote in the description', () => Symbol("a (b), it's"), 'array'],
  ['regexp', 'an expression with flags', () => /re/g, 'array'],
  ['regexp-slash', 'slashes: escaped and in a class', () => /a\/b[/\]]c/],
  ['regexp-syntax', 'quotes, braces, a comma and a blank', () => /'"`{1,2}, \]}/gi, 'array'],
  ['regexp-empty', 'an empty one', () => new RegExp('')],
  ['regexp-with-members', 'an expression with a property', () => withMembers(/re/, { label: 'x' })],
  ['boxed-number', 'a boxed number', () => Object(3)],
  ['boxed-others', 'boxes of other kinds', () => [Object(-0), Object(false), Object(Symbol('a')), Object(3n)]],
  ['boxed-string', 'a boxed string', () => Object('x')],
  ['boxed-string-odd', 'brackets and an apostrophe within', () => Object("it's ] here"), 'array'],
  ['boxed-string-with-members', 'a boxed string with a property', () => withMembers(Object('ab'), { a: 1 })],

  // Errors
  ['error-bare', 'without a stack: brackets', () => failure('boom'), 'array', 'bare'],
  ['error-bare-empty', 'no message', () => failure('')],
  ['error-bare-apostrophe', 'an apostrophe opens no string', () => failure("Can't find it"), 'array'],
  ['error-bare-brackets', 'a closing bracket in the message', () => failure('Unexpected token ] in JSON at position 1', { name: 'SyntaxError' }), 'array'],
  ['error-bare-lines', 'a message of several lines, one empty', () => failure('first\n\nthird')],
  ['error-bare-with-members', 'properties in braces', () => failure('boom', { code: 'E_BOOM' }), 'array'],
  ['error-stack', 'the stack runs over lines', () => failure('boom', { frames: FRAMES.slice(0, 2) }), 'array', 'bare'],
  ['error-stack-frames', 'frames of every form', () => failure('boom', { name: 'TypeError', frames: FRAMES }), 'array'],
  ['error-stack-syntax', 'marks of the syntax in the message', () => failure("Can't read 'x', y: { z }", { name: 'TypeError', frames: FRAMES.slice(0, 1) })],
  ['error-stack-lines', 'a message of several lines before the stack', () => failure('first\nsecond: 2,\nthird', { frames: FRAMES.slice(0, 1) })],
  ['error-stack-as-key', 'an arrow after the last frame', () => new Map([[failure('boom', { frames: FRAMES.slice(0, 1) }), 1]])],
  ['error-stack-code', "the form of Node's own errors", () => failure('The "path" argument must be of type string', {
    name: 'TypeError [ERR_INVALID_ARG_TYPE]', frames: FRAMES.slice(0, 1), code: 'ERR_INVALID_ARG_TYPE',
  }), 'bare'],
  ['error-stack-service', "the form of the AWS SDK's errors", () => failure('The conditional request failed', {
    name: 'ConditionalCheckFailedException', frames: FRAMES.slice(0, 2), $fault: 'client', $metadata: { httpStatusCode: 400, attempts: 1 },
  }), 'array'],
  ['error-self', 'an error that holds itself', () => circular(failure('boom', { frames: FRAMES.slice(0, 1) }), (error) => Object.assign(error, { error }))],
  ...(SUPPORTS.errorCause ? [
    ['error-cause', 'the cause under a key in brackets', () => errorWithCause(), 'bare'],
    ['error-cause-text', 'a cause that is no error', () => withCause(failure('boom'), 'timeout')],
  ] : []),
  ...(SUPPORTS.aggregateError ? [['error-aggregate', 'many errors under a key in brackets', () => aggregate()]] : []),

  // Cut-offs
  ['depth-object', 'the fourth level is cut off', () => ({ b: { c: { d: 1 } } })],
  ['depth-array', 'arrays too', () => [[[1]]]],
  ['depth-empty', 'empty ones are not cut off', () => ({ b: { o: {}, a: [], m: new Map(), s: new Set(), n: nullPrototype({}), e: new Empty() } })],
  ['depth-names', 'the class tells what was cut off', () => ({
    b: {
      object: { x: 1 }, array: [1], instance: new Wallet(1), tagged: new Tagged(), map: new Map([[1, 2]]), prices: new Prices([[1, 2]]),
      set: new Set([1]), bare: nullPrototype({ a: 1 }), meals: Meals.of(1), bytes: new Uint8Array(1), promise: promise('pending'),
    },
  })],
  ['depth-opaque', 'what has no level is printed in full', () => ({
    b: { f() {}, d: new Date(0), r: /re/g, e: failure('boom'), b: Buffer.from('hi'), x: Object(1), y: Symbol('y') },
  })],
  ['depth-opaque-with-members', 'with properties it has a level', () => ({
    b: { f: withMembers(function f() {}, { a: 1 }), d: withMembers(new Date(0), { a: 1 }), r: withMembers(/re/g, { a: 1 }), e: failure('boom', { a: 1 }) },
  })],
  ['depth-map', 'entries of maps and sets have a level', () => new Map([['a', new Map([['b', new Map([['c', 1]])]])], ['d', new Set([new Set([{ e: 1 }])])]])],
  ['circular', 'a reference and its target', () => circular({ name: 'x' }, (o) => { o.self = o; }), 'array', 'bare'],
  ['circular-array', 'an array that holds itself', () => circular([1], (a) => a.push(a)), 'bare'],
  ['circular-class', 'the mark stands before the class', () => circular(new Wallet(1), (w) => { w.owner = { wallet: w }; }), 'bare'],
  ['circular-map', 'in value and in key', () => circular(new Map(), (m) => m.set('me', m).set(m, 1)), 'bare'],
  ['circular-set', 'a set that holds itself', () => circular(new Set(), (s) => s.add([s]))],
  ['circular-function', 'the mark before a function', () => circular(function f() {}, (f) => { f.f = f; })],
  ['circular-two', 'two targets, numbered in the order they are met', () => circular({ inner: { deep: {} } }, (o) => { o.inner.self = o.inner; o.inner.deep.top = o; }), 'bare'],
  ['circular-not', 'the same object twice is no circle', () => twice({ a: 1 })],
  ['proxy', 'a proxy prints as its target', () => new Proxy({ a: 1 }, {})],
  ['proxy-array', 'so does that of an array', () => new Proxy([1], {})],
];

function withCause(error, cause) {
  return Object.defineProperty(error, 'cause', { value: cause, writable: true, configurable: true });
}

function errorWithCause() {
  return withCause(failure('sync failed', { frames: FRAMES.slice(0, 2) }), failure('timeout', { name: 'TimeoutError', frames: FRAMES.slice(3, 4), code: 110 }));
}

function aggregate() {
  const error = new AggregateError([failure('one'), failure('two', { frames: FRAMES.slice(0, 1) })], 'all failed');
  error.stack = `AggregateError: all failed\n    at ${FRAMES[0]}`;
  return error;
}

const WORDS = 'the balance of this subscriber was credited and then debited again by the nightly job that settles meals'.split(' ');

const text = (length) => WORDS.join(' ').repeat(Math.ceil(length / 100)).slice(0, length);

const lines = (count, length = 30) => range(count).map((n) => `${n + 1} ${text(length)}`).join('\n');

/** Whole values whose point is where Node breaks the line, or that look like what the service logs: id, why, value. */
const LAYOUTS = [
  ['layout-one-line', 'the longest object on one line', { v: 'x'.repeat(56), w: 1 }],
  ['layout-one-line-too-long', 'one character more: a member a line', { v: 'x'.repeat(57), w: 1 }],
  ['layout-inner-levels', 'the three innermost levels may share a line', { a: { b: { c: {} } }, d: { e: 1 } }],
  ['layout-nested-breaks', 'broken and unbroken objects mixed', { a: { long: text(70), short: { x: 1, y: 2 } }, b: [{ x: 1 }, { y: text(60) }], c: 1 }],
  ['string-long', 'long strings without newline are not broken', { note: text(200), next: 1 }],
  ['string-long-lines', 'long strings are broken after each newline', { note: lines(3), next: 1 }],
  ['string-long-lines-in-array', 'the same in an array', [lines(3), 'next']],
  ['string-long-lines-deep', 'indented by the level', { a: { b: { note: lines(3), next: 1 } } }],
  ['string-long-lines-in-map', 'as key and as value', new Map([[lines(3), lines(4)], ['next', 1]])],
  ['string-long-lines-quotes', 'each line chooses its quotes', { note: `it's one\n"two"\nit's "three"\nit's "four" \`4\`\n${text(80)}`, next: 1 }],
  ['string-long-lines-empty', 'empty lines, and a newline at the end', { note: `\n\n${lines(3)}\n\n` }],
  ['string-long-lines-crlf', 'carriage returns stay before the newline', { note: lines(4).replace(/\n/g, '\r\n') }],
  ['string-long-lines-plus', 'a plus between quotes inside the string', { note: `a' + 'b\n' +\n  '${text(80)}` }],
  ['string-long-lines-json', 'JSON text of several lines', { body: JSON.stringify({ meal: 'lunch', notes: [lines(2), "don't ring"] }, null, 2), next: 1 }],
  ['string-long-key', 'keys are never broken', { [lines(4)]: 1, next: 2 }],
  ['string-cut', 'ten thousand characters are shown', { note: `${'ab '.repeat(3333)}abcdef`, next: 1 }],
  ['string-cut-by-one', 'one more character, in an array', ['x'.repeat(10_001), 'next']],
  ['string-cut-lines', 'cut off and broken at newlines', { note: `it's\n${'y'.repeat(9_990)}\n"z"${'z'.repeat(50)}`, next: 1 }],
  ['columns-six', 'six items share a line', { v: [1, 2, 3, 4, 5, 6] }],
  ['columns-seven', 'seven are laid out in columns', { v: [1, 2, 3, 4, 5, 6, 7] }],
  ['columns-numbers', 'numbers are aligned on the right', [1, 22, 333, 4444, 5, 66, 777, 8888, 9, 10, 111, 1212, -13, 0.5]],
  ['columns-strings', 'strings are aligned on the left', ['a', 'bb', 'ccc', 'dddd', 'e', 'ff', 'ggg', "h'h", 'i,', 'jj']],
  ['columns-mixed', 'words, numbers and quotes', [1, 'two', null, undefined, true, -0, NaN, 'eight', 9n, Symbol('x')]],
  ['columns-bigints', 'big integers are aligned on the right', range(12).map((n) => BigInt(n) ** 5n)],
  ['columns-objects', 'short objects in columns', range(9).map((n) => ({ n }))],
  ['columns-arrays', 'arrays in columns', range(10).map((n) => [n, n * n])],
  ['columns-empty', 'empty containers in columns', [[], {}, '', [], {}, '', [], {}]],
  ['columns-wide', 'wide characters count double', ['وجبة', '饭', '\u{1F957}', 'meal', 'غداء', '午餐', '\u{1F372}', 'x']],
  ['columns-holes', 'holes in columns', Object.assign(new Array(12), { 0: 1, 3: 2, 4: 3, 6: 4, 7: 5, 8: 6, 9: 7 })],
  ['columns-members', 'properties take part in the columns', withMembers(range(8), { foo: 'bar' })],
  ['columns-typed-array', 'a typed array', new Uint8Array(range(40).map((n) => n * 6))],
  ['columns-long-strings', 'long strings take a line each', range(8).map((n) => `${n} ${text(40)}`)],
  ['items-hundred', 'a hundred items are all shown', range(100)],
  ['items-cut-by-one', 'one more item', range(101)],
  ['items-cut', 'twenty more items', { v: range(120), next: 1 }],
  ['items-cut-objects', 'the same with objects, a line each', range(103).map((n) => ({ id: n, meal: 'lunch' }))],
  ['items-cut-members', 'cut off, then a property', withMembers(range(101), { foo: 1 })],
  ['items-cut-holes', 'cut off after holes', Object.assign(new Array(500), Object.fromEntries(range(120).map((n) => [n * 2, n])))],
  ['items-cut-typed-array', 'a typed array', new Uint16Array(102)],
  ['items-cut-set', 'a set', new Set(range(102))],
  ['items-cut-map', 'a map', new Map(range(101).map((n) => [n, n * n]))],
  ['bytes-cut-array-buffer', 'a buffer of more than a hundred bytes', { v: new ArrayBuffer(101) }],
  ['record-transaction', 'the newer transaction, metadata quoted', {
    transaction: {
      id: '01HKZ0000000000000000TEST1', type: 'DEBIT', source: 'SUBSCRIPTION', action: 'DELIVERY_DEDUCTION',
      userId: '00000000-0000-4000-8000-000000000001', paymentBalance: 71.1, updatePaymentBalance: true,
      metadata: JSON.stringify({ deliveryId: 'd-1', note: 'بدون بصل', inner: JSON.stringify({ reason: 'night job' }) }),
      currency: 'SAR', amount: 60.181000000000004, vat: 7.849695652173914, oldBalance: 123.43, newBalance: 71.1,
    },
  }],
  ['record-transaction-apostrophe', 'metadata with an apostrophe', {
    id: '01HKZ0000000000000000TEST2', amount: 5, metadata: JSON.stringify({ note: "the driver's note", from: 'ops' }),
    oldBalance: -0.004999999999999005, newBalance: 0,
  }],
  ['record-transaction-no-metadata', 'metadata left out', { id: '01HKZ0000000000000000TEST3', currency: 'BHD', amount: 0.125, metadata: undefined }],
  ['record-refused', 'the overdraft message', {
    message: 'Subscriber will have a negative balance due to this action, the process will terminate.',
    userId: '00000000-0000-4000-8000-000000000002', transactionId: '01HKZ0000000000000000TEST4', currentBalance: 3.5, newBalance: -12.25,
  }],
  ['record-queue-message', 'a queue message, inspected', {
    messageId: '00000000-0000-4000-8000-000000000003', receiptHandle: `${'Aq'.repeat(60)}==`,
    body: JSON.stringify({ Type: 'Notification', Message: JSON.stringify({ name: "O'Test" }) }),
    attributes: { ApproximateReceiveCount: '1', SentTimestamp: '1706745600000' }, messageAttributes: {}, md5OfBody: '0'.repeat(32),
    eventSource: 'aws:sqs', awsRegion: 'me-south-1',
  }],
  ['record-slack', 'a notification, cut off below the third level', {
    channel: 'finance',
    blocks: [
      { type: 'section', text: { type: 'mrkdwn', text: '*Negative balance*' } },
      { type: 'section', fields: [{ type: 'mrkdwn', text: '*Country:* BH' }] },
    ],
  }],
];

/** Texts of other Node versions, and of values whose JSON cannot be derived from outside: id, why (and which Node), text, JSON. */
const BY_HAND = [
  ['node-12.0-string-broken', 'Node 12.0 broke long strings at blanks', String.raw`{
  id: 1,
  note: 'The quick brown fox jumps over the lazy dog and then it runs on and on, ' +
    'never stopping until it is far beyond the hills that one sees from here.',
  next: 2
}`, '{"id":1,"note":"The quick brown fox jumps over the lazy dog and then it runs on and on, '
    + 'never stopping until it is far beyond the hills that one sees from here.","next":2}'],
  ['node-12.0-string-broken-deep', 'Node 12.0: newlines stay inside the pieces', String.raw`{
  deep: {
    note: 'The quick brown fox jumps over the lazy dog and then ' +
      'it runs on and on, never stopping until it is far ' +
      'beyond the hills that one sees from here.\nsecond ' +
      'line'
  }
}`, String.raw`{"deep":{"note":"The quick brown fox jumps over the lazy dog and then `
    + String.raw`it runs on and on, never stopping until it is far beyond the hills that one sees from here.\nsecond line"}}`],
  ['node-12-map-set-without-size', 'before Node 14 Map and Set had no size',
    "{ m: Map { 'a' => 1 }, s: Set { 1 } }", '{"m":[["a",1]],"s":[1]}'],
  ['node-12-circular-unnumbered', 'before Node 14 circular references had no number',
    '{ c: { o: [Circular] }, next: 1 }', '{"c":{"o":{"$inspect":"[Circular]"}},"next":1}'],
  ['node-12-function-anonymous', 'before Node 14 nameless functions',
    '{ f: [Function], g: [Function: g] }', '{"f":{"$inspect":"[Function]"},"g":{"$inspect":"[Function: g]"}}'],
  ['node-12-control-raw', 'before Node 14 U+007F to U+009F were printed raw', "{ v: 'a\x7fb\x85c' }", '{"v":"a\x7fb\x85c"}'],
  ['node-10-layout', 'Node 10 began the first member behind the brace and broke after a key', `{ id: 1,
  note:
   'The quick brown fox jumps over the lazy dog and then it runs on and on.',
  deep: { a: [ 1, 2 ], b: {} } }`,
  '{"id":1,"note":"The quick brown fox jumps over the lazy dog and then it runs on and on.","deep":{"a":[1,2],"b":{}}}'],
  ['node-14-stack-in-line', 'Node 14 put values of several lines between braces of one line', `{
  id: 1,
  error: Error: boom
      at Runtime.handler (/var/task/index.js:9:3),
  next: { error: TypeError: bang
        at <anonymous> }
}`, String.raw`{"id":1,"error":{"$inspect":"Error: boom\n      at Runtime.handler (/var/task/index.js:9:3)"},`
    + String.raw`"next":{"error":{"$inspect":"TypeError: bang\n        at <anonymous>"}}}`],
  ['node-14-columns-in-line', 'Node 14 likewise', '{ v: [\n    1, 2, 3, 4,\n    5, 6, 7\n  ] }', '{"v":[1,2,3,4,5,6,7]}'],
  ['url-search-params', 'Node 20: a class with an inspector of its own',
    "{ p: URLSearchParams { 'b' => '1' }, next: 1 }", '{"p":[["b","1"]],"next":1}'],
  ['url', 'Node 20: likewise', `{
  u: URL {
    href: 'https://example.com/a',
    origin: 'https://example.com',
    protocol: 'https:',
    username: '',
    password: '',
    host: 'example.com',
    hostname: 'example.com',
    port: '',
    pathname: '/a',
    search: '',
    searchParams: URLSearchParams {},
    hash: ''
  }
}`, '{"u":{"$class":"URL","href":"https://example.com/a","origin":"https://example.com","protocol":"https:","username":"","password":"",'
    + '"host":"example.com","hostname":"example.com","port":"","pathname":"/a","search":"","searchParams":{"$class":"URLSearchParams"},"hash":""}}'],
  ['proxy-revoked', 'Node 20: a revoked proxy', '{ v: <Revoked Proxy>, next: 1 }', '{"v":{"$inspect":"<Revoked Proxy>"},"next":1}'],
  ['prototype-without-class', 'Node 20: Object.create(Object.create(null)), braces in the name',
    '{ v: Object <[Object: null prototype] {}> { a: 1 }, next: 1 }', '{"v":{"$class":"Object <[Object: null prototype] {}>","a":1},"next":1}'],
  ['namespace', 'Node 20: an imported module', '{ m: [Module: null prototype] { default: 1, f: [Function: f] } }',
    '{"m":{"$class":"[Module: null prototype]","default":1,"f":{"$inspect":"[Function: f]"}}}'],
];

const WRAPPED = { array: ['-in-array', (value) => [value, 'next']], bare: ['-bare', (value) => value] };

function* goldenCases() {
  for (const [id, why, make, ...forms] of CONSTRUCTS) {
    yield printed(id, why, { v: make() });
    for (const form of forms) {
      const [suffix, wrap] = WRAPPED[form];
      yield printed(id + suffix, why, wrap(make()));
    }
  }
  for (const [id, why, value] of LAYOUTS) yield printed(id, why, value);
  if (SUPPORTS.escapedSurrogates) {
    yield printed('string-lone-surrogates', 'halves of a pair are escaped', { high: '\ud83d', low: 'a\udc00b', end: '\ud83d"\'' });
  }
  for (const [id, why, text, json] of BY_HAND) yield { id, text, json, why, origin: 'hand' };
}

/** The text first: looking into an iterator uses it up. */
function printed(id, why, value) {
  const text = inspect(value);
  if (formatWithOptions({}, 'Probe', value) !== `Probe ${text}`) throw new Error(`console.log does not print ${id} like util.inspect`);
  return { id, text, json: toJson(new Expectation().of(value)), why };
}

// ----------------------------------------------------------------------------------------------------- random cases

/** mulberry32: 32 bits of state, the same numbers on every machine. */
function generator(seed) {
  let state = seed >>> 0;
  const fraction = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit) => Math.floor(fraction() * limit);
  return {
    below,
    between: (low, high) => low + below(high - low + 1),
    chance: (probability) => fraction() < probability,
    pick: (list) => list[below(list.length)],
  };
}

/** Pieces that strings are put together from. */
const PIECES = [
  'a', 'meal', 'SAR 12.50', ' ', ' ', ', ', ': ', "'", '"', '`', '${', '\\', '\n', '\n', '\t', '\r', '\b', '\f', '\v', '\0', '\x1b', '\x7f', '\x85', '\u2028',
  '\u200F', 'رصيد', 'é', '\u{1F957}', '{', '}', '[', ']', '(', ')', '<', '>', '/', '=>', '+', "' +\n  '", '...', 'undefined', '-0', '[Object]',
  '2024-01-01T00:00:00.000Z ', '{"a":"b"}', 'the quick brown fox jumps over the lazy dog', ...(SUPPORTS.escapedSurrogates ? ['\ud83d', '\udc00'] : []),
];

const NUMBERS = [0, -0, 1, -1, 0.1 + 0.2, 1e21, -1e-7, 1e20, NaN, Infinity, -Infinity, Number.MAX_VALUE, Number.MIN_VALUE, 60.181000000000004];

/** Values that hold nothing; a fresh one each time, for properties may be added. */
const LEAVES = [
  () => undefined, () => null, () => true, () => false, () => 7n ** 20n, () => -3n, () => new Date(NaN), () => new Date(-62198755200000),
  () => Symbol('s'), () => Symbol("it's [odd]"), () => function f() {}, () => () => {}, () => async function g() {}, () => class A {},
  () => class B extends Wallet {}, () => ({ [Symbol.iterator]() {} })[Symbol.iterator], () => /re/g, () => /['"`/\]}, ]\/{2}/u, () => Object(5),
  () => Object("it's"), () => Object(true), () => Buffer.from('hello'), () => Buffer.alloc(60), () => new Uint8Array(9).buffer,
  () => new Float32Array([0.5, -0, NaN]), () => new Uint8Array(120), () => new BigUint64Array(8), () => new Empty(), () => nullPrototype({}),
  () => new WeakSet(), () => promise('pending'), () => [], () => ({}), () => new Map(), () => new Set(), () => new Array(4), () => withAccessors(),
];

class RandomValues {
  constructor(seed) {
    this.random = generator(seed);
    this.open = []; // containers being filled, for circular references
  }

  /** What a log record prints: always in braces or brackets, so that no message runs into it. */
  next() {
    return this.random.chance(0.8) ? this.members({}, 4) : this.items([], 4);
  }

  /** At most `levels` containers deep, a little more than Node shows. */
  value(levels) {
    const { random } = this;
    if (this.open.length > 0 && random.chance(0.02)) return random.pick(this.open);
    if (levels === 0 || random.chance(0.55)) return this.leaf();
    return random.pick(this.containers())(levels - 1);
  }

  containers() {
    return [
      (levels) => this.members({}, levels), (levels) => this.members({}, levels), (levels) => this.members({}, levels),
      (levels) => this.members(new Wallet(this.number()), levels), (levels) => this.members(new Tagged(), levels),
      (levels) => this.members(Object.create(null), levels),
      (levels) => this.items([], levels), (levels) => this.items([], levels), (levels) => this.items(new Meals(), levels),
      (levels) => this.row(levels),
      (levels) => this.filling(new Map(), (map) => this.times(4, () => map.set(this.value(levels), this.value(levels)))),
      (levels) => this.filling(new Set(), (set) => this.times(5, () => set.add(this.value(levels)))),
      (levels) => this.members(this.items([], levels), levels), (levels) => this.members(function f() {}, levels),
      (levels) => this.members(new Date(0), levels), (levels) => this.members(new Map([['k', 1]]), levels),
      (levels) => promise('fulfilled', [this.value(levels)]), (levels) => this.members(this.error(), levels), () => this.error(),
    ];
  }

  filling(container, fill) {
    this.open.push(container);
    fill(container);
    this.open.pop();
    return container;
  }

  times(most, action) {
    for (let left = this.random.below(most + 1); left > 0; left--) action();
  }

  members(container, levels) {
    return this.filling(container, () => this.times(6, () => {
      Object.defineProperty(container, this.key(), { value: this.value(levels), enumerable: true, configurable: true, writable: true });
    }));
  }

  items(array, levels) {
    return this.filling(array, () => this.times(8, () => {
      if (this.random.chance(0.05)) array.length += this.random.between(1, 3);
      else array.push(this.value(levels));
    }));
  }

  /** Many items of one kind, which Node lays out in columns and cuts at a hundred. */
  row() {
    const { random } = this;
    const length = random.chance(0.2) ? random.between(95, 130) : random.between(7, 40);
    const make = random.pick([
      () => random.below(10_000), () => this.number(), () => this.string(2), () => [random.below(10)], () => ({ n: random.below(10) }),
    ]);
    return range(length).map(make);
  }

  leaf() {
    const kind = this.random.below(10);
    if (kind < 4) return this.string(this.random.chance(0.1) ? 40 : 4);
    if (kind < 6) return this.number();
    if (kind < 7) return new Date(this.random.below(4_000_000_000) * 1000);
    return this.random.pick(LEAVES)();
  }

  number() {
    const { random } = this;
    if (random.chance(0.3)) return random.pick(NUMBERS);
    if (random.chance(0.2)) return random.between(-9, 9) * 10 ** random.between(-300, 300);
    return random.between(-1_000_000, 1_000_000) / random.pick([1, 1, 10, 100, 1000, 7]);
  }

  string(pieces) {
    let string = '';
    this.times(pieces, () => { string += this.random.pick(PIECES); });
    return string;
  }

  key() {
    const { random } = this;
    if (random.chance(0.6)) return random.pick(['id', 'amount', 'userId', 'metadata', 'newBalance', 'a', '_b', 'c9']);
    // Registered symbols: two of one description would print two members of one name.
    return random.chance(0.2) ? Symbol.for(random.pick(['', 'a', 'a b', 'x.y'])) : random.pick(['', '0', '12', 'a-b', '$set', '__proto__', `k${this.string(3)}`]);
  }

  error() {
    const { random } = this;
    const frames = random.chance(0.6) ? range(random.between(1, 3)).map(() => random.pick(FRAMES)) : [];
    const message = random.pick(['boom', "can't read x of undefined", 'Unexpected token ] in JSON', 'a, b: { c }', 'two\nlines', '']);
    return failure(message, { name: random.pick(['Error', 'TypeError', 'ValidationException']), frames });
  }
}

function* randomCases(count, seed) {
  for (let n = 0; n < count; n++) {
    yield printed(`random-${seed}-${n}`, 'random', new RandomValues(Math.imul(seed, 0x9e3779b1) + n).next());
  }
}

// --------------------------------------------------------------------------------------------------------- checking

/** What is wrong with one case. */
function* faults({ id, text, json }, ids) {
  if (ids.has(id)) yield 'id occurs twice';
  try {
    JSON.parse(json);
  } catch (error) {
    yield `json: ${error.message}`;
  }
  if (/\n\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z /.test(text)) yield 'a line looks like the beginning of a log record';
  const evaluated = evaluate(text);
  if (evaluated !== undefined && toJson(new Expectation().of(evaluated)) !== json) yield 'the evaluated text has another JSON';
}

/** The value that the text denotes as JavaScript; undefined where it is none. `[Object]` would be an array of a class. */
function evaluate(text) {
  if (/\[[A-Z]\w*]/.test(text)) return undefined;
  try {
    return vm.runInThisContext(`(${text}\n)`);
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof ReferenceError || error instanceof TypeError) return undefined;
    throw error;
  }
}

function check(cases) {
  const ids = new Set();
  let evaluated = 0;
  let faulty = 0;
  for (const each of cases) {
    for (const fault of faults(each, ids)) {
      faulty++;
      console.log(`${each.id}: ${fault}\n${each.text}\n${each.json}\n`);
    }
    ids.add(each.id);
    if (evaluate(each.text) !== undefined) evaluated++;
  }
  console.log(`${ids.size} cases, ${evaluated} of them evaluated, ${faulty} faults`);
  return faulty === 0;
}

// ------------------------------------------------------------------------------------------------------ command line

/** Invisible characters, turners of direction and what some take for ends of lines: escaped, to keep the file readable. */
const INVISIBLE = /[\u007f-\u00a0\u0300-\u036f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

const visible = (json) => json.replace(INVISIBLE, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);

function line({ id, text, json, why, origin }) {
  const members = [['id', id], ['text', text], ['json', json], ['why', why], ['origin', origin]].filter(([, value]) => value !== undefined);
  return visible(`{${members.map(([name, value]) => `"${name}":${name === 'json' ? value : JSON.stringify(value)}`).join(',')}}\n`);
}

function write(cases) {
  for (const each of cases) process.stdout.write(line(each));
}

function main(args) {
  const option = (name, otherwise) => (args.includes(name) ? Number(args[args.indexOf(name) + 1]) : otherwise);
  const seed = option('--seed', 1);
  if (args.includes('--golden')) write(goldenCases());
  else if (args.includes('--random')) write(randomCases(option('--random'), seed));
  else if (args.includes('--check')) process.exitCode = check([...goldenCases(), ...randomCases(2000, seed)]) ? 0 : 1;
  else {
    console.error('usage: inspect-golden.mjs --golden | --random N [--seed S] | --check [--seed S]');
    process.exitCode = 2;
  }
}

main(process.argv.slice(2));
