import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readConfig } from '#server/config.ts'
import { openContext } from '#server/context.ts'
import { openStudio, type Studio } from '#testing/studio.ts'
import { listEngines } from './list-engines.ts'

let studio: Studio
beforeAll(async () => void (studio = await openStudio()))
afterAll(() => studio.close())

describe('engines in the settings', () => {
  it('are ready without a key where they are built in, and say what to set where they are not', async () => {
    const engines = await studio.api.engines.list()
    for (const kind of ['text', 'vision', 'image', 'video', 'cutout']) expect(engines.filter((engine) => engine.kind === kind).map(({ provider }) => provider)).toContain('built-in')
    const told = (provider: string) => new Set(engines.filter((engine) => engine.provider === provider && engine.retired === null).map(({ ready, setting }) => `${ready} ${setting}`))
    expect(told('built-in')).toEqual(new Set(['true ']))
    expect(told('google')).toEqual(new Set(['false AIUTEUR_GOOGLE_KEY']))
  })

  it('are ready as soon as the key is in the environment, and the key is nowhere in the answer', async () => {
    const config = readConfig({ DATA_DIR: studio.setting.folder, LOG_LEVEL: 'silent', FAL_KEY: 'fal-key-nobody-may-see' })
    const ctx = await openContext(config, { database: studio.setting.database })
    const engines = listEngines(ctx)
    expect(engines.filter(({ ready, provider }) => ready && provider !== 'built-in').map(({ provider }) => provider)).toContain('fal')
    expect(engines.some(({ ready, provider }) => ready && provider === 'openai')).toBe(false)
    expect(JSON.stringify(engines)).not.toContain('nobody-may-see')
    await ctx.jobs.close()
  })
})
