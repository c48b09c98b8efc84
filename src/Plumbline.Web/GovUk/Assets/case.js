// The page of a case where scripts run: every answer is saved as it is given, questions open and close at once.
// The server decides what is open and what is kept; this only sends and shows. Without scripts the same form has a button.

import { opening } from './opening.js'
import { sendingOf } from './sending.js'

const form = document.querySelector('[data-case-form]')
const status = document.querySelector('[data-saved]')
const texts = status.dataset
const sending = sendingOf(form, texts, { say, show, settle: () => questions.settle(waiting) })
const waiting = sending.waiting
const questions = opening(form, unhide)

status.setAttribute('role', 'status')
form.classList.add('plumb-live')
unhide(document)

form.addEventListener('change', (event) => {
  const field = event.target
  const typed = field.closest('[data-typed]')
  if (typed) {
    // A day is sent when all of it is there, and everything of one question at once.
    const parts = [...typed.querySelectorAll('.govuk-date-input__input')]
    if (parts.some((part) => part.value) && parts.some((part) => !part.value)) return
    answer(typed.dataset.typed, { typed })
    return
  }
  if (field.type !== 'radio' || !field.name.startsWith('a.')) return
  answer(field.name.slice(2), field.value)
})

function answer(question, given) {
  sending.give(question, given)
  questions.openNow(waiting)
  say(texts.saving)
  sending.send()
}

form.addEventListener('submit', (event) => {
  const way = event.submitter
  if (way?.name === 'aid') {
    event.preventDefault()
    workOut(way)
  } else if (way?.closest('[data-question]') && way.name !== 'stands') {
    event.preventDefault()
    openEditor(way)
  } else if (sending.isGoing()) {
    // What was answered last is kept first; then the form goes.
    event.preventDefault()
    sending.thenGo(way)
    say(texts.saving)
  }
})

function show(saved, answered = []) {
  form.elements.revision.value = saved.revision
  form.elements.was.value = saved.was
  for (const [question, text] of Object.entries(saved.texts)) if (form.elements['w.' + question]) form.elements['w.' + question].value = text
  for (const question of saved.closed) document.getElementById('q-' + question)?.setAttribute('hidden', '')
  for (const [question, html] of Object.entries(saved.opened)) if (!questions.isTouched(question)) slot(question, html)
  questions.heard()
  for (const [question, html] of Object.entries(saved.notes)) {
    const notes = document.querySelector(`#${CSS.escape('q-' + question)} > .plumb-notes`)
    if (notes) notes.innerHTML = html
  }
  unhide(form)
  const open = new Set(saved.unanswered)
  for (const place of form.querySelectorAll('[data-question]')) place.toggleAttribute('data-unanswered', open.has(place.dataset.question))
  document.getElementById('completeness').innerHTML = saved.completeness
  for (const place of [document.querySelector('.plumb-facts dd'), document.querySelector('[data-state]')]) place.innerHTML = saved.state
  const next = document.querySelector('[data-next]')
  if (next) next.hidden = open.size === 0
  questions.settle(waiting)
  if (!saved.refused) for (const question of answered) document.querySelector(`#${CSS.escape('q-' + question)} [data-since]`)?.remove()
  say(saved.message, saved.refused)
}

function slot(question, html) {
  const place = document.getElementById('q-' + question)
  if (!place || place.contains(document.activeElement) && place.querySelector('.plumb-editor')) return
  const focus = document.activeElement?.id
  const typed = [...place.querySelectorAll('.plumb-aid input')]
  const rulings = [place, place.querySelector(':scope > template')?.content].flatMap((held) => [...(held?.querySelectorAll('.plumb-rulings') ?? [])])
  place.innerHTML = html
  place.querySelector(':scope > .plumb-notes')?.before(...rulings)
  for (const field of typed) if (document.getElementById(field.id)) document.getElementById(field.id).value = field.value
  place.hidden = false
  if (focus && document.activeElement?.id !== focus) document.getElementById(focus)?.focus()
}

// What only works where scripts run.
function unhide(within) {
  for (const only of within.querySelectorAll('[data-with-scripts]')) only.hidden = false
}

function say(text, wrong = false) {
  status.textContent = text
  status.classList.toggle('plumb-saved--wrong', wrong)
}

// Next unanswered, from where the person is.
document.querySelector('[data-next]')?.addEventListener('click', (event) => {
  event.preventDefault()
  goToNext(document.activeElement)
})

let last = null
form.addEventListener('focusin', (event) => { last = event.target.closest('[data-question]') ?? last })

function goToNext() {
  const open = [...form.querySelectorAll('[data-unanswered]:not([hidden])')]
  const next = open.find((place) => last && last !== place && last.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING) ?? open[0]
  if (!next) return false
  showPartOf(next)
  next.scrollIntoView({ block: 'center' })
  next.querySelector('input')?.focus({ preventScroll: true })
  last = next
  return true
}

// Keys work only while a question has the focus: 1 to 4 choose an answer, Enter goes to the next question without one.
form.addEventListener('keydown', (event) => {
  const aid = event.target.closest('.plumb-aid')
  if (aid && event.key === 'Enter' && event.target.tagName === 'INPUT') {
    event.preventDefault()
    workOut(aid.querySelector('button[name=aid]'))
    return
  }
  if (event.target.type !== 'radio' || event.ctrlKey || event.altKey || event.metaKey) return
  if (event.key === 'Enter') {
    event.preventDefault()
    goToNext()
  } else if (event.key === 'Delete') {
    clear(event.target.closest('[data-question]'))
  } else if (/^[1-4]$/.test(event.key)) {
    const choices = event.target.closest('.govuk-radios').querySelectorAll('input')
    choices[Number(event.key) - 1]?.click()
    choices[Number(event.key) - 1]?.focus()
  }
})

