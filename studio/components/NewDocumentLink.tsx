import {AddIcon} from '@sanity/icons/Add'
import {Button} from '@sanity/ui'
import {useIntentLink} from 'sanity/router'

/** Opens a new document made from an initial value template. */
export function NewDocumentLink(props: {
  type: string
  template: string
  payload: Record<string, string>
  text: string
}) {
  const {href, onClick} = useIntentLink({
    intent: 'create',
    params: [{type: props.type, template: props.template}, props.payload],
  })
  return (
    <Button
      as="a"
      fontSize={1}
      href={href}
      icon={AddIcon}
      mode="ghost"
      onClick={onClick}
      padding={3}
      text={props.text}
    />
  )
}
