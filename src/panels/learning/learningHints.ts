/** What the settings of learning mean, in the lecture's terms. */
export const learningHints = {
  loss: 'What L(f(x), y) the training lowers: cross-entropy is −log of the probability of the true class, the sparsemax loss is 0 from a margin of 1, squares are ½‖f − y‖², the perceptron loss is max(0, −y·z) with y = ±1.',
  learningRate:
    'How far each update goes against the gradient: θ becomes θ − η∇L; too large and training diverges.',
  batchSize:
    'Examples averaged for one update: small batches are noisy and quick, all of them is gradient descent.',
  optimiser:
    'How the gradient becomes an update: plain SGD, with momentum, or Adam with a step of its own for each parameter.',
  momentum: 'Share μ of the last update that is carried into the next one.',
  penalty:
    'Adds λΩ(θ) to the loss so that weights stay small: L1 makes many of them exactly 0, L2 shrinks all. Biases are left alone.',
  lambda: 'Strength λ of the regulariser.',
} as const
