import {Box, Button, Flex, Select, TextInput} from '@sanity/ui'
import {useState} from 'react'

const NOBODY = ''
const ANOTHER = '\u0000another'

/** Chooses among the people a report names, nobody, or a name that is typed. */
export function SpeakerSelect(props: {
  label: string
  people: string[]
  value: string | null
  disabled: boolean
  onChange: (name: string | null) => void
}) {
  const {label, people, value, disabled, onChange} = props
  const [typed, setTyped] = useState<string | null>(null)
  const names = value !== null && !people.includes(value) ? [...people, value] : people

  if (typed !== null) {
    const name = typed.trim()
    return (
      <Flex flex={1} gap={2}>
        <Box flex={1}>
          <TextInput
            aria-label={`${label}: full name`}
            fontSize={1}
            onChange={(event) => setTyped(event.currentTarget.value)}
            placeholder="Full name"
            value={typed}
          />
        </Box>
        <Button
          disabled={name === ''}
          fontSize={1}
          onClick={() => {
            onChange(name)
            setTyped(null)
          }}
          text="Set"
        />
        <Button fontSize={1} mode="bleed" onClick={() => setTyped(null)} text="Cancel" />
      </Flex>
    )
  }
  return (
    <Box flex={1}>
      <Select
        aria-label={label}
        disabled={disabled}
        fontSize={1}
        onChange={(event) => {
          const chosen = event.currentTarget.value
          if (chosen === ANOTHER) setTyped('')
          else onChange(chosen === NOBODY ? null : chosen)
        }}
        value={value ?? NOBODY}
      >
        <option value={NOBODY}>No speaker</option>
        {names.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
        <option value={ANOTHER}>Another person…</option>
      </Select>
    </Box>
  )
}
