/**
 * Links whose runs must end in the same bits wherever they run. Together they use every choice that
 * decides a bit: a test says which one is missing (replay/sameBits.test.ts). All are small, so that a
 * browser opens the whole list in a few seconds.
 */
export const sameBitsLinks: readonly string[] = [
  'v=1&step=600',
  'v=1&data=gates&gate=and&net=none&rate=0.5&batch=all&step=200',
  'v=1&data=gates&gate=or&net=linear2&loss=squared&rate=0.5&batch=1&sampling=ordered&step=200',
  'v=1&data=gates&gate=nand&net=sigmoid3&out=tanh&batch=1&step=300',
  'v=1&data=gates&net=tanh2&init=uniform&rate=0.3&batch=3&optimizer=momentum&seed=7&step=300',
  'v=1&data=xor-corners&noise=0.6&flip=0.05&net=relu4&batch=7&penalty=l2&strength=0.01&step=250',
  'v=1&data=xor-quadrants&net=relu8&init=spread&rate=0.01&optimizer=adam&seed=3&step=250',
  'v=1&data=gaussians&noise=1.5&balance=0.3&net=none&out=linear&rate=0.01&batch=9&step=200',
  'v=1&noise=0.4&flip=0.1&features=x1,x2,x1sq,x2sq,x1x2,sinx1,sinx2&net=tanh5,linear3&step=250',
  'v=1&data=spiral&noise=0.2&net=tanh8,tanh8&rate=0.3&seed=2&step=300',
  'v=1&data=spiral&arms=3&turns=1.25&points=301&train=0.6&net=tanh6,relu6&loss=squared&step=200',
  'v=1&data=moons&noise=0.3&net=sigmoid4&out=softmax&batch=11&sampling=replacement&step=250',
  'v=1&data=checkerboard&net=tanh6&out=sparsemax&penalty=l1&strength=0.001&step=250',
  'v=1&data=rings&net=tanh6&init=uniform-half&penalty=l1&strength=0.001&l1=subgradient&step=250',
  'v=1&data=blobs&classes=4&net=relu5&out=sparsemax&loss=squared&rate=0.3&step=200',
  'v=1&data=pinwheel&net=relu8,relu8&rate=0.01&batch=32&optimizer=adam&penalty=l2&step=200',
  'v=1&data=iris&flip=0.02&net=tanh8&optimizer=momentum&momentum=0.5&step=250',
  'v=1&data=penguins&columns=1,3&net=sigmoid6&batch=15&penalty=l1&step=200',
  'v=1&data=plane&noise=0.5&net=relu4&rate=0.03&batch=13&step=250',
  'v=1&data=cones&features=x1,x2,sinx1,sinx2&net=tanh6,sigmoid4&out=tanh&step=200',
  'v=1&data=curve&net=relu16&rate=0.01&optimizer=adam&step=300',
  'v=1&data=curve&curve=step&noise=0.1&scale=2&net=tanh9&rate=0.03&batch=all&step=200',
  'v=1&data=curve&curve=sawtooth&features=x1,sinx1&net=tanh8,tanh8&init=auto&rate=0.03&step=200',
  'v=1&data=curve&curve=abs&net=relu3&init=constant&rate=0.03&sampling=replacement&step=150',
  'v=1&data=moons&init=zero&sampling=ordered&step=150',
  'v=1&points=997&train=0.3&net=tanh3,tanh3&dataseed=11&splitseed=12&noiseseed=13&weightseed=14&orderseed=15&step=250&example=3',
  'v=1&net=tanh3&edits=0:w1.2.1=0.5;b1.3=-0.25;100:rate=0.03,batch=20;150:optimizer=adam,penalty=l2,strength=0.01;w2.1.3=1.5;220:sampling=replacement&step=400',
  'v=1&data=xor-corners&cut=w1.1.2,w1.2.1,w1.3.1&optimizer=momentum&penalty=l2&step=250',
  'v=1&data=moons&net=tanh4,relu4&cut=w2.1.3&freeze=layer3,unit1.2,b2.3,w2.4.1&optimizer=adam&penalty=l1&step=250',
  'v=1&data=moons&edits=50:cut.w1.2.1;freeze.layer2;120:join.w1.2.1;freeze.unit1.4;180:thaw.layer2;w1.4.1=2&step=300',
]
