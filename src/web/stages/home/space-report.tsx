import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Space } from '#contract/stages.ts'
import { api } from '#web/lib/api.ts'
import { count, size } from '#web/lib/format.ts'
import { Button } from '#web/ui/button.tsx'
import { Confirm } from '#web/ui/dialog.tsx'
import { Loaded } from '#web/ui/states.tsx'

/** What everything stored takes up, and giving back what nothing refers to. */
export function SpaceReport() {
  const space = useQuery(api.stages.space.queryOptions())
  return (
    <Loaded query={space} what="Counting what is stored">
      {(report) => (
        <>
          {report.films.length > 0 && <FilmTable films={report.films} />}
          <Rest {...report} />
          <Unreferenced {...report} />
        </>
      )}
    </Loaded>
  )
}

const kinds = ['pictures', 'clips', 'uploads'] as const

function FilmTable({ films }: { films: Space['films'] }) {
  return (
    <div className="max-h-80 overflow-auto" role="region" aria-label="Space by film" tabIndex={0}>
      <table className="w-full table-fixed text-left">
        <thead className="text-xs text-faint">
          <tr>
            <th scope="col" className="py-1 font-normal">
              Film
            </th>
            {kinds.map((kind) => (
              <th key={kind} scope="col" className="w-36 py-1 text-right font-normal first-letter:uppercase">
                {kind}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {films.map((film) => (
            <tr key={film.id} className="border-t border-line">
              <th scope="row" className="truncate py-2 pr-4 font-normal" title={film.name}>
                {film.name}
                {film.inBin && <span className="text-faint"> · in the bin</span>}
              </th>
              {kinds.map((kind) => (
                <td key={kind} className="figures py-2 text-right text-quiet" title={count(film[kind].files, 'file')}>
                  {size(film[kind].bytes)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Rest({ stored, others, thumbnails, databaseBytes }: Space) {
  const figures = [
    ['All pictures, clips and uploads', stored.bytes],
    ['Styles and undo', others.bytes],
    ['Thumbnails', thumbnails.bytes],
    ['Database', databaseBytes],
  ] as const
  return (
    <dl className="flex flex-wrap gap-x-8 gap-y-2 border-t border-line pt-3">
      {figures.map(([name, bytes]) => (
        <div key={name}>
          <dt className="text-xs text-faint">{name}</dt>
          <dd className="figures">{size(bytes)}</dd>
        </div>
      ))}
    </dl>
  )
}

function Unreferenced({ unreferenced, waiting }: Space) {
  const [asking, setAsking] = useState(false)
  const collect = useMutation(api.stages.collect.mutationOptions({ meta: { done: 'Space given back' } }))
  const action = `Collect ${count(unreferenced.files, 'file')} · ${size(unreferenced.bytes)}`
  const later = waiting.files > 0 ? ` ${count(waiting.files, 'file')} (${size(waiting.bytes)}) can be collected a day after being stored.` : ''
  return (
    <div className="flex flex-wrap items-center justify-between gap-3">
      <p className="figures max-w-[75ch] text-quiet">
        {unreferenced.files === 0 ? 'Nothing lies here that no film, style or undo refers to.' : 'Files that no film, style or undo refers to are collected by themselves every few hours; or now.'}
        {later}
      </p>
      {unreferenced.files > 0 && (
        <Button busy={collect.isPending} onClick={() => setAsking(true)}>
          {action}
        </Button>
      )}
      <Confirm
        open={asking}
        onClose={() => setAsking(false)}
        title="Collect what nothing refers to?"
        action={action}
        onConfirm={() => {
          setAsking(false)
          collect.mutate(undefined)
        }}
      >
        <p>They are deleted for good. Nothing that a film, a style or undo refers to is among them. The database is made small too, which holds everything else up for a moment.</p>
      </Confirm>
    </div>
  )
}
