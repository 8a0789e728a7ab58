import { useMemo, useRef, useState } from 'react'
import { usePlayground, usePlaygroundStore } from '../../store/index.ts'
import { Dialog } from '../common/Dialog.tsx'
import { Segmented } from '../common/Segmented.tsx'
import { VisitorsSection } from '../controls/VisitorsSection.tsx'
import { EmbedSection } from './EmbedSection.tsx'
import { LinkSection } from './LinkSection.tsx'
import { addressOfPage, isLocal } from './publicAddress.ts'
import { QrSection } from './QrSection.tsx'
import css from './ShareDialog.module.css'
import { sharedLinks } from './shareVariants.ts'
import { VariantChoice } from './VariantChoice.tsx'

const sections = [
  { value: 'link', text: 'Link' },
  { value: 'qr', text: 'QR code' },
  { value: 'visitors', text: 'Visitors' },
  { value: 'embed', text: 'Embed' },
] as const
type Section = (typeof sections)[number]['value']

/** Hands the run on. It is the run as it stood when the dialog was opened, whatever goes on behind it. */
export function ShareDialog({ onClose }: { readonly onClose: () => void }) {
  const store = usePlaygroundStore()
  const [opened] = useState(store.getState)
  const view = usePlayground((state) => state.view)
  const links = useMemo(() => sharedLinks({ ...opened, view }), [opened, view])
  const [section, setSection] = useState<Section>('link')
  const [wanted, setWanted] = useState(links[0]?.variant)
  const first = useRef<HTMLButtonElement>(null)
  const link = links.find(({ variant }) => variant === wanted) ?? links[0]
  if (link === undefined) throw new Error('expected at least one link to share, got none')

  const isOnlyHere = isLocal(window.location)
  const page = (isOnlyHere ? view.publicAddress : null) ?? addressOfPage(window.location)
  return (
    <Dialog
      title="Share this run"
      onClose={onClose}
      focusFirst={first}
      isAside={section === 'visitors'}
    >
      <div className={css.sections}>
        <Segmented
          label="Way of sharing"
          hint="An address to send, a code to scan, a frame in another page; and what visitors can use and are to reach."
          value={section}
          options={sections}
          onChange={setSection}
        />
        {section === 'visitors' ? (
          <VisitorsSection />
        ) : (
          <VariantChoice links={links} value={link} onChange={setWanted} />
        )}
        {section === 'link' ? (
          <LinkSection links={links} link={link} page={page} copy={first} />
        ) : null}
        {section === 'qr' ? (
          <QrSection links={links} link={link} page={page} onChoose={setWanted} />
        ) : null}
        {section === 'embed' ? <EmbedSection page={page} link={link} /> : null}
      </div>
    </Dialog>
  )
}
