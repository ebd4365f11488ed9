export { createProject } from './create-project.ts'
export { getProject, listProjects, updateProject } from './list-projects.ts'
