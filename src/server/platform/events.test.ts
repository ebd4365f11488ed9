import { expect, it } from 'vitest'
import { Events, signed } from './events.ts'

interface News {
  projectId: string
  what: string
  by?: string | undefined
}

it('everybody hears what a window does, and only that is signed by it', async () => {
  const line = new Events<News>()
  const end = new AbortController()
  const heard = line.follow('mill', end.signal)
  const first = heard.next()
  signed<News>(line, 'left').tell({ projectId: 'mill', what: 'casting' })
  line.tell({ projectId: 'mill', what: 'a job ended' })
  expect((await first).value).toEqual({ projectId: 'mill', what: 'casting', by: 'left' })
  expect((await heard.next()).value).toEqual({ projectId: 'mill', what: 'a job ended' })
  end.abort()
})
