// Which questions are open, from the conditions that come with the page. The same rules as on the server, which stays the judge: see
// RoutingData and docs/methods/answers.md. Nothing here knows of a page.

const closed = 'a'
const missing = '-'

const compare = {
  '=': (order) => order === 0,
  '!=': (order) => order !== 0,
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
}

// Decimals exactly, as the server has them.
function order(left, right) {
  const parts = [left, right].map((text) => /^([+-]?)(\d*)\.?(\d*)$/.exec(text))
  const places = Math.max(parts[0][3].length, parts[1][3].length)
  const [one, other] = parts.map(([, sign, whole, rest]) => BigInt((whole || '0') + rest.padEnd(places, '0')) * (sign === '-' ? -1n : 1n))
  return one < other ? -1 : one > other ? 1 : 0
}

const isNumber = (text) => /^[+-]?(\d+\.?\d*|\.\d+)$/.test(text)

// data: as the page carries it; letters: every judgement, by place; texts: every other answer that is asked about, by place.
// Gives back a map from the name of each question that an answer can open to whether it is open.
export function route(data, letters, texts) {
  const rules = new Map(data.rules.map(([place]) => [place, false]))
  const types = new Map(data.typed.map(([place, , type]) => [place, type]))
  const isOpen = (place) => rules.get(place) ?? true
  const letter = (place) => isOpen(place) ? letters[place] : closed
  const text = (place) => isOpen(place) ? texts.get(place) ?? '' : ''
  const choices = (place) => types.get(place).startsWith('select') && text(place) ? text(place).split(' ') : []
  const isBlank = (place) => types.has(place) ? text(place) === '' : !isOpen(place) || letter(place) === missing

  function number(place) {
    const found = types.get(place).startsWith('select') ? choices(place) : types.get(place) === 'integer' || types.get(place) === 'decimal' ? [text(place)] : []
    return found.length === 1 && isNumber(found[0]) ? found[0] : null
  }

  const tests = {
    all: (...parts) => parts.every(holds),
    any: (...parts) => parts.some(holds),
    not: (part) => !holds(part),
    is: (place, answer, negated) => (letter(place) === answer) !== negated,
    blank: (place, negated) => isBlank(place) !== negated,
    one: (place, sign, than) => compare[sign](order(isBlank(place) ? '0' : '1', than)),
    has: (place, value, among, negated) => (text(place) !== '' && (text(place) === value || among && choices(place).includes(value))) !== negated,
    number: (place, sign, than) => number(place) !== null && compare[sign](order(number(place), than)),
    day: (place, sign, than) => types.get(place) === 'date' && text(place) !== '' && compare[sign](text(place) < than ? -1 : text(place) > than ? 1 : 0),
    count: (place, sign, than) => compare[sign](order(String(choices(place).length), than)),
  }

  function holds([test, ...rest]) {
    return tests[test](...rest)
  }

  const open = new Map()
  for (const [place, name, when] of data.rules) {
    rules.set(place, holds(when))
    open.set(name, rules.get(place))
  }
  return open
}

// The text that the server would keep, or null where only the server can tell.
export function read(type, values) {
  if (type === 'date') {
    const [day, month, year] = values.map((value) => value.trim())
    if (!day && !month && !year) return ''
    const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
    const found = /^\d{4}-\d\d-\d\d$/.test(text) && !text.startsWith('0000') ? new Date(text + 'T00:00:00Z') : null
    return found && !Number.isNaN(found.getTime()) && found.toISOString().startsWith(text) ? text : null
  }
  const text = values.filter((value) => value.trim()).join(' ').trim()
  if (type !== 'integer' || text === '') return text
  return /^-?\d{1,9}$/.test(text) ? String(Number(text)) : null
}
