import { useMutation } from '@tanstack/react-query'
import { FileUp, History, Search } from 'lucide-react'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { NewerScript, Script } from '#contract/scripts.ts'
import type { ProjectId, ScriptId } from '#core/ids.ts'
import type { Screenplay } from '#core/scripts/screenplay.ts'
import { api } from '#web/lib/api.ts'
import { Button } from '#web/ui/button.tsx'
import { ConflictBar } from './conflict-bar.tsx'
import { DraftNote } from './draft-note.tsx'
import { type EditorHandle, ScreenplayEditor } from './editor/screenplay-editor.tsx'
import { headingAt, headingsOf } from './page-lines.ts'
import { SceneNavigator } from './scene-navigator.tsx'
import { useDraft } from './use-draft.ts'
import { VersionsDialog } from './versions-dialog.tsx'
import { WarningList } from './warning-list.tsx'

interface Props {
  projectId: ProjectId
  versions: Script[]
  /** The latest version as the studio has it; null in a film without a script. */
  stored: { id: ScriptId; hash: string; text: string } | null
  locked: boolean
  edit: (change: () => void) => void
  approval: {
    /** "Review version 3" */
    words: string
    isDone: boolean
    busy: boolean
    /** Told the version when everything typed is in it. */
    onStart: (scriptId: ScriptId) => void
  }
}

const nothing: Screenplay = { format: 'fountain', titlePage: [], elements: [], furniture: [], warnings: [] }

/** Where the script is written: the page, its scenes, what is to be looked at, and its versions. */
export function ScriptDesk({ projectId, versions, stored, locked, edit, approval }: Props) {
  const editor = useRef<EditorHandle>(null)
  const { saver, state } = useDraft(projectId, stored)
  const [read, setRead] = useState(nothing)
  const [line, setLine] = useState(1)
  const [comparing, setComparing] = useState<string | null>(null)
  const headings = headingsOf(read)
  const go = (to: number) => editor.current?.goTo(to)

  const take = (newer: Pick<NewerScript, 'id' | 'hash' | 'text'>) => {
    editor.current?.replace(newer.text)
    saver.take(newer)
  }
  const takeNews = useEffectEvent(() => stored && saver.isNews(stored.hash) && take(stored))
  useEffect(() => void takeNews(), [stored])

  async function approve(): Promise<void> {
    await saver.flush()
    const id = saver.held()?.id
    if (id && saver.state().is === 'saved') approval.onStart(id)
  }
  const keepMine = () => {
    saver.type(editor.current?.text() ?? '')
    void saver.keepMine()
  }
  return (
    <div className="flex h-full min-h-0 flex-col">
      <div className="flex min-h-10 shrink-0 flex-wrap items-center gap-2 border-b border-line px-3 py-1">
        <Button look="quiet" icon={<Search size={14} />} onClick={() => editor.current?.find()}>
          Find
        </Button>
        <ImportButton projectId={projectId} edit={edit} before={() => saver.flush()} />
        {versions.length > 0 && (
          <Button look="quiet" icon={<History size={14} />} onClick={() => setComparing(editor.current?.text() ?? '')}>
            Versions <span className="figures text-faint">{versions.length}</span>
          </Button>
        )}
        <span className="flex-1" />
        {versions.length > 0 || state.is !== 'saved' ? <DraftNote state={state} onRetry={() => void saver.flush()} /> : null}
        <Button disabled={read.elements.length === 0 || (approval.isDone && state.is === 'saved')} busy={approval.busy} onClick={() => edit(() => void approve())}>
          {approval.words}
        </Button>
      </div>
      {state.is === 'conflict' && <ConflictBar newer={state.newer} mine={() => editor.current?.text() ?? ''} onKeepMine={keepMine} onTakeNewer={() => take(state.newer)} />}
      <div className="flex min-h-0 flex-1">
        <div className="flex w-66 shrink-0 flex-col border-r border-line max-xl:w-52">
          <SceneNavigator headings={headings} current={headingAt(headings, line)} onGo={go} />
          <WarningList warnings={read.warnings} onGo={go} />
        </div>
        <div className="min-w-0 flex-1">
          <ScreenplayEditor ref={editor} text={stored?.text ?? ''} readOnly={locked} onType={saver.type} onRead={setRead} onLine={setLine} onRefused={() => edit(() => editor.current?.focus())} onLeave={() => void saver.flush()} />
        </div>
      </div>
      {comparing !== null && (
        <VersionsDialog
          versions={versions}
          text={comparing}
          edit={edit}
          onClose={() => setComparing(null)}
          onRestored={(restored) => {
            take(restored)
            setComparing(null)
          }}
        />
      )}
    </div>
  )
}

const accept = '.fountain,.fdx,.pdf,.txt,.md,text/plain'

/** A file becomes the next version, as a draft; what was written stays a version of its own. */
function ImportButton({ projectId, edit, before }: { projectId: ProjectId; edit: Props['edit']; before: () => Promise<void> }) {
  const input = useRef<HTMLInputElement>(null)
  const upload = useMutation(api.scripts.upload.mutationOptions({ meta: { done: 'Imported as a new draft' } }))
  const take = async (file: File) => {
    await before()
    upload.mutate({ projectId, file })
  }
  return (
    <>
      <Button look="quiet" icon={<FileUp size={14} />} busy={upload.isPending} onClick={() => edit(() => input.current?.click())}>
        Import a file
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        aria-label="Screenplay file"
        tabIndex={-1}
        className="sr-only"
        onChange={(event) => {
          const file = event.target.files?.[0]
          event.target.value = ''
          if (file) void take(file)
        }}
      />
    </>
  )
}
