import {link} from './links.ts'
import {photo} from './photo.ts'
import {quote} from './quote.ts'
import {segment} from './segment.ts'

/** An article's body with quotes, segments, photos and mentions resolved in their places. */
export const body = `coalesce(body[]{
  _key, _type,
  _type == "block" => {
    style, listItem, level,
    children[]{_key, _type, "text": coalesce(text, ""), marks},
    markDefs[]{
      _key, _type,
      _type == "link" => {"href": coalesce(href, "")},
      _type == "personMention" => {"person": [person->${link}][0]},
      _type == "organizationMention" => {"organization": [organization->${link}][0]}
    }
  },
  _type == "quoteReference" => {"quote": [quote->${quote}][0]},
  _type == "segmentReference" => {"segment": [segment->${segment}][0]},
  _type == "photo" => ${photo}
}, [])` as const
