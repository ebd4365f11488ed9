import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readConfig } from '#server/config.ts'

const compose = readFileSync('compose.yaml', 'utf8')
const image = readFileSync('Dockerfile', 'utf8')

/** The variables of a place in compose.yaml, as they are when .env is filled in. */
function variablesAfter(mark: string): Record<string, string> {
  const lines = compose.split(mark)[1]!.split('\n').slice(1)
  const end = lines.findIndex((line) => !/^ +[A-Z0-9_]+: /.test(line) && !/^ +<<: /.test(line))
  const pairs = lines.slice(0, end).flatMap((line) => /^ +([A-Z0-9_]+): (.+)$/.exec(line)?.slice(1, 3) ?? [])
  const filled = pairs.map((text) => text.replaceAll(/\$\{\w+:\?[^}]*\}/g, 'secret').replaceAll('"', ''))
  return Object.fromEntries(Array.from({ length: filled.length / 2 }, (_, place) => [filled[place * 2]!, filled[place * 2 + 1]!]))
}

const ofImage = Object.fromEntries([...image.matchAll(/^(?:ENV)? +([A-Z_]+)=(\S+)/gm)].map(([, name, value]) => [name!, value!]))

it('gives the server and the workers settings they start with', () => {
  const shared = variablesAfter('environment: &settings')
  const config = readConfig({ ...ofImage, ...shared, ...variablesAfter('  app:\n    <<: *studio\n    environment:') })
  expect(config).toMatchObject({ host: '0.0.0.0', port: 4100, worker: false, databaseFolder: null, storageFolder: '/data/media', bucket: { name: 'aiuteur', endpoint: 'http://storage:9000' } })
  expect(config.databaseUrl).toBe('postgres://aiuteur:secret@database:5432/aiuteur')
  expect(readConfig({ ...ofImage, ...shared }).worker).toBe(true)
})

it('names nothing but services it has, and asks for every secret', () => {
  const services = [...compose.split('\nservices:\n')[1]!.split('\nvolumes:\n')[0]!.matchAll(/^ {2}(\w+):$/gm)].map(([, name]) => name)
  for (const [, host] of compose.matchAll(/(?:\/\/|@)(?:\w+:[^@\n]+@)?(\w+):\d+/g)) expect(services).toContain(host)
  expect(compose.match(/(PASSWORD|SECRET\w*): (?!\$\{\w+:\?)/g)).toBeNull()
  expect(compose.match(/^ +- (?!127\.0\.0\.1:)[\d.]*:?\d+:\d+$/m)).toBeNull()
})

it('builds from files that are there, and starts what there is', () => {
  for (const [, files] of image.matchAll(/^COPY (.+) \S+$/gm)) for (const file of files!.split(' ')) expect(existsSync(file)).toBe(true)
  expect(existsSync(/ENTRYPOINT \["node", "(.+)"\]/.exec(image)![1]!)).toBe(true)
})
