import type { RefObject } from 'react'
import { formatCount } from '../common/format.ts'
import { AddressOfPage } from './AddressOfPage.tsx'
import { CopyField } from './CopyField.tsx'
import { ForeignLink } from './ForeignLink.tsx'
import { addressOfLink, LONGEST_LINK, type SharedLink } from './shareVariants.ts'
import { TooLong } from './TooLong.tsx'

interface LinkSectionProps {
  readonly links: readonly SharedLink[]
  readonly link: SharedLink
  /** Address of the page, without `#`. */
  readonly page: string
  /** Gets the button that copies. */
  readonly copy: RefObject<HTMLButtonElement | null>
}

/** The link itself. */
export function LinkSection({ links, link, page, copy }: LinkSectionProps) {
  const address = addressOfLink(page, link)
  const whole = links.find(({ variant }) => variant === 'here')
  const wholeLength = whole === undefined ? 0 : addressOfLink(page, whole).length
  return (
    <>
      <CopyField
        label="Link to this run"
        text={address}
        name="Copy link"
        hint="Puts the link on the clipboard."
        copy={copy}
        note={`${formatCount(address.length)} characters`}
      />
      {whole !== undefined && wholeLength > LONGEST_LINK ? (
        <TooLong whole={whole} length={wholeLength} />
      ) : null}
      <AddressOfPage />
      <ForeignLink state={link.state} />
    </>
  )
}
