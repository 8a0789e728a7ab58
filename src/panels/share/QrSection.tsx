import { useMemo, useState } from 'react'
import { usePlayground } from '../../store/index.ts'
import { Button } from '../common/Button.tsx'
import { formatCount } from '../common/format.ts'
import { AddressOfPage } from './AddressOfPage.tsx'
import { isLocal } from './publicAddress.ts'
import { QrCode } from './QrCode.tsx'
import { QrScreen } from './QrScreen.tsx'
import { qrOutline } from './qrOutline.ts'
import css from './ShareDialog.module.css'
import { addressOfLink, type SharedLink, type ShareVariant } from './shareVariants.ts'

/** Codes up to this length are read from the back row of a hall. */
const COMFORTABLE = 300

interface QrSectionProps {
  readonly links: readonly SharedLink[]
  readonly link: SharedLink
  /** Address of the page, without `#`. */
  readonly page: string
  readonly onChoose: (variant: ShareVariant) => void
}

/** The link as a code to scan. */
export function QrSection({ links, link, page, onChoose }: QrSectionProps) {
  const address = addressOfLink(page, link)
  const outline = useMemo(() => qrOutline(address), [address])
  const [isLarge, setIsLarge] = useState(false)
  const known = usePlayground((state) => state.view.publicAddress)
  const isUseless = isLocal(window.location) && known === null
  return (
    <>
      <AddressOfPage />
      {address.length > COMFORTABLE ? (
        <Shorter
          links={links}
          link={link}
          page={page}
          hasCode={outline !== null}
          onChoose={onChoose}
        />
      ) : null}
      {outline === null || isUseless ? null : (
        <div className={css.qr}>
          <QrCode outline={outline} address={address} className={css.small} />
          <Button
            icon="fullScreen"
            look="primary"
            hint="The code as large as the screen, for a hall. Escape, F or a click leaves it."
            onClick={() => setIsLarge(true)}
          >
            Fill the screen
          </Button>
        </div>
      )}
      {outline !== null && isLarge ? (
        <QrScreen outline={outline} address={address} onClose={() => setIsLarge(false)} />
      ) : null}
    </>
  )
}

interface ShorterProps extends QrSectionProps {
  readonly hasCode: boolean
}

/** Says that a link is long for a code, and offers the one that keeps most of what a short code can. */
function Shorter({ links, link, page, hasCode, onChoose }: ShorterProps) {
  const lengthOf = (one: SharedLink): number => addressOfLink(page, one).length
  const short = mostTelling
    .map((variant) => links.find((one) => one.variant === variant))
    .find((one) => one !== undefined && lengthOf(one) <= COMFORTABLE)
  return (
    <div className={css.warning} role="status">
      <p className={css.text}>
        The link has {formatCount(lengthOf(link))} characters:{' '}
        {hasCode
          ? 'its code is fine for a screen nearby, and too dense for the back row of a hall.'
          : 'more than any QR code holds.'}
      </p>
      {short === undefined ? null : (
        <Button hint={short.says} onClick={() => onChoose(short.variant)}>
          {offers[short.variant]} ({formatCount(lengthOf(short))} characters)
        </Button>
      )}
    </div>
  )
}

/** What keeps most of the run comes first. */
const mostTelling: readonly ShareVariant[] = ['here', 'parameters', 'start', 'empty']

const offers: Record<ShareVariant, string> = {
  here: 'Use the run as it stands',
  parameters: 'Use these weights',
  start: 'Use its start',
  empty: 'Leave the points out',
}
