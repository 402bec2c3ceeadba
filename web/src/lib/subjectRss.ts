import {buildRss} from '../../../feeds/index.ts'
import type {Desk} from './createDesk.ts'
import {loadFeed} from './loadFeed.ts'
import {linkTo, type SluggedType} from './paths.ts'
import {notFound, xmlResponse} from './responses.ts'

interface Subject {
  _id: string
  name: string
  slug: string
  description: string | null
}

/** The feed of the stories about one thing. */
export async function subjectRss(
  desk: Desk,
  type: SluggedType,
  subject: Subject | null,
): Promise<Response> {
  const path = linkTo(type, subject)
  if (!subject || !path) return notFound()
  const {site} = desk
  const channel = {
    title: `${subject.name} – ${site.name}`,
    description: subject.description ?? `Stories from ${subject.name}`,
    url: site.url + path,
    feedUrl: `${site.url}${path}/rss.xml`,
    language: site.language,
  }
  return xmlResponse(buildRss(channel, await loadFeed(desk, subject._id)), 'application/rss+xml')
}
