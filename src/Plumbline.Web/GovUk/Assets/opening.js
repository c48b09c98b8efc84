// Questions open and close as they are answered, before the server has said so: by the conditions that come with the page.

import { read, route } from './routing.js'

const letters = { '': '-', yes: 'y', no: 'n', na: 'a', unknown: 'u' }

export function opening(form, unhide) {
  const source = document.querySelector('[data-routing]')
  const data = source ? JSON.parse(source.textContent) : { asked: [], typed: [], rules: [] }
  const judged = new Map(data.asked.map(([place, name]) => [name, place]))
  const typed = new Map(data.typed.map(([place, name, type, , isReadHere]) => [name, { place, type, isReadHere }]))
  const kept = new Map(data.typed.map(([place, , , text]) => [place, text]))
  const here = new Set()

  // What was answered is what the server keeps, with what waits to be sent. A question that none asks about changes nothing.
  function openNow(waiting) {
    if ([...waiting.keys()].some((question) => judged.has(question) || typed.has(question))) settle(waiting)
  }

  // What was opened here for an answer that the server did not keep closes again, and the other way round.
  function settle(waiting) {
    const answers = [...form.elements.was.value]
    for (const [name, { place }] of typed) if (form.elements['w.' + name]) kept.set(place, form.elements['w.' + name].value)
    const texts = new Map(kept)
    for (const [question, { given }] of waiting) {
      if (judged.has(question) && typeof given === 'string') answers[judged.get(question)] = letters[given]
      const asked = typed.get(question)
      const text = asked?.isReadHere ? read(asked.type, valuesOf(given.typed)) : null
      if (text !== null) texts.set(asked.place, text)
    }
    for (const [question, open] of route(data, answers, texts)) turn(question, open)
  }

  function turn(question, open) {
    const place = document.getElementById('q-' + question)
    if (!place || place.hidden !== open) return
    const template = place.querySelector(':scope > template')
    if (open && template) {
      place.toggleAttribute('data-unanswered', template.hasAttribute('data-unanswered'))
      place.replaceChildren(template.content)
      unhide(place)
    }
    if (open && place.childElementCount === 0) return
    place.hidden = !open
    if (open) here.add(question)
  }

  // Whether somebody has begun to answer what was opened here and the server has now sent anew.
  function isTouched(question) {
    if (!here.has(question)) return false
    const place = document.getElementById('q-' + question)
    return [...place.querySelectorAll('input:not([type=hidden]), textarea')].some((field) =>
      /radio|checkbox/.test(field.type) ? field.checked !== field.defaultChecked : field.value !== field.defaultValue)
  }

  return { openNow, settle, isTouched, heard: () => here.clear() }
}

function valuesOf(place) {
  const fields = [...place.querySelectorAll('[name^="v."]')]
  return fields.filter((field) => !/radio|checkbox/.test(field.type) || field.checked).map((field) => field.value)
}
