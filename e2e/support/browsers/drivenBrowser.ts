/** A browser with one page, however it is driven. */
export interface DrivenBrowser {
  /** Of the browser: '140.0'. */
  readonly version: string
  /** Goes to an address; within the same page when only what stands behind # differs. */
  open(address: string): Promise<void>
  /** The value of an expression in the page, which must be a text. */
  read(expression: string): Promise<string>
  close(): Promise<void>
}
