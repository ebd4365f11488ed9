import { useQuery } from '@tanstack/react-query'
import { clsx } from 'clsx'
import { useEffect, useRef } from 'react'
import type { ElementKind } from '#core/scripts/screenplay.ts'
import { api } from '#web/lib/api.ts'
import { useFilmId, useSceneId } from '#web/lib/film.ts'
import { Loaded } from '#web/ui/states.tsx'

const places: Partial<Record<ElementKind, string>> = {
  character: 'pt-2 pl-[22ch]',
  dialogue: 'pl-[11ch] pr-[11ch]',
  lyric: 'pl-[11ch] pr-[11ch] italic',
  parenthetical: 'pl-[16ch] pr-[14ch]',
  transition: 'pt-2 text-right',
  centered: 'pt-2 text-center',
}

/** Never on a page. */
const unseen: ElementKind[] = ['note', 'boneyard', 'section', 'synopsis', 'page_break']

/** The whole script, scrolled to this scene; the rest is quieter but readable. */
export function SceneScript() {
  const projectId = useFilmId()
  const sceneId = useSceneId()
  const script = useQuery(api.scenes.script.queryOptions({ input: { projectId } }))
  const here = useRef<HTMLElement>(null)
  const isThere = script.data !== undefined

  useEffect(() => {
    if (isThere) here.current?.scrollIntoView({ block: 'start' })
  }, [isThere, sceneId])

  return (
    <Loaded query={script} what="Reading the script">
      {(scenes) => (
        <div tabIndex={0} role="group" aria-label="The script" className="mx-auto max-w-[62ch] pb-6 font-script text-base leading-5">
          {scenes.map(({ id, position, heading, elements }) => (
            <section key={id} ref={id === sceneId ? here : null} aria-current={id === sceneId} className={clsx('scroll-mt-2 border-l-2 pb-4 pl-3', id === sceneId ? 'border-accent' : 'border-transparent text-faint')}>
              <h3 className="font-bold">
                {position}. {heading}
              </h3>
              {elements
                .filter(({ kind }) => !unseen.includes(kind))
                .map(({ kind, text }, index) => (
                  <p key={index} className={clsx('whitespace-pre-line', places[kind] ?? 'pt-2')}>
                    {text}
                  </p>
                ))}
            </section>
          ))}
        </div>
      )}
    </Loaded>
  )
}
