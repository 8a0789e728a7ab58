import type { PageStatus } from '../../store/index.ts'

/** The state of the run in a word or two. */
export function describeStatus(status: PageStatus): string {
  switch (status.state) {
    case 'loading':
      return 'Preparing the run'
    case 'replaying':
      return 'Replaying'
    case 'running':
      return 'Training'
    case 'failed':
      return 'Stopped by a fault'
    case 'paused':
      return pauses[status.reason]
  }
}

const pauses = {
  asked: 'Paused',
  epoch: 'Paused: the epoch to stop at is reached',
  loss: 'Paused: the loss to stop at is reached',
  diverged: 'Paused: training diverged',
} as const
