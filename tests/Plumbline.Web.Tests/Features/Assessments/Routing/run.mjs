// node run.mjs ROUTING JOB: routes each state of the job by the script as pages get it, and prints for each the letters of what is open, as JSON.
import fs from 'node:fs'

const { read, route } = await import(process.argv[2])
const job = JSON.parse(fs.readFileSync(process.argv[3], 'utf8'))

console.log(JSON.stringify({
  open: job.cases.map(({ data, states }) => states.map(({ letters, texts }) => {
    const open = route(data, letters, new Map(data.typed.map(([place]) => [place, texts[place] ?? ''])))
    return data.rules.map(([, name]) => open.get(name) ? 'o' : 'c').join('')
  })),
  read: job.written.map(({ type, values }) => read(type, values)),
}))
