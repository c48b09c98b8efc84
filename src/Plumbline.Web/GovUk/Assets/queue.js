// Answers that could not be sent: sealed in this browser until they are sent, thrown away, or their writer signs out. This is the one place for it: the page
// of a case hands answers over and sends them, every page tells of them. What it protects from and what not: docs/adr/0153.

const base = 'plumbline-answers'
const left = 'BroadcastChannel' in globalThis ? new BroadcastChannel(base) : null

export const isPossible = 'indexedDB' in globalThis && 'locks' in navigator && Boolean(globalThis.crypto?.subtle)

const heard = (request) => new Promise((resolve, reject) => {
  request.onsuccess = () => resolve(request.result)
  request.onerror = () => reject(request.error)
})

let opened

function open() {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(base, 1)
    request.onupgradeneeded = () => {
      request.result.createObjectStore('keys')
      request.result.createObjectStore('answers', { keyPath: 'id' }).createIndex('person', 'person')
    }
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
  return opened
}

async function store(name, mode = 'readonly') {
  return (await open()).transaction(name, mode).objectStore(name)
}

// One tab at a time, so that none makes a second key or sends what another is sending.
export const alone = (what, act) => navigator.locks.request(`${base}-${what}`, act)

// person: the account that is signed in, as the page names it. Nothing of another's is read, counted, sent or emptied.
export function queueOf(person) {
  let isOver = false
  left?.addEventListener('message', (event) => { isOver ||= event.data === person })

  async function keyOf(make) {
    const found = await heard((await store('keys')).get(person))
    if (found || !make) return found
    const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
    await heard((await store('keys', 'readwrite')).put(made, person))
    return made
  }

  const sealing = (id, iv) => ({ name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(`${person} ${id}`) })

  // Answers of the same id take the place of each other; after the writer has signed out nothing is kept, and that is told.
  const keep = (answers) => alone('keeping', async () => {
    if (isOver) throw new Error('signed out')
    const key = await keyOf(true)
    for (const answer of answers) {
      const iv = crypto.getRandomValues(new Uint8Array(12))
      const sealed = await crypto.subtle.encrypt(sealing(answer.id, iv), key, new TextEncoder().encode(JSON.stringify(answer)))
      await heard((await store('answers', 'readwrite')).put({ id: answer.id, person, iv, sealed }))
    }
    left?.postMessage({ kept: person })
  })

  // In the order in which they were given. What its key does not open is nobody's any more.
  const all = () => alone('keeping', async () => {
    const [key, rows] = [await keyOf(false), await heard((await store('answers')).index('person').getAll(person))]
    const answers = []
    for (const { id, iv, sealed } of rows) {
      const text = key && await crypto.subtle.decrypt(sealing(id, iv), key, sealed).catch(() => null)
      if (text) answers.push(JSON.parse(new TextDecoder().decode(text)))
      else await drop([id])
    }
    return answers.sort((one, other) => one.at - other.at)
  })

  async function drop(ids) {
    for (const id of ids) await heard((await store('answers', 'readwrite')).delete(id))
  }

  const count = async () => heard((await store('answers')).index('person').count(person))

  const empty = () => alone('keeping', async () => {
    await drop(await heard((await store('answers')).index('person').getAllKeys(person)))
    await heard((await store('keys', 'readwrite')).delete(person))
  })

  async function leave() {
    isOver = true
    left?.postMessage(person)
    await empty()
  }

  return { keep, all, drop, count, empty, leave }
}

// What every page says of the answers of whoever is signed in: how many, which, and the way to throw them away.
const notice = document.querySelector('[data-queue]')
export const queue = isPossible && notice ? queueOf(notice.dataset.queue) : null

// As last told; null until then.
let waiting = null

export const saying = (number) => number === 1 ? notice.dataset.waitsOne : notice.dataset.waitsMany.replace('{0}', number)

export async function tell() {
  const answers = await queue.all()
  waiting = answers.length
  const still = notice.querySelector('[data-still]')
  still.hidden = answers.length === 0
  notice.hidden = still.hidden && !notice.querySelector(':scope > p')
  still.querySelector('p').textContent = saying(answers.length)
  notice.querySelector('ul').replaceChildren(...answers.map((answer) => {
    const [line, link] = [document.createElement('li'), document.createElement('a')]
    link.className = 'govuk-link'
    link.href = answer.record
    link.textContent = answer.what
    line.append(link)
    return line
  }))
  return answers.length
}

// What was not kept of them, said for as long as the page stands.
export function told(lines) {
  notice.hidden = false
  for (const text of lines) {
    const line = document.createElement('p')
    line.className = 'govuk-body'
    line.textContent = text
    notice.append(line)
  }
}

// The page of a case says here what it does when they are thrown away, on it or in another tab.
let onThrown = () => {}
export const whenThrown = (act) => { onThrown = act }

// The server answered and did not take them; they are kept.
export const stuck = (lines) => told([notice.dataset.stuck, ...lines])

export async function initQueue() {
  if (!queue) return
  notice.querySelector('button').addEventListener('click', async () => {
    if (!confirm(notice.dataset.sure)) return
    onThrown()
    left?.postMessage({ thrown: notice.dataset.queue })
    await soon(queue.empty())
    await tell()
  })
  left?.addEventListener('message', (event) => {
    if (event.data.thrown === notice.dataset.queue) onThrown()
    if (event.data.kept === notice.dataset.queue) tell()
  })
  document.querySelector('.plumb-sign-out')?.addEventListener('submit', signOut)
  await tell()
}

// Whoever signs out is signed out at once where nothing waits, and whatever becomes of this browser's store.
async function signOut(event) {
  if (waiting === 0) {
    queue.leave().catch(() => {})
    return
  }
  event.preventDefault()
  const form = event.currentTarget
  const number = waiting ?? await soon(queue.count(), 0)
  if (number > 0 && !confirm(`${saying(number)} ${notice.dataset.leave}`)) return
  await soon(queue.leave())
  form.submit()
}

// What the store answers, or the other where it does not answer within a second.
export const soon = (answer, other) => Promise.race([answer.catch(() => other), new Promise((resolve) => { setTimeout(resolve, 1000, other) })])
