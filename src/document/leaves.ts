import type { Nodes, Parents, PhrasingContent, Root, Text } from 'mdast'
import { decodeString } from 'micromark-util-decode-string'
import type { Draft } from './drafts.js'
import { type Ink, ink } from './plain.js'

interface Leaf {
  readonly ink: Ink
  readonly links: { from: number; to: number; url: string }[]
  readonly bold: { from: number; to: number }[]
  readonly cells: { from: number; to: number }[]
}
