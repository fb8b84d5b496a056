const brain = require('brain.js');
const x = [0.6, -0.3 * SEED];
const t = [0.1, 0.9];
function made(options) {
  const network = new brain.NeuralNetwork({ hiddenLayers: [2] });
  network.sizes = [2, 2, 2];
  network.initialize();
  [1, 2].forEach((l) => [0, 1].forEach((j) => {
    network.biases[l][j] = 0.1 * j - 0.2;
    [0, 1].forEach((i) => { network.weights[l][j][i] = 0.3 * i - 0.2 * j + 0.1 * SEED; });
  }));
  network.trained = () => network.train([{ input: x, output: t }], { iterations: 1, errorThresh: 1e-300, ...options });
  return network;
}
const momentum = made({});
const plain = made({ momentum: 1e-300 });
const told = momentum.trained().error;
plain.trained();
const start = made({});
const output = start.runInput(x);
const first = plain.weights[2][0][0] - start.weights[2][0][0];
momentum.trained();
plain.trained();
let refused = 0;
try { made({ momentum: 0 }).trained(); } catch (fault) { refused = 1; }
console.log(JSON.stringify({
  weights: [momentum.weights[2][0][0] - plain.weights[2][0][0], 0.1 * first],
  biases: [momentum.biases[2][0] - plain.biases[2][0], 0],
  refused: [refused, 1],
  told: [told, output.reduce((total, p, j) => total + (p - t[j]) ** 2, 0) / 2],
}));
