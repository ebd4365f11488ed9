import { afterEach, describe, expect, it } from 'vitest'
import { builtInEngines } from '#core/projects/film.ts'
import type { ProposalId } from '#core/ids.ts'
import type { VisionEngine } from '#server/platform/models/ports.ts'
import { castOf, pngFile } from '#testing/cast.ts'
import { scriptedReader } from '#testing/scripted-reader.ts'
import { openStudio, type Studio } from '#testing/studio.ts'
import { describeLook } from './describe.job.ts'

const script = 'INT. CHAPEL - DAY\n\nPIA stands in a wedding dress. She waits.\n'
const seen = { text: 'A figure with black hair and a red scarf.', facts: { hair: 'black', scarf: 'red' } }

let studio: Studio
afterEach(() => studio.close())

async function film(reply: Parameters<typeof scriptedReader>[0] = () => ({ description: 'Pia in a white wedding dress.' })) {
  const reader = scriptedReader(reply)
  const eye: VisionEngine = { id: 'openai/gpt-6-luna', describe: async () => seen }
  studio = await openStudio({ stock: { text: [reader.engine], vision: [eye] } })
  const { projectId, sceneIds } = await studio.film(script)
  await studio.api.projects.update({ id: projectId, change: { engines: { ...builtInEngines, text: reader.engine.id, vision: eye.id } } })
  const cast = castOf(studio, projectId)
  const pia = await cast.asset('PIA', { description: '28, the bride, long red hair' })
  const look = await cast.look(pia, sceneIds[0]!)
  const answered = async ({ proposalId }: { proposalId: ProposalId }) => {
    await describeLook(studio.ctx, { proposalId })
    return studio.api.looks.proposal({ id: proposalId })
  }
  const description = async () => (await studio.api.assets.list({ projectId })).find(({ id }) => id === pia)!.description
  return { ...reader, projectId, pia, look, answered, description }
}

describe('a picture is described', () => {
  it('to be kept, replaced or merged; nothing changes until the user takes it', async () => {
    const { pia, answered, description, projectId } = await film()
    await studio.api.assets.uploadPicture({ id: pia, file: await pngFile('#402010') })
    const proposal = await answered(await studio.api.looks.describePicture({ assetId: pia }))
    expect(proposal).toMatchObject({
      state: 'ready',
      current: '28, the bride, long red hair',
      proposed: seen.text,
      merged: `28, the bride. ${seen.text}`,
      conflicts: [{ about: 'hair', script: 'long red hair', picture: 'black' }],
    })
    expect(await description()).toBe('28, the bride, long red hair')
    expect((await studio.api.engines.cost({ projectId })).calls).toMatchObject([{ purpose: 'picture description', engine: 'openai/gpt-6-luna', calls: 1 }])
  })

  it('is told when there is none', async () => {
    const { pia, answered } = await film()
    expect(await answered(await studio.api.looks.describePicture({ assetId: pia }))).toMatchObject({ state: 'failed', error: expect.stringContaining('no picture to look at') })
  })
})

describe('a description for the scene', () => {
  it('is proposed by the text engine from the words of the scene', async () => {
    const { look, answered, asked } = await film()
    expect(await answered(await studio.api.looks.describeForScene({ id: look }))).toMatchObject({ state: 'ready', source: 'scene', proposed: 'Pia in a white wedding dress.', merged: null })
    expect(asked[0]!.prompt).toContain('> PIA stands in a wedding dress.')
    expect(asked[0]!.prompt).toContain('> 28, the bride, long red hair')
  })

  it('says why there is none', async () => {
    const { look, answered } = await film(() => ({ description: 7 }))
    expect(await answered(await studio.api.looks.describeForScene({ id: look }))).toMatchObject({ state: 'failed', proposed: null, error: expect.stringContaining('no usable answer') })
  })
})
