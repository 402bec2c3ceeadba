import {Ajv2020} from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import schema from './ninjs-schema_3.1.json' with {type: 'json'}

/** The published schema refers to this one for `geoJSON`. The feeds write points only, so only points pass. */
const geoJsonPoint = {
  $id: 'https://geojson.org/schema/GeoJSON.json',
  type: 'object',
  additionalProperties: false,
  required: ['type', 'coordinates'],
  properties: {
    type: {const: 'Point'},
    coordinates: {
      type: 'array',
      minItems: 2,
      maxItems: 2,
      prefixItems: [
        {type: 'number', minimum: -180, maximum: 180},
        {type: 'number', minimum: -90, maximum: 90},
      ],
    },
  },
}

const validate = createValidator()

/**
 * What IPTC's published JSON Schema of ninjs 3.1 finds wrong with a value, as `place: sentence`; empty when it conforms.
 */
export function checkNinjs(value: unknown): string[] {
  if (validate(value)) return []
  return (validate.errors ?? []).map(
    ({instancePath, message}) => `${instancePath || '/'}: ${message ?? 'does not conform'}`,
  )
}

function createValidator() {
  // The published schema puts a type beside $ref, which strict mode would refuse.
  const ajv = new Ajv2020({strict: false, allErrors: true})
  formats.default(ajv)
  ajv.addSchema(geoJsonPoint)
  return ajv.compile(schema)
}
