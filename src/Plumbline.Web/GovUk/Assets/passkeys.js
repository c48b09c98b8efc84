// Signing in with a passkey, and making one. Where the browser cannot, the forms stay hidden and the password works.
export function initPasskeys() {
  // A passkey belongs to a name; an address of numbers has none.
  const hasName = /[a-z]/i.test(location.hostname) && !location.hostname.includes(':')
  if (!hasName || !window.PublicKeyCredential?.parseRequestOptionsFromJSON) return

  document.querySelectorAll('[data-passkey-missing]').forEach(element => { element.hidden = true })
  for (const form of document.querySelectorAll('form[data-passkey]')) {
    form.hidden = false
    // One question at a time.
    let isAsking = false
    form.addEventListener('submit', event => {
      if (form.elements.Credential.value) return
      event.preventDefault()
      if (isAsking) return
      isAsking = true
      ask(form).then(credential => {
        form.elements.Credential.value = JSON.stringify(credential)
        form.requestSubmit()
      }, fault => {
        const alert = form.querySelector('[role=alert]')
        alert.hidden = true
        // What the server said of it, such as that the password is wrong.
        if (alert.dataset.failed) alert.textContent = fault.said ?? alert.dataset.failed
        requestAnimationFrame(() => { alert.hidden = false })
        isAsking = false
      })
    })
  }
}

async function ask(form) {
  if (form.dataset.passkey !== 'create') return get(await optionsOf(form))

  // Whoever adds one proves first who they are: by the password, or by a passkey that they have.
  let given = await optionsOf(form)
  if (given.show) {
    form.elements.Shown.value = JSON.stringify(await get(given.show))
    given = await optionsOf(form).finally(() => { form.elements.Shown.value = '' })
  }
  const made = await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(given.make) })
  form.elements.Proof.value = given.proof
  if (form.elements.CurrentPassword) form.elements.CurrentPassword.value = ''
  return made
}

const get = options => navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) })

async function optionsOf(form) {
  const answer = await fetch(form.dataset.options, {
    method: 'POST',
    body: new URLSearchParams(new FormData(form)),
    headers: { RequestVerificationToken: form.elements.__RequestVerificationToken.value, Accept: 'application/json' }
  })
  if (answer.ok) return answer.json()
  const said = answer.status === 422 ? (await answer.json()).message : undefined
  throw Object.assign(new Error(answer.statusText), { said })
}
