import { useMutation } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { clsx } from 'clsx'
import { EllipsisVertical, LoaderCircle, Settings2, Trash2 } from 'lucide-react'
import type { FilmCard as Film } from '#contract/stages.ts'
import { stepOf } from '#core/stages/journey.ts'
import { api } from '#web/lib/api.ts'
import { ago } from '#web/lib/format.ts'
import { Chip, Label } from '#web/ui/chip.tsx'
import { IconButton } from '#web/ui/button.tsx'
import { Menu, MenuItem, MenuLine } from '#web/ui/menu.tsx'
import { Picture } from '#web/ui/picture.tsx'
import { figures, opensAt, standing } from './film-words.ts'

/** One film: its picture, where it stands in words, how big it is and what it cost. */
export function FilmCard({ film }: { film: Film }) {
  const { id, name, code, aspectRatio, picture, sample, running, changedAt, steps } = film
  return (
    <li className="relative flex [contain-intrinsic-size:auto_340px] [content-visibility:auto] flex-col overflow-hidden rounded-card border border-line bg-raised focus-within:border-line-strong hover:border-line-strong">
      <Picture hash={picture} alt="" width={420} fit={isWide(aspectRatio) ? 'cover' : 'contain'} className="aspect-video w-full" />
      <div className="flex flex-1 flex-col gap-2 p-3">
        <div className="flex items-start gap-2">
          <h2 className="min-w-0 flex-1 text-base font-medium">
            <Link to={`/films/$filmId/${opensAt(film)}`} params={{ filmId: id }} className="line-clamp-2 wrap-anywhere after:absolute after:inset-0 after:content-[''] focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-accent">
              {name}
            </Link>
          </h2>
          <div className="relative z-10 -mr-1 -mt-0.5">
            <FilmMenu film={film} />
          </div>
        </div>
        <p className="figures truncate">{standing(steps)}</p>
        <Steps film={film} />
        <p className="figures text-xs text-quiet">{figures(film)}</p>
        <p className="mt-auto flex flex-wrap items-center gap-2 pt-1 text-xs text-faint">
          {sample && <Chip tone="accent">Sample film</Chip>}
          <Label>{code}</Label>
          <Label>{aspectRatio}</Label>
          <span className="flex-1" />
          {running > 0 ? (
            <span className="figures flex items-center gap-1 text-running">
              <LoaderCircle size={12} className="animate-spin" aria-hidden /> {running} running
            </span>
          ) : (
            <span title={changedAt.toLocaleString()}>{ago(changedAt)}</span>
          )}
        </p>
      </div>
    </li>
  )
}

const isWide = (ratio: string) => {
  const [across = 16, down = 9] = ratio.split(':').map(Number)
  return across / down > 1.3
}

/** A hairline per step; what each says is read out, and shown on hover. */
const Steps = ({ film: { steps } }: { film: Film }) => (
  <ul aria-label="Steps" className="flex gap-0.5">
    {steps.map(({ stage, done, words }) => (
      <li key={stage} title={`${stepOf(stage).name}: ${words}`} className={clsx('relative z-10 h-1 flex-1 rounded-full', done ? 'bg-quiet' : 'bg-line')}>
        <span className="sr-only">
          {stepOf(stage).name}: {words}
          {done ? ', done' : ''}
        </span>
      </li>
    ))}
  </ul>
)

function FilmMenu({ film: { id, name } }: { film: Film }) {
  const navigate = useNavigate()
  const remove = useMutation(api.projects.remove.mutationOptions({ meta: { done: `${name} is in the bin` } }))
  return (
    <Menu
      align="end"
      trigger={
        <IconButton label={`More for ${name}`} disabled={remove.isPending}>
          <EllipsisVertical size={15} />
        </IconButton>
      }
    >
      <MenuItem icon={<Settings2 size={14} />} onSelect={() => void navigate({ to: '/films/$filmId/project', params: { filmId: id } })}>
        Settings of the film
      </MenuItem>
      <MenuLine />
      <MenuItem icon={<Trash2 size={14} />} onSelect={() => remove.mutate({ id })}>
        Move to the bin
      </MenuItem>
    </Menu>
  )
}
