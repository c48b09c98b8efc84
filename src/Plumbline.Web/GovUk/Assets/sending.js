// How answers of the page of a case reach the server, each once: at once, or when it can be reached again, from this page or from a later one.
// Until then they are kept sealed in this browser (queue.js). The server decides what becomes of them.

import { alone, queue, saying, soon, stuck, tell, told, whenThrown } from './queue.js'

// In milliseconds: a line that hangs is no better than none.
const Patience = 30000
// How long at most until the server is asked again: while it cannot be reached, and where it answers and does not take what was kept.
const Longest = 30000
const LongestRefused = 3600000

export function sendingOf(form, texts, { say, show, settle }) {
  // By question: what was given, in a letter's value or the place of the fields of another type, and what its writer saw then.
  const waiting = new Map()
  // Which of them are in the queue, as what.
  const ids = new Map()
  // Those of an earlier page.
  let kept = []
  let isSending = false
  let failures = 0
  let after = null
  let problem = ''
  // Whether the server answered the last time, and did not take what was sent.
  let isRefused = false
  // Whether it did not take several at once, so that they go one by one.
  let isOneByOne = false
  // Those that were set aside and are not in the store yet.
  const unsealed = new Set()
  // What the store is to do, one after the other. Nothing waits for it: it may hang.
  let storing = Promise.resolve()

  const later = (act) => { storing = storing.then(act).catch(() => {}) }

  addEventListener('beforeunload', (event) => {
    const areKept = [...waiting].every(([question, answer]) => ids.get(question)?.answer === answer)
    if (!areKept || unsealed.size > 0 || document.querySelector('.plumb-editor[data-changed]')) event.preventDefault()
  })
  addEventListener('online', send)
  whenThrown(throwAway)

  function give(question, given) {
    waiting.set(question, { given, fields: fieldsOf(question, given), revision: form.elements.revision.value, was: form.elements.was.value, what: whatOf(question) })
  }

  const due = () => kept.filter((answer) => !(answer.next > Date.now()))

  async function send() {
    if (isSending || waiting.size === 0 && due().length === 0) return
    isSending = true
    const isThrough = await (due().length > 0 ? sendKept() : sendWaiting()).catch(() => false)
    isSending = false
    // Older answers that cannot go do not keep what is given now from being sealed.
    if (!isThrough && kept.length > 0) later(keep)
    if (!isThrough) setTimeout(send, Math.min(Longest, 2000 * Math.max(1, failures)))
    else if (waiting.size > 0 || due().length > 0) send()
    else if (after) {
      const way = after
      after = null
      form.requestSubmit(way)
    }
  }

  // What was given at one look at the record goes together, and says which it was: what changed since is the server's to see.
  async function sendWaiting() {
    const [{ revision }] = waiting.values()
    const batch = [...waiting].filter(([, answer]) => answer.revision === revision).slice(0, isOneByOne ? 1 : undefined)
    const saved = await post(revision, form.elements.was.value, batch.flatMap(([, answer]) => answer.fields.map(asShown)), failures > 0)
    if (!saved && isRefused && queue) {
      if (batch.length > 1) isOneByOne = true
      else asideOf(batch[0])
      return true
    }
    if (!saved) {
      later(keep)
      return false
    }
    const sent = batch.filter(([question, answer]) => waiting.get(question) === answer).map(([question]) => question)
    for (const question of sent) waiting.delete(question)
    heard(saved, batch.map(([question]) => question))
    if (saved.refused && batch.length > 1) told([saved.message, ...batch.filter(([question]) => saved.notKept.includes(question)).map(([, answer]) => answer.what)])
    forget(sent)
    if (waiting.size === 0) isOneByOne = false
    return true
  }

  // What the server does not take of an open page waits as what an earlier page left, so that the others go on.
  function asideOf([question, answer]) {
    if (waiting.get(question) !== answer) return
    const refused = sealedOf(question, answer)
    waiting.delete(question)
    ids.delete(question)
    if (waiting.size === 0) isOneByOne = false
    kept.push(refused)
    unsealed.add(refused.id)
    aside([refused])
    later(async () => {
      await queue.keep([refused])
      unsealed.delete(refused.id)
      await tell()
    })
  }

  const sealedOf = (question, answer) => {
    const { fields, revision, was, what } = answer
    return { id: ids.get(question)?.id ?? crypto.randomUUID(), at: Date.now(), record: location.pathname, question, revision, was, fields, what }
  }

  function heard(saved, answered = []) {
    // What was given meanwhile to the same question was given upon this, unless somebody else had a word in between.
    for (const [question, answer] of waiting) if (question in saved.own) waiting.set(question, { ...answer, revision: String(saved.own[question]) })
    show(saved, answered)
    answered.filter((question) => question in saved.own).forEach(stands)
  }

  // The field that says what the page showed follows the page.
  const asShown = ([name, value]) => [name, name.startsWith('w.') ? form.elements[name]?.value ?? value : value]

  // What was given on an earlier page goes with the revision that was seen there, so that the server judges it as it would have then.
  const sendKept = () => alone(`sending-${location.pathname}`, async () => {
    const there = await soon(queue.all().then((answers) => new Set(answers.map((answer) => answer.id))), null)
    if (there) kept = kept.filter((answer) => there.has(answer.id) || unsealed.has(answer.id))
    while (due().length > 0) {
      const [{ revision, was, tries }] = due()
      // What was not taken together is offered again one by one.
      const same = due().filter((answer) => answer.revision === revision && answer.was === was && answer.tries === tries)
      const batch = tries ? same.filter((answer) => questionOf(answer) === questionOf(same[0])) : same
      // Of two to one question, from two tabs, the later one goes.
      const last = new Map(batch.map((answer) => [questionOf(answer), answer]))
      const saved = await post(revision, was, [...last.values()].flatMap((answer) => answer.fields), true)
      if (!saved && !isRefused) return false
      if (saved) taken(batch, saved)
      else aside(batch)
    }
    later(tell)
    return true
  })

  function taken(batch, saved) {
    kept = kept.filter((answer) => !batch.includes(answer))
    later(() => queue.drop(batch.map((answer) => answer.id)))
    heard(saved, batch.map(questionOf))
    if (saved.refused) told([saved.message, ...batch.filter((answer) => saved.notKept.includes(questionOf(answer))).map((answer) => answer.what)])
  }

  // What the server does not take stays, is asked for again after twice as long each time, and lets the others go before it.
  function aside(batch) {
    if (!batch.some((answer) => answer.tries)) stuck(batch.map((answer) => answer.what))
    for (const answer of batch) {
      answer.tries = (answer.tries ?? 0) + 1
      answer.next = Date.now() + Math.min(LongestRefused, 2000 * 2 ** answer.tries)
    }
    failures = 0
    setTimeout(send, batch[0].next - Date.now() + 1)
  }

  // isAgain: whether the server may have kept it before, though its answer never came here.
  async function post(revision, was, fields, isAgain) {
    const body = new URLSearchParams({ revision, was, __RequestVerificationToken: form.elements.__RequestVerificationToken.value })
    if (isAgain) body.append('shown', form.elements.was.value)
    for (const [name, value] of fields) body.append(name, value)
    isRefused = false
    try {
      const response = await fetch(texts.address, {
        method: 'POST', body, headers: { 'X-Requested-With': 'fetch', Accept: 'application/json' }, signal: AbortSignal.timeout?.(Patience),
      })
      if (response.status === 401) throw new Error(texts.signedOut)
      isRefused = !response.ok && response.status !== 409
      if (isRefused) throw new Error(texts.failed)
      const saved = await response.json()
      failures = 0
      return saved
    } catch (fault) {
      failures++
      problem = fault instanceof TypeError || fault.name === 'TimeoutError' ? texts.offline : fault.message
      say(problem, true)
      return null
    }
  }

  async function keep() {
    if (!queue) return
    const fresh = [...waiting].filter(([question, answer]) => ids.get(question)?.answer !== answer)
    const answers = fresh.map(([question, answer]) => sealedOf(question, answer))
    const isKept = await queue.keep(answers).then(() => true, () => false)
    if (isKept) fresh.forEach(([question, answer], place) => ids.set(question, { id: answers[place].id, answer }))
    const number = await tell().catch(() => 0)
    if (number > 0 && waiting.size > 0) say(`${problem}. ${saying(number)}`, true)
  }

  // What was sent is kept no longer, nor what its writer gave to the same question before it.
  function forget(questions) {
    later(async () => {
      const older = kept.filter((answer) => questions.includes(questionOf(answer)))
      const gone = [...questions.map((question) => ids.get(question)?.id), ...older.map((answer) => answer.id)].filter(Boolean)
      for (const question of questions) if (!waiting.has(question)) ids.delete(question)
      kept = kept.filter((answer) => !older.includes(answer))
      if (gone.length === 0) return
      await queue.drop(gone)
      await tell()
    })
  }

  // The page shows what stands again, as far as the server has said so.
  function throwAway() {
    const gone = new Set([...waiting.keys(), ...kept.map(questionOf)])
    waiting.clear()
    ids.clear()
    unsealed.clear()
    kept = []
    for (const question of gone) {
      for (const field of fieldsIn(question)) {
        if (/radio|checkbox/.test(field.type)) field.checked = field.defaultChecked
        else field.value = field.defaultValue
      }
    }
    settle()
    if (gone.size > 0) say('')
  }

  const fieldsIn = (question) =>
    document.getElementById('q-' + question)?.querySelectorAll('input:not([type=hidden])[name^="a."], input:not([type=hidden])[name^="v."], textarea[name^="v."]') ?? []

  // What a question shows is what the server holds.
  function stands(question) {
    if (waiting.has(question)) return
    for (const field of fieldsIn(question)) {
      field.defaultChecked = field.checked
      field.defaultValue = field.value
    }
  }

  async function begin() {
    if (!queue) return
    kept = (await queue.all()).filter((answer) => answer.record === location.pathname)
    for (const { fields } of kept) putBack(fields)
    await send()
  }

  // A name may have several values, such as the parts of a day, or none where every choice was taken away.
  function putBack(fields) {
    for (const name of new Set(fields.map(([field]) => field.replace(/^w\./, 'v.')))) {
      const values = fields.filter(([field]) => field === name).map(([, value]) => value)
      form.querySelectorAll(`[name="${CSS.escape(name)}"]`).forEach((field, place) => {
        if (/radio|checkbox/.test(field.type)) field.checked = values.includes(field.value)
        else field.value = values[place] ?? ''
      })
    }
  }

  return {
    waiting,
    give,
    heard,
    send,
    begin: () => begin().catch(() => {}),
    isGoing: () => isSending || waiting.size > 0 || due().length > 0,
    thenGo: (way) => { after = way },
  }
}

// The first field of an answer names its question, as the answer or as what was shown of it.
const questionOf = (answer) => answer.question ?? answer.fields[0][0].slice(2)

function fieldsOf(question, given) {
  if (typeof given === 'string') return [['a.' + question, given]]
  return [...given.typed.querySelectorAll('[name]')].filter((one) => !/radio|checkbox/.test(one.type) || one.checked).map((one) => [one.name, one.value])
}

// So that a person knows which answer it was, wherever the case may be by then.
function whatOf(question) {
  const place = document.getElementById('q-' + question)
  const asked = place?.querySelector('legend, label, .plumb-stem')?.textContent.trim()
  const chosen = [...place?.querySelectorAll('input:checked') ?? []].map((one) => one.labels[0]?.textContent.trim())
  const written = [...place?.querySelectorAll('[name^="v."]:not([type=hidden], [type=radio], [type=checkbox])') ?? []].map((one) => one.value.trim())
  const said = [...chosen, ...written].filter(Boolean).join(', ')
  return [document.querySelector('h1').textContent.trim(), asked, said].filter(Boolean).join(': ').replace(/\s+/g, ' ')
}
