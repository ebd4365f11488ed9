export { createProject } from './create-project.ts'
export { getProject, isNewInstallation, listProjects, updateProject } from './list-projects.ts'
