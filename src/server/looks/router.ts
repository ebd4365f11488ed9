import { api } from '#server/http/api.ts'
import { editLook } from './edit-look.ts'
import { listLooks } from './list-looks.ts'

/** Adding and removing change the casting too, so these two routes belong to it. */
export const looks = {
  list: api.looks.list.handler(({ context, input }) => listLooks(context, input)),
  edit: api.looks.edit.handler(({ context, input }) => editLook(context, input)),
}
