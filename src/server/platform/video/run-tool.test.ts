import { describe, expect, it } from 'vitest'
import { runTool } from './run-tool.ts'

const node = (script: string, run = {}) => runTool(process.execPath, ['-e', script], run)

async function* pieces(count: number) {
  for (let index = 0; index < count; index++) yield Buffer.alloc(100_000, 'a')
}

describe('a program', () => {
  it('gets its input whole and returns what it printed', async () => {
    const count = `let size = 0; process.stdin.on('data', (piece) => size += piece.length).on('end', () => console.log(size))`
    expect(await node(count, { input: pieces(30) })).toBe('3000000\n')
  })

  it('that fails is quoted with its last line', async () => {
    await expect(node(`console.error('opening'); console.error('wrong size'); process.exit(3)`)).rejects.toMatchObject({
      message: 'node stopped with "wrong size"',
      passing: false,
    })
    await expect(node(`process.exit(3)`)).rejects.toThrow('code 3')
  })

  it('that ends before it has read its input is quoted, not the broken pipe', async () => {
    await expect(node(`console.error('no room'); process.exit(1)`, { input: pieces(100) })).rejects.toThrow('no room')
  })

  it('that was killed or had no space may work later', async () => {
    await expect(node(`process.kill(process.pid, 'SIGKILL')`)).rejects.toMatchObject({ passing: true, message: 'node was stopped from outside (SIGKILL)' })
    await expect(node(`console.error('write: No space left on device'); process.exit(1)`)).rejects.toMatchObject({ passing: true })
  })

  it('whose input fails ends with that reason', async () => {
    async function* torn() {
      yield Buffer.from('a')
      throw new Error('the reel is torn')
    }
    await expect(node(`process.stdin.resume()`, { input: torn() })).rejects.toThrow('the reel is torn')
  })

  it('is killed when it is not wanted any more', async () => {
    const cancel = new AbortController()
    const running = node(`setInterval(() => {}, 1000)`, { signal: cancel.signal, input: pieces(1000) })
    setTimeout(() => cancel.abort(new Error('enough')), 50)
    await expect(running).rejects.toThrow('enough')
    await expect(node('', { signal: cancel.signal })).rejects.toThrow('enough')
  })

  it('that is not there is named', async () => {
    await expect(runTool('/nowhere/ffmpeg', [])).rejects.toThrow('/nowhere/ffmpeg could not be started')
  })
})
