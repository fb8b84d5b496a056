const neataptic = require('neataptic');
const x = [[0.6, -0.3 * SEED], [0.2, 0.5]];
const t = [[0.9], [0.2]];
const RATE = 0.3;
function made() {
  const network = new neataptic.architect.Perceptron(2, 1, 1);
  network.nodes[2].bias = 0.1 * SEED;
  network.nodes[3].bias = -0.2;
  network.nodes[2].connections.in.forEach((connection) => {
    connection.weight = connection.from === network.nodes[0] ? 0.4 : -0.1;
  });
  [network.nodes[2], network.nodes[3]].forEach((node) => { node.squash = neataptic.methods.activation.LOGISTIC; });
  network.nodes[3].connections.in.forEach((connection) => { connection.weight = 0.7; });
  return network;
}
const sigmoid = (z) => 1 / (1 + Math.exp(-z));
const passed = (row) => {
  const h = sigmoid(0.1 * SEED + 0.4 * row[0] - 0.1 * row[1]);
  return { h, p: sigmoid(0.7 * h - 0.2) };
};
const one = made();
const first = passed(x[0]);
one.activate(x[0], true);
one.propagate(RATE, 0, true, t[0]);
const both = made();
x.forEach((row, place) => {
  both.activate(row, true);
  both.propagate(RATE, 0, place === 1, t[place]);
});
const passes = x.map(passed);
const deltas = passes.map(({ p }, place) => t[place][0] - p);
const newWeight = 0.7 + RATE * (deltas[0] * passes[0].h + deltas[1] * passes[1].h);
const back = [0.7, newWeight].map((weight, place) => deltas[place] * weight * passes[place].h * (1 - passes[place].h));
const told = made().train([{ input: x[0], output: t[0] }], { rate: RATE, iterations: 1, error: 0 }).error;
console.log(JSON.stringify({
  slope: [one.nodes[3].bias + 0.2, RATE * (t[0][0] - first.p)],
  batch: [both.nodes[2].bias - 0.1 * SEED, RATE * (back[0] + back[1])],
  told: [told, (first.p - t[0][0]) ** 2],
}));
