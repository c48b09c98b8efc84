// Signing in with a passkey, and making one. Where the browser cannot, the forms stay hidden and the password works.
export function initPasskeys() {
  // A passkey belongs to a name; an address of numbers has none.
  const hasName = /[a-z]/i.test(location.hostname) && !location.hostname.includes(':')
  if (!hasName || !window.PublicKeyCredential?.parseRequestOptionsFromJSON) return

  document.querySelectorAll('[data-passkey-missing]').forEach(element => { element.hidden = true })
  for (const form of document.querySelectorAll('form[data-passkey]')) {
    form.hidden = false
    form.addEventListener('submit', event => {
      if (form.elements.Credential.value) return
      event.preventDefault()
      ask(form).then(credential => {
        form.elements.Credential.value = JSON.stringify(credential)
        form.requestSubmit()
      }, () => {
        const alert = form.querySelector('[role=alert]')
        alert.hidden = true
        requestAnimationFrame(() => { alert.hidden = false })
        form.querySelector('button').disabled = false
      })
    })
  }
}

async function ask(form) {
  const answer = await fetch(form.dataset.options, {
    method: 'POST',
    headers: { RequestVerificationToken: form.elements.__RequestVerificationToken.value }
  })
  if (!answer.ok) throw new Error(answer.statusText)

  const options = await answer.json()
  return form.dataset.passkey === 'create'
    ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
    : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) })
}
