import { axeFaults } from './support/axe.ts'
import { button, expect, metric, notices, open, ready, test } from './support/test.ts'

const rules = 'This run goes by TensorFlow Playground’s rules.'

/** The first of the links that `src/run/foreignLinks.test.ts` compares number by number. */
const healthy =
  'activation=tanh&batchSize=10&dataset=circle&regDataset=reg-plane&learningRate=0.03&' +
  'regularizationRate=0&noise=0&networkShape=2,2&seed=0.17539&showTestData=false&discretize=false&' +
  'percTrainData=50&x=true&y=true&xTimesY=false&xSquared=false&ySquared=false&cosX=false&sinX=false&' +
  'cosY=false&sinY=false&collectStats=false&problem=classification&initZero=false&hideText=false'

test('a link of TensorFlow Playground shows its run, with a note that can be put away', async ({
  page,
}) => {
  await open(page, healthy)
  await expect(metric(page, 'Train loss')).toHaveText('0.4968')
  await expect(metric(page, 'Test loss')).toHaveText('0.5194')
  await expect(notices(page).getByText(rules)).toBeVisible()
  await expect(notices(page).getByRole('listitem')).toHaveCount(1)
  await button(page, 'Dismiss').click()
  await expect(notices(page)).not.toContainText(rules)
})

test('our own rules keep the settings, and Undo brings the others back', async ({ page }) => {
  await open(page, healthy)
  await button(page, 'Use our own rules').click()
  await expect(notices(page)).not.toContainText(rules)
  await expect(metric(page, 'Train loss')).not.toHaveText('0.4968')
  await expect(page).toHaveURL(/#v=1&net=tanh2,tanh2&out=tanh&rate=0.03&strength=0$/)
  await button(page, 'Undo').click()
  await expect(metric(page, 'Train loss')).toHaveText('0.4968')
  await expect(page).toHaveURL(/tfpseed=0.17539/)
})

test('a damaged link opens mended, and says what was done', async ({ page }) => {
  const damaged = healthy
    .replace('&reg', '®')
    .replace('learningRate=0.03', 'learningRate=NaN')
    .replace('noise=0', 'noise=2000')
    .replace('sinX=false', 'sinX=fa')
    .replaceAll('&', '&amp;')
  await open(page, `${damaged}&amp;tutorial=first)`)
  for (const sentence of [
    'In the text of the link, “&amp;” is read as “&”; “®” is read as “&reg”; what stands around the link is left out.',
    'Learning rate “NaN” is not a number; 0.03 is used.',
    'Noise “2000” is above 80; 50 is used.',
    'sinX “fa” is not “false”; everything else is true, as there.',
    'Left out: “tutorial”: these are lessons of the Machine Learning Crash Course.',
  ]) {
    await expect(notices(page).getByText(sentence, { exact: true })).toBeAttached()
  }
  await page.setViewportSize({ width: 390, height: 844 })
  expect(await axeFaults(page)).toEqual([])
  await expect(page).toHaveURL(/tfpseed=0.17539/)
})

test('what the link hides is not there', async ({ page }) => {
  await open(page, healthy)
  await expect(page.getByText('Mini-batch B')).toBeVisible()
  await expect(button(page, 'New weights')).toBeVisible()
  // As from the address bar of the page that is open.
  await page.evaluate((hash) => {
    window.location.hash = hash
  }, `${healthy}&batchSize_hide=true&resetButton_hide=true&noise_hide=false`)
  await ready(page)
  await expect(page.getByText('Mini-batch B')).toBeHidden()
  await expect(button(page, 'New weights')).toBeHidden()
  await expect(page.getByText('Noise', { exact: true })).toBeVisible()
})

test('script in a link is shown as text', async ({ page }) => {
  await open(page, 'dataset=<img/onerror=alert(1)>&seed=0.1&<img/src=x>=1')
  await expect(notices(page)).toContainText('dataset “<img/onerror=alert(1)>”')
  await expect(page.locator('img')).toHaveCount(0)
})

test('a whole address is pasted and opened among My runs; what is no link is refused', async ({
  page,
}) => {
  await open(page)
  await button(page, 'My runs').click()
  const field = page.getByLabel('Open a link, of this page or of TensorFlow Playground')
  await field.fill('hello world')
  await field.press('Enter')
  await expect(page.getByText('This is no link: it names no setting of a run.')).toBeVisible()
  await field.fill(`http://playground.tensorflow.org/?hl=de#${healthy}`)
  await button(page, 'Open link').click()
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(metric(page, 'Train loss')).toHaveText('0.4968')
  // The address is written with some delay.
  await expect.poll(() => page.url()).toContain('tfpseed')
  await page.goBack()
  await expect(metric(page, 'Train loss')).not.toHaveText('0.4968')
})
