import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { z } from 'zod'
import type { Asset, Evidence } from '#contract/assets.ts'
import type { ProjectId } from '#core/ids.ts'
import { sceneTitle } from '#core/scenes/scene-title.ts'
import { api } from '#web/lib/api.ts'
import { count } from '#web/lib/format.ts'
import { Panel } from '#web/ui/panel.tsx'
import { Loaded } from '#web/ui/states.tsx'

/** Where the script speaks of it, in its own words. */
export function ScenesPart({ projectId, asset }: { projectId: ProjectId; asset: Asset }) {
  const evidence = useQuery(api.assets.evidence.queryOptions({ input: { id: asset.id } }))
  const scenes = useQuery(api.scenes.list.queryOptions({ input: { projectId } }))
  return (
    <Panel title="In the script" aside={<span className="figures text-xs text-faint">{count(asset.sceneIds.length, 'scene')}</span>}>
      <Loaded query={evidence} what="Reading the script">
        {(mentions) => {
          const shown = (scenes.data ?? []).filter(({ id }) => mentions.some(({ sceneId }) => sceneId === id))
          if (mentions.length === 0) return <p className="text-faint">The script does not speak of it.</p>
          return (
            <ol className="flex flex-col gap-3">
              {shown.map(({ id, position, slug, heading }) => (
                <li key={id} className="flex flex-col gap-1">
                  <Link to="/films/$filmId/scenes/$sceneId/shots" params={{ filmId: projectId, sceneId: id }} className="truncate text-quiet hover:text-ink">
                    <span className="figures">{position}.</span> {sceneTitle(slug, heading)}
                  </Link>
                  <Quotes mentions={mentions.filter(({ sceneId }) => sceneId === id)} />
                </li>
              ))}
            </ol>
          )
        }}
      </Loaded>
    </Panel>
  )
}

const most = 4

type Mention = z.infer<typeof Evidence>

/** Its name above its lines is no quote worth reading: it speaks. The same sentence may be evidence of several things. */
function Quotes({ mentions }: { mentions: Mention[] }) {
  const quotes = [...new Map(mentions.filter(({ rule }) => rule !== 'speaks').map((one) => [one.quote, one])).values()]
  const speeches = mentions.filter(({ rule }) => rule === 'speaks').length
  return (
    <>
      {quotes.slice(0, most).map(({ quote, line, manner }) => (
        <p key={`${line} ${quote}`} className="font-script text-xs text-faint">
          “{quote}” {manner !== 'present' && <span className="font-sans">(only mentioned)</span>}
        </p>
      ))}
      {(speeches > 0 || quotes.length > most) && (
        <p className="figures text-xs text-faint">{[...(speeches > 0 ? [`speaks ${speeches === 1 ? 'once' : `${speeches} times`}`] : []), ...(quotes.length > most ? [`${quotes.length - most} more lines`] : [])].join(', ')}</p>
      )}
    </>
  )
}
