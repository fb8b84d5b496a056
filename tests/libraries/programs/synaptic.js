const { Layer, Network, Trainer } = require('synaptic');
const x = [0.6, -0.3 * SEED];
const t = [0.1, 0.9];
function made() {
  const [below, above] = [new Layer(2), new Layer(2)];
  below.project(above, Layer.connectionType.ALL_TO_ALL);
  above.list.forEach((neuron, j) => {
    neuron.bias = 0.2 * j - 0.1 * SEED;
    below.list.forEach((each, i) => { each.connected(neuron).connection.weight = 0.4 - 0.3 * i + 0.2 * j; });
  });
  return { below, above, network: new Network({ input: below, hidden: [], output: above }) };
}
const { below, above } = made();
below.activate(x);
const p = above.activate();
const before = above.list[0].bias;
above.propagate(0.3, t); // by layers: a Network compiles itself, and leaves its neurons as they are
const other = made();
const told = new Trainer(other.network).train([{ input: x, output: t }], { rate: 0.3, iterations: 1, error: 0 }).error;
console.log(JSON.stringify({
  slope: [above.list[0].bias - before, 0.3 * (t[0] - p[0])],
  told: [told, p.reduce((total, number, j) => total + (number - t[j]) ** 2, 0) / 2],
}));
