import {relative} from 'node:path'

import {buildWeb} from '../web/buildWeb.ts'
import {buildStudio} from './buildStudio.ts'

const {directory, isFresh} = await buildStudio()
const where = relative(process.cwd(), directory)
console.log(isFresh ? `The Studio in ${where} is up to date.` : `The Studio is built in ${where}.`)
console.log(`The front end is built in ${relative(process.cwd(), await buildWeb())}.`)
