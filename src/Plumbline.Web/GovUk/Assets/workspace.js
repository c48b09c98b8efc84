// What pages gain where scripts run. Everything works without them.
import { initAll } from './govuk-frontend.js'
import { initPasskeys } from './passkeys.js'
import { initQueue } from './queue.js'

document.body.classList.add('js-enabled', 'govuk-frontend-supported')
initAll()
if (document.querySelector('[data-case-form]')) import('./case.js')
initPasskeys()
initQueue().catch(() => {})
