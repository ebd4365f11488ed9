import { Argument, Command } from 'commander'
import { assetKinds } from '#core/assets/kind.ts'
import { presences } from '#core/casting/presence.ts'
import { templateKinds } from '#core/casting/templates.ts'
import { linkKinds } from '#core/frames/link.ts'
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
  const choice = (name: string, choices: readonly string[]) => new Argument(`<${name}>`).choices([...choices])

  on('presence', 'how an asset is in a shot; none takes it out', '<shot>', '<asset>', choice('presence', [...presences, 'none'])).does((film, [shot, asset, how]) => film.presence(shot!, asset!, how!))
  on('add', 'an asset of the film into a scene, into all its shots or the named ones', '<scene>', '<asset>', '[shots...]').does((film, [scene, asset, ...shots]) => film.add(scene!, asset!, shots))
  on('remove', 'an asset out of a scene', '<scene>', '<asset>').does((film, [scene, asset]) => film.remove(scene!, asset!))
  on('describe', 'what an asset looks like in the whole film', '<asset>', '<text>').does((film, [asset, text]) => film.describe(asset!, text!))
  on('look', 'what an asset looks like in one scene and after it', '<scene>', '<asset>', '<text>').does((film, [scene, asset, text]) => film.look(scene!, asset!, text!))
  on('tag', 'a visible condition from this scene on: "soaked"', '<scene>', '<asset>', '<tag>').does((film, [scene, asset, tag]) => film.tag(scene!, asset!, tag!))
  on('untag', 'a condition that no longer holds from this scene on', '<scene>', '<asset>', '<tag>').does((film, [scene, asset, tag]) => film.untag(scene!, asset!, tag!))
  on('rename', 'the name of an asset', '<asset>', '<name>').does((film, [asset, name]) => film.rename(asset!, name!))
  on('retype', 'the kind of an asset', '<asset>', choice('kind', assetKinds)).does((film, [asset, kind]) => film.retype(asset!, kind!))
  on('sideline', 'off the board; in frames it goes as words', '<asset>').does((film, [asset]) => film.sideline(asset!))
  on('restore', 'back on the board', '<asset>').does((film, [asset]) => film.restore(asset!))
  on('merge', 'one asset is another name of the first', '<survivor>', '<absorbed>').does((film, [survivor, absorbed]) => film.merge(survivor!, absorbed!))
  on('merge-form', 'one asset is a later form of the first, from a scene and a quoted line on', '<survivor>', '<absorbed>', '<scene>', '<quote>').does((film, [survivor, absorbed, scene, quote]) => film.mergeForm(survivor!, absorbed!, scene!, quote!))
  on('unmerge', 'the state before the merge', '<asset>').does((film, [asset]) => film.unmerge(asset!))
  on('transform', 'an asset becomes different at a quoted line', '<scene>', '<asset>', '<quote>', '<form>', '<description>').does((film, [scene, asset, quote, form, text]) => film.transform(scene!, asset!, quote!, form!, text!))
  on('split-shot', 'divide a shot, before the quoted words or between its first two sentences', '<shot>', '[before]').does((film, [shot, before]) => film.splitShot(shot!, before))
  on('split-passing', 'divide a shot in 2 or 3, so that a frame shows who only passes through', '<shot>', '<asset>', choice('parts', ['2', '3'])).does((film, [shot, asset, parts]) => film.splitPassing(shot!, asset!, parts!))
  on('template', 'cast a scene, or the named shots of it, by a template', '<scene>', choice('template', templateKinds), '[shots...]').does((film, [scene, template, ...shots]) => film.template(scene!, template!, shots))
  on('mend', 'what makes no sense in the casting of a scene; with numbers, mend one the one way or the other', '<scene>', '[break]', '[mend]').does((film, [scene, which, how]) => film.mend(scene!, which, how))
  on('merge-shots', 'a shot and the next become one', '<shot>').does((film, [shot]) => film.mergeShots(shot!))
  on('delete-shot', 'take a shot out', '<shot>').does((film, [shot]) => film.deleteShot(shot!))
  on('move-shot', 'a shot behind another', '<shot>', '<after>').does((film, [shot, after]) => film.moveShot(shot!, after!))
  on('action', 'the action of a shot', '<shot>', '<text>').does((film, [shot, text]) => film.action(shot!, text!))
  on('camera', 'the camera of a shot, in words: "close-up, low angle, 50 mm, slow push in"', '<shot>', '<text>').does((film, [shot, text]) => film.camera(shot!, text!))
  on('prompt', 'your own words for a prompt', '<shot>', choice('kind', ['start', 'end', 'video']), '<text>').does((film, [shot, kind, text]) => film.prompt(shot!, kind!, text!))
  on('link', 'a frame shows, or agrees with, another: link 3B start match 3A end', '<shot>', choice('side', ['start', 'end']), choice('kind', linkKinds), '<from>', choice('fromSide', ['start', 'end'])).does((film, [shot, side, kind, from, fromSide]) => film.link(shot!, side!, kind!, from!, fromSide!))
  on('unlink', 'a frame has its own picture again', '<shot>', choice('side', ['start', 'end'])).does((film, [shot, side]) => film.unlink(shot!, side!))
  on('frames', 'what a shot is made from: its start frame only, or both', '<shot>', choice('which', ['start', 'both'])).does((film, [shot, which]) => film.frames(shot!, which!))
  on('style', 'the visual tone of the film', '<name>').does((film, [name]) => film.style(name!))
  on('ratio', 'the aspect ratio of the film', '<ratio>').does((film, [ratio]) => film.ratio(ratio!))
  on('undo', 'take back the last change').does((film) => film.undo())
  return edit
}
