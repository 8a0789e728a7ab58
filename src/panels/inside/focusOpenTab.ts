/** For buttons that go with what they do: the focus stays in the drawer's bar. */
export function focusOpenTab(): void {
  document.querySelector<HTMLElement>('[role=tab][id^=inside-tab-][aria-selected=true]')?.focus()
}
