import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { axeFaults } from './support/axe.ts'
import {
  button,
  expect,
  metric,
  metricNumber,
  notices,
  open,
  stepButton,
  test,
} from './support/test.ts'

const guided =
  'v=1&data=moons&hide=dataset,edit-parameters,new-weights&lock=learning-rate,restart,units'
const challenge = 'v=1&data=blobs&points=100&rate=0.3&goal=train-accuracy:0.9,units:4'

test('hidden controls are not there, locked ones show their value and why', async ({ page }) => {
  await open(page, guided)
  await expect(page.getByRole('radiogroup', { name: 'Data set' })).toHaveCount(0)
  await expect(button(page, 'New weights')).toHaveCount(0)
  await expect(button(page, 'All parameters')).toHaveCount(0)
  const rate = page.getByRole('slider', { name: 'Learning rate η' })
  await expect(rate).toHaveAttribute('aria-disabled', 'true')
  await expect(rate).toHaveAttribute('aria-valuetext', '0.1')
  await expect(rate).toHaveAccessibleDescription('Locked by the link.')
})

test('the keyboard cannot get around what is locked or hidden', async ({ page }) => {
  await open(page, guided)
  await stepButton(page).click()
  await expect.poll(() => metricNumber(page, 'Epoch')).toBe(1)
  await page.getByRole('slider', { name: 'Learning rate η' }).press('ArrowRight')
  await expect(notices(page)).toContainText('This is locked by the link.')
  const number = page.getByRole('textbox', { name: 'Learning rate, as a number' })
  await number.press('ArrowUp')
  await expect(number).toHaveValue('0.1')
  await expect(number).not.toBeEditable()
  // Restart, new weights, the table of parameters, and cutting a connection.
  for (const key of ['r', 'n', 'p']) await page.locator('body').press(key)
  await button(page, 'Unit 1 of layer 1').focus()
  for (const key of ['w', 'Delete', 'e']) await page.keyboard.press(key)
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(metric(page, 'Epoch')).toHaveText(/^1/)
  await expect(page).toHaveURL(new RegExp(`${guided.replace('&hide', '(&step=\\d+)?&hide')}$`))
})

test('the help sheet shows all controls again, and the address forgets the guide', async ({
  page,
}) => {
  await open(page, guided)
  await button(page, 'Help').click()
  await button(page, 'Show all controls').click()
  await expect(page.getByRole('radiogroup', { name: 'Data set' })).toBeVisible()
  await expect(page).toHaveURL(/#v=1&data=moons$/)
  await page.getByRole('slider', { name: 'Learning rate η' }).press('ArrowRight')
  await expect(page).toHaveURL(/rate=0\.3/)
})

test('a goal shows its parts, is reached and stays reached; replay agrees with the copied link', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, challenge)
  const goal = page.getByRole('region', { name: 'Goal' })
  await expect(goal.getByRole('listitem')).toHaveText([
    /Train accuracy at least 90%, not yet: \d/,
    'Hidden units at most 4, met: 4',
  ])
  await button(page, 'Play').click()
  await expect(goal.getByRole('status')).toHaveText(/^Goal reached at epoch \d+\.$/)
  await button(page, 'Pause').click()
  await button(page, 'Restart').click()
  await expect(metric(page, 'Epoch')).toHaveText(/^0/)
  await expect(goal.getByRole('status')).toHaveText(/^Goal reached at epoch \d+\.$/)
  await button(page, 'Copy my completed link').click()
  await expect(notices(page)).toContainText('it opens where the goal was reached')
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(link).toMatch(/&step=\d+&goal=train-accuracy:0\.9,units:4$/)
  expect(replayedGoal(link)).toMatchObject({ met: true })
})

test('what visitors can use and are to reach is set in the share dialog, and shown at once', async ({
  page,
}) => {
  await open(page)
  await openVisitors(page)
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('checkbox', { name: 'Test accuracy at least' }).check()
  const threshold = dialog.getByRole('textbox', { name: 'Test accuracy at least' })
  await threshold.fill('97,5')
  await threshold.press('Enter')
  await dialog.getByText('Learning', { exact: true }).click()
  await dialog
    .getByRole('group', { name: 'Learning rate' })
    .getByRole('button', { name: 'Locked' })
    .click()
  await dialog
    .getByRole('group', { name: 'Sampling' })
    .getByRole('button', { name: 'Hidden' })
    .click()
  await expect(page.getByText('1 locked, 1 hidden')).toBeVisible()
  await expect(page.locator('section[aria-label="Goal"]')).toContainText(
    'Test accuracy at least 97.5%',
  )
  await expect(page).toHaveURL(/#v=1&hide=sampling&lock=learning-rate&goal=test-accuracy:0\.975$/)
})

for (const { name, ...viewport } of [
  { name: 'desktop', width: 1440, height: 900 },
  { name: 'phone', width: 390, height: 844 },
]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${name}, ${colorScheme}`, () => {
      test.use({ viewport, colorScheme })

      test('axe finds nothing on a locked page with a goal, nor in its editors', async ({
        page,
      }) => {
        await open(page, `${guided}&goal=test-accuracy:0.95,epochs:50`)
        expect(await axeFaults(page)).toEqual([])
        await openVisitors(page)
        for (const group of await page.getByRole('dialog').locator('summary').all()) {
          await group.click()
        }
        expect(await axeFaults(page)).toEqual([])
      })
    })
  }
}

async function openVisitors(page: Page): Promise<void> {
  await button(page, 'Share').click()
  await button(page, 'Visitors').click()
}

/** What `npm run replay` says of the goal of a link. */
function replayedGoal(link: string): unknown {
  const program = fileURLToPath(new URL('../src/tooling/program.mjs', import.meta.url))
  const { stdout } = spawnSync(process.execPath, [program, 'replay', link, '--json'], {
    encoding: 'utf8',
  })
  return JSON.parse(stdout).goal
}
