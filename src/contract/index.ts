import { assets } from './assets.ts'
import { breakdown } from './breakdown.ts'
import { casting } from './casting.ts'
import { clips } from './clips.ts'
import { engines } from './engines.ts'
import { frames } from './frames.ts'
import { newsFeed } from './news.ts'
import { projects } from './projects.ts'
import { scenes } from './scenes.ts'
import { scripts } from './scripts.ts'
import { shots } from './shots.ts'
import { styles } from './styles.ts'

export const contract = { projects, styles, scripts, scenes, breakdown, assets, shots, casting, frames, clips, engines, news: newsFeed }
