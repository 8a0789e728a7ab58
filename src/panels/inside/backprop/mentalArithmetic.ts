/**
 * The lecture's network for mental arithmetic: 2-2-1 with ReLU, linear output and squared loss,
 * W¹ = [[½, −1], [1, ½]], b¹ = (0, −½), w² = (1, −1), b² = ½, and the one point x = (1, 1), y = 1, which is
 * the whole batch; η = 0.1.
 */
export const mentalArithmetic =
  'v=1&data=own&train=1&scale=1&own=1803g0c3g0c3g4030oh4j&net=relu2&init=zero&batch=1' +
  '&edits=0:w1.1.1=0.5;w1.1.2=-1;w1.2.1=1;w1.2.2=0.5;b1.2=-0.5;w2.1.1=1;w2.1.2=-1;b2.1=0.5' +
  '&inside=backprop'