// An answer is taken away again; evidence and note stay.
form.addEventListener('click', (event) => {
  const way = event.target.closest('[data-clear]')
  if (way) clear(way.closest('[data-question]'))
})

function clear(place) {
  const chosen = place.querySelector('input[type=radio]:checked')
  if (!chosen) return
  chosen.checked = false
  answer(place.dataset.question, '')
  place.querySelector('input[type=radio]')?.focus()
}

// One section at a time or all, as the reader likes; it is remembered in this browser.
const one = document.querySelector('[data-one]')
const parts = [...form.querySelectorAll('.plumb-part')]
const words = { one: one?.textContent, all: one?.dataset.all }
let part = parts[0]

function showParts() {
  const single = localStorage.getItem('plumbline-sections') === 'one'
  for (const each of parts) each.hidden = single && each !== part
  for (const head of form.querySelectorAll('.plumb-section')) head.hidden = single
  if (one) one.textContent = single ? words.all : words.one
}

function showPartOf(place) {
  part = place.closest('.plumb-part') ?? part
  showParts()
}

one?.addEventListener('click', () => {
  localStorage.setItem('plumbline-sections', localStorage.getItem('plumbline-sections') === 'one' ? 'all' : 'one')
  showPartOf(last ?? parts[0])
})

document.querySelector('.plumb-column')?.addEventListener('click', (event) => {
  const place = document.getElementById(event.target.closest('a:not([data-next])')?.hash.slice(1) ?? '')
  if (place) showPartOf(place)
})

const named = location.hash && document.getElementById(location.hash.slice(1))
if (named && form.contains(named)) part = named.closest('.plumb-part') ?? part
showParts()
if (named) named.scrollIntoView()

// A calculated aid, worked out in its place. Answers are not sent with it: they are saved as they are given.
async function workOut(way) {
  const aid = way.closest('.plumb-aid')
  const body = new URLSearchParams({ aid: way.value, __RequestVerificationToken: form.elements.__RequestVerificationToken.value })
  for (const field of aid.querySelectorAll('input')) body.append(field.name, field.value)
  const response = await fetch(texts.address.replace('handler=Save', 'handler=AidPart'), { method: 'POST', body, headers: { 'X-Requested-With': 'fetch' } }).catch(() => null)
  if (!response?.ok) {
    say(!response ? texts.offline : response.status === 401 ? texts.signedOut : texts.failed, true)
    return
  }
  aid.innerHTML = await response.text()
  aid.querySelector('.govuk-input--error, .plumb-aid__outcome')?.focus()
}

// Evidence and note of one question, opened in its place.
async function openEditor(way) {
  const place = way.closest('[data-question]')
  const there = place.querySelector('.plumb-editor')
  if (there) {
    there.querySelector('textarea, input:not([type=hidden])')?.focus()
    return
  }
  const address = `${texts.questions}/${encodeURIComponent(way.value)}?part=editor`
  const response = await fetch(address, { headers: { 'X-Requested-With': 'fetch' } }).catch(() => null)
  if (!response?.ok) {
    location.href = address.replace('?part=editor', '')
    return
  }
  const box = document.createElement('div')
  box.className = 'plumb-editor'
  box.innerHTML = await response.text()
  place.append(box)
  way.setAttribute('aria-expanded', 'true')
  box.addEventListener('input', () => box.setAttribute('data-changed', ''))
  box.addEventListener('click', (event) => {
    const button = event.target.closest('button')
    if (!button) return
    event.preventDefault()
    if (button.name === 'close') close(box, way)
    else keep(box, way, place, button)
  })
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !box.hasAttribute('data-changed')) close(box, way)
    if (event.key !== 'Enter') return
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault()
      box.querySelector('button[name=then]')?.click()
    } else if (event.target.tagName === 'INPUT') {
      // Nothing is kept before it is written: Enter goes on to the quote.
      event.preventDefault()
      event.target.closest('.plumb-piece')?.querySelector('textarea')?.focus()
    }
  })
  box.querySelector('textarea, input:not([type=hidden])')?.focus()
}

function close(box, way) {
  box.remove()
  way.removeAttribute('aria-expanded')
  way.focus()
}

async function keep(box, way, place, button) {
  const body = new URLSearchParams({ __RequestVerificationToken: form.elements.__RequestVerificationToken.value })
  for (const field of box.querySelectorAll('input, textarea, select')) if (field.type !== 'radio' && field.type !== 'checkbox' || field.checked) body.append(field.name, field.value)
  if (button.name) body.append(button.name, button.value)
  say(texts.saving)
  const response = await fetch(`${texts.questions}/${encodeURIComponent(place.dataset.question)}?handler=Part`, { method: 'POST', body, headers: { 'X-Requested-With': 'fetch' } }).catch(() => null)
  if (!response) {
    say(texts.offline, true)
    return
  }
  if (response.status === 422) {
    box.innerHTML = await response.text()
    say(texts.refused, true)
    box.querySelector('.govuk-error-summary')?.focus()
    return
  }
  if (!response.ok) {
    say(response.status === 401 ? texts.signedOut : texts.failed, true)
    return
  }
  box.removeAttribute('data-changed')
  box.remove()
  sending.heard(await response.json())
  place.querySelector('[data-since]')?.remove()
  last = place
  if (!goToNext()) place.querySelector('.plumb-tools button')?.focus()
}

// All is there by now: what an earlier page could not send goes first.
sending.begin()
