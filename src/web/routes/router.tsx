import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { z } from 'zod'
import { Waiting } from '#web/ui/states.tsx'
import { NotFound, PageFailed } from './lost.tsx'
import { RootShell } from './root-shell.tsx'

const root = createRootRoute({ component: RootShell, notFoundComponent: NotFound })
const film = createRoute({ getParentRoute: () => root, path: 'films/$filmId', component: lazyRouteComponent(() => import('./film-shell.tsx'), 'FilmShell') })
const scene = createRoute({ getParentRoute: () => film, path: 'scenes/$sceneId', component: lazyRouteComponent(() => import('./scene-shell.tsx'), 'SceneShell') })

/** What a page of a film may be told in its address, so that a place can be linked to and found again after a reload. */
const Places = z.object({ asset: z.string().optional(), shot: z.string().optional(), look: z.string().optional(), show: z.string().optional() })
const validateSearch = (search: unknown) => Places.catch({}).parse(search)

const home = createRoute({ getParentRoute: () => root, path: '/', component: lazyRouteComponent(() => import('./pages/home.tsx'), 'HomePage') })
const newFilm = createRoute({ getParentRoute: () => root, path: 'new', component: lazyRouteComponent(() => import('./pages/new-film.tsx'), 'NewFilmPage') })
const settings = createRoute({ getParentRoute: () => root, path: 'settings', component: lazyRouteComponent(() => import('./pages/settings.tsx'), 'SettingsPage') })
const capsules = createRoute({ getParentRoute: () => root, path: 'capsules', component: lazyRouteComponent(() => import('./pages/capsules.tsx'), 'CapsulesPage') })

const filmStart = createRoute({
  getParentRoute: () => film,
  path: '/',
  beforeLoad: ({ params }) => {
    throw redirect({ to: '/films/$filmId/hub', params })
  },
})
const project = createRoute({ getParentRoute: () => film, path: 'project', validateSearch, component: lazyRouteComponent(() => import('./pages/project.tsx'), 'ProjectPage') })
const script = createRoute({ getParentRoute: () => film, path: 'script', validateSearch, component: lazyRouteComponent(() => import('./pages/script.tsx'), 'ScriptPage') })
const assets = createRoute({ getParentRoute: () => film, path: 'assets', validateSearch, component: lazyRouteComponent(() => import('./pages/assets.tsx'), 'AssetsPage') })
const hub = createRoute({ getParentRoute: () => film, path: 'hub', validateSearch, component: lazyRouteComponent(() => import('./pages/hub.tsx'), 'HubPage') })
const wrap = createRoute({ getParentRoute: () => film, path: 'wrap', validateSearch, component: lazyRouteComponent(() => import('./pages/wrap.tsx'), 'WrapPage') })
const watch = createRoute({ getParentRoute: () => film, path: 'watch', validateSearch, component: lazyRouteComponent(() => import('./pages/watch.tsx'), 'WatchPage') })

const shots = createRoute({ getParentRoute: () => scene, path: 'shots', validateSearch, component: lazyRouteComponent(() => import('./pages/shots.tsx'), 'ShotsPage') })
const looks = createRoute({ getParentRoute: () => scene, path: 'looks', validateSearch, component: lazyRouteComponent(() => import('./pages/looks.tsx'), 'LooksPage') })
const prompts = createRoute({ getParentRoute: () => scene, path: 'prompts', validateSearch, component: lazyRouteComponent(() => import('./pages/prompts.tsx'), 'PromptsPage') })
const frames = createRoute({ getParentRoute: () => scene, path: 'frames', validateSearch, component: lazyRouteComponent(() => import('./pages/frames.tsx'), 'FramesPage') })
const checkout = createRoute({ getParentRoute: () => scene, path: 'checkout', validateSearch, component: lazyRouteComponent(() => import('./pages/checkout.tsx'), 'CheckoutPage') })
const review = createRoute({ getParentRoute: () => scene, path: 'review', validateSearch, component: lazyRouteComponent(() => import('./pages/review.tsx'), 'ReviewPage') })

const routeTree = root.addChildren([
  home,
  newFilm,
  settings,
  capsules,
  film.addChildren([filmStart, project, script, assets, hub, wrap, watch, scene.addChildren([shots, looks, prompts, frames, checkout, review])]),
])

export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  defaultPendingComponent: () => <Waiting />,
  defaultErrorComponent: PageFailed,
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
