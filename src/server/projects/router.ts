import { api } from '#server/http/api.ts'
import { removeProject, restoreProject } from './bin.ts'
import { createProject } from './create-project.ts'
import { getProject, listProjects, updateProject } from './list-projects.ts'

export const projects = api.projects.router({
  list: api.projects.list.handler(({ context }) => listProjects(context)),
  get: api.projects.get.handler(({ context, input }) => getProject(context, input)),
  create: api.projects.create.handler(({ context, input }) => createProject(context, input)),
  update: api.projects.update.handler(({ context, input }) => updateProject(context, input)),
  remove: api.projects.remove.handler(({ context, input }) => removeProject(context, input)),
  restore: api.projects.restore.handler(({ context, input }) => restoreProject(context, input)),
})
