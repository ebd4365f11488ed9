import { Argument, Command } from 'commander'
import { presences } from '#core/casting/presence.ts'
import type { Editing } from './editing.ts'

/** One edit of a film from the command line; each is one verb of the API, and one undo. */
export function editCommand(): Command {
  const edit = new Command('edit').description('one change of a film: who is in a shot, how somebody looks, the style…').requiredOption('--db <folder>', 'the folder of the film')
  const on = (name: string, description: string, ...words: (string | Argument)[]) => {
    const command = edit.command(name).description(description)
    for (const word of words) command.addArgument(typeof word === 'string' ? new Argument(word) : word)
    return {
      does: (pick: (editing: Editing, words: string[]) => Promise<string>) =>
        command.action(async () => {
          const { openEditing } = await import('./editing.ts')
          console.log(await openEditing(edit.opts<{ db: string }>().db, (editing) => pick(editing, command.args)))
        }),
    }
  }
  const presence = new Argument('<presence>').choices([...presences, 'none'])

  on('presence', 'how an asset is in a shot; none takes it out', '<shot>', '<asset>', presence).does((film, [shot, asset, how]) => film.presence(shot!, asset!, how!))
  on('add', 'an asset of the film into a scene, into all its shots or the named ones', '<scene>', '<asset>', '[shots...]').does((film, [scene, asset, ...shots]) => film.add(scene!, asset!, shots))
  on('remove', 'an asset out of a scene', '<scene>', '<asset>').does((film, [scene, asset]) => film.remove(scene!, asset!))
  on('describe', 'what an asset looks like, in one scene and after it', '<scene>', '<asset>', '<text>').does((film, [scene, asset, text]) => film.describe(scene!, asset!, text!))
  on('tag', 'a visible condition from this scene on: "soaked"', '<scene>', '<asset>', '<tag>').does((film, [scene, asset, tag]) => film.tag(scene!, asset!, tag!))
  on('untag', 'a condition that no longer holds from this scene on', '<scene>', '<asset>', '<tag>').does((film, [scene, asset, tag]) => film.untag(scene!, asset!, tag!))
  on('style', 'the visual tone of the film', '<name>').does((film, [name]) => film.style(name!))
  on('ratio', 'the aspect ratio of the film', '<ratio>').does((film, [ratio]) => film.ratio(ratio!))
  on('undo', 'take back the last change').does((film) => film.undo())
  return edit
}
