import '../src/commands/quiet-surroundings.mjs'
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { get, type IncomingHttpHeaders } from 'node:http'
import { get as getSecurely } from 'node:https'
import { tmpdir } from 'node:os'
import { join, resolve, sep } from 'node:path'
import { gunzipSync } from 'node:zlib'

/**
 * Serves a built site by the nginx of this machine, with docs/hosting/nginx.conf as it stands but for the lines it asks to
 * be changed, and asks for every file of it, over HTTP and over TLS.
 *
 *     npm run build && npm run bench:nginx                         dist, at the root
 *     BASE=/quotes npm run build && BASE=/quotes npm run bench:nginx
 */
const site = resolve(process.env.DIST || 'dist')
const base = `/${process.env.BASE ?? ''}/`.replace(/\/+/g, '/')
const PORT = 8471
const SECURE = 8472

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  json: 'application/json; charset=utf-8',
  js: 'application/javascript; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  xml: 'text/xml; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
}

const { status, stderr } = spawnSync('nginx', ['-v'], { encoding: 'utf8' })
if (status !== 0) {
  console.error('There is no nginx on this machine. On Debian: apt-get install nginx-light')
  process.exit(1)
}

const place = mkdtempSync(join(tmpdir(), 'as-quoted-nginx-'))
// The workers of nginx are of another user.
chmodSync(place, 0o755)
const faults: string[] = []
let asked = 0
const server = start()
try {
  await ready()
  await askForFiles()
  await askForWhatIsNotThere()
} finally {
  server.kill()
  rmSync(place, { recursive: true, force: true })
}
for (const fault of faults) console.log(fault)
console.log(`${stderr.trim()}, under ${base}: ${asked} requests, ${faults.length} faults.`)
process.exitCode = faults.length > 0 ? 1 : 0

/** The configuration, with the root, the ports and the base put in. */
function start(): ChildProcess {
  const root = join(place, 'root')
  mkdirSync(root)
  cpSync(site, join(root, base), { recursive: true })
  const names = ['-keyout', join(place, 'key.pem'), '-out', join(place, 'cert.pem'), '-subj', '/CN=localhost']
  spawnSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', ...names], {
    stdio: 'ignore',
  })
  const secure = `listen 127.0.0.1:${SECURE} ssl; ssl_certificate ${place}/cert.pem; ssl_certificate_key ${place}/key.pem;`
  const conf = readFileSync('docs/hosting/nginx.conf', 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${PORT}; ${secure}`)
    .replace('/srv/as-quoted', root)
    .replace('404 /404.html', `404 ${base}404.html`)
  const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${place}/${name};`,
  )
  const whole = `daemon off; worker_processes 1; pid ${place}/pid; error_log ${place}/error.log;\nevents {}\nhttp { include /etc/nginx/mime.types; access_log off; ${folders.join(' ')}\n${conf}\n}`
  writeFileSync(join(place, 'nginx.conf'), whole)
  return spawn('nginx', ['-p', place, '-c', join(place, 'nginx.conf')], { stdio: 'inherit' })
}

async function ready(): Promise<void> {
  for (let tries = 0; tries < 50; tries++) {
    const there = await ask(base).catch(() => null)
    if (there) return
    await new Promise((wait) => setTimeout(wait, 100))
  }
  throw new Error('nginx does not answer.')
}

async function askForFiles(): Promise<void> {
  for (const entry of readdirSync(site, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || ['_headers', '.nojekyll'].includes(entry.name)) continue
    const file = join(entry.parentPath, entry.name)
    const path = file
      .slice(site.length + 1)
      .split(sep)
      .join('/')
      .replace(/(?<=^|\/)index\.html$/, '')
    const address = base + encodeURI(path)
    const bytes = readFileSync(file)
    const hashed = address.includes('/_astro/')
    for (const secure of [false, true]) {
      const answer = await ask(address, { secure })
      const wanted = {
        status: 200,
        'content-type': TYPES[file.slice(file.lastIndexOf('.') + 1)],
        'cache-control': hashed
          ? 'public, max-age=31536000, immutable'
          : 'public, max-age=0, must-revalidate',
        ...told(secure),
      }
      compare(address, wanted, { ...answer.headers, status: answer.status })
      if (!answer.body.equals(bytes)) faults.push(`${address}: other bytes than the file has`)
    }
    const zipped = await ask(address, { headers: { 'accept-encoding': 'gzip' } })
    const isText = /\.(?:html|json|js|txt|xml|svg)$/.test(file) && bytes.length >= 1000
    compare(address, { 'content-encoding': isText ? 'gzip' : undefined }, zipped.headers)
    if (zipped.headers['content-encoding'] === 'gzip' && !gunzipSync(zipped.body).equals(bytes))
      faults.push(`${address}: other bytes when compressed`)
    const again = await ask(address, { headers: { 'if-none-match': zipped.headers.etag ?? '' } })
    compare(`${address} asked for again`, { status: 304 }, { status: again.status })
  }
}

async function askForWhatIsNotThere(): Promise<void> {
  const page = readFileSync(join(site, '404.html'))
  for (const path of ['nowhere/', 'nowhere.html', '_astro/nothing.js', '_headers', '.nojekyll', '%00']) {
    const { status: code, headers, body } = await ask(base + path)
    if (path === '%00') {
      compare(base + path, { status: 400 }, { status: code })
      continue
    }
    const wanted = { status: 404, 'content-type': TYPES.html, 'cache-control': undefined, ...told(false) }
    compare(base + path, wanted, { ...headers, status: code })
    if (!body.equals(page)) faults.push(`${base + path}: not our page for what is not there`)
  }
  const { status: code, headers } = await ask(`${base}method`)
  compare(
    `${base}method`,
    { status: 301, location: `${base}method/` },
    { status: code, location: headers.location },
  )
}

/** The headers that public/_headers gives to every page, as nginx is to send them. */
function told(secure: boolean): Record<string, string | undefined> {
  const lines = readFileSync('public/_headers', 'utf8').matchAll(/^ {2}([\w-]+): (.+)$/gmu)
  const all = new Map([...lines].map(([, name = '', value = '']) => [name.toLowerCase(), value]))
  all.delete('cache-control')
  return { ...Object.fromEntries(all), ...(secure ? {} : { 'strict-transport-security': undefined }) }
}

function compare(address: string, wanted: Record<string, unknown>, found: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(wanted))
    if (found[name] !== value) faults.push(`${address}: ${name} is ${found[name]}, not ${value}`)
}

interface Answer {
  readonly status: number | undefined
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

function ask(path: string, { secure = false, headers = {} as Record<string, string> } = {}): Promise<Answer> {
  asked++
  const options = {
    host: '127.0.0.1',
    port: secure ? SECURE : PORT,
    path,
    headers,
    rejectUnauthorized: false,
  }
  return new Promise((done, fail) => {
    const request = (secure ? getSecurely : get)(options, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () =>
        done({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }),
      )
    })
    request.on('error', fail)
  })
}
