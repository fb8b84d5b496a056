#!/usr/bin/env bash
# brain.js 1.6.1 (Node.js), NeuralNetwork: how a bias is updated, by gradient descent and by `praxis: 'adam'`.
#
# Weights have a momentum of 0.1 by default: change = rate * delta * input + momentum * (change before). Biases have none,
# whatever `momentum` says: bias += rate * delta. So a bias does not train as the weight of an input that is always 1.
# With Adam a bias is moved by the moments of the iteration before: the first iteration leaves every bias where it is,
# and from the second on the correction for the start is that of one iteration too many. Weights take this iteration's.
# An iteration is one pass over the data with an update after each sample.
#
# Output (one output neuron, one input of 1, so that weight and bias have the same gradient; from 0.1):
#   descent, momentum 0.9, 3 iterations: weight moved 0.239, bias moved 0.125
#   Adam, rate 0.1, iteration 1: weight moved 0.1000, bias moved 0.0000
#   Adam, rate 0.1, iteration 2: weight moved 0.0998, bias moved 0.0744
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts brain.js@1.6.1
cat > seen.js <<'JAVASCRIPT'
const { NeuralNetwork } = require('brain.js');

const SAMPLE = [{ input: [1], output: [1] }];

function moves(iterations, options) {
  const drawn = new NeuralNetwork({ hiddenLayers: [1] });
  drawn.train(SAMPLE, { iterations: 1 });
  const net = new NeuralNetwork({ hiddenLayers: [1], errorThresh: 1e-12, ...options });
  const { sizes, layers } = drawn.toJSON();
  net.fromJSON({ sizes, layers });
  // The neuron in the middle answers 1 to twelve digits, so that the output's weight and bias have one gradient.
  net.weights[1][0][0] = 0;
  net.biases[1][0] = 30;
  net.weights[2][0][0] = 0.1;
  net.biases[2][0] = 0.1;
  const seen = [];
  let [weight, bias] = [net.weights[2][0][0], net.biases[2][0]]; // numbers of 32 bits
  for (let iteration = 0; iteration < iterations; iteration += 1) {
    net.train(SAMPLE, { ...options, iterations: 1 });
    seen.push([net.weights[2][0][0] - weight, net.biases[2][0] - bias]);
    [weight, bias] = [net.weights[2][0][0], net.biases[2][0]];
  }
  return seen;
}

const sum = (pairs, place) => pairs.reduce((total, pair) => total + pair[place], 0);
const descent = moves(3, { learningRate: 0.4, momentum: 0.9 });
const [weight, bias] = [sum(descent, 0), sum(descent, 1)];
console.log(`descent, momentum 0.9, 3 iterations: weight moved ${weight.toFixed(3)}, bias moved ${bias.toFixed(3)}`);
const adam = moves(2, { learningRate: 0.1, praxis: 'adam' });
adam.forEach(([ofWeight, ofBias], place) => {
  const words = `weight moved ${ofWeight.toFixed(4)}, bias moved ${ofBias.toFixed(4)}`;
  console.log(`Adam, rate 0.1, iteration ${place + 1}: ${words}`);
});
const first = Math.abs(descent[0][0] - descent[0][1]) < 1e-6;
process.exit(first && weight > 1.8 * bias && adam[0][1] === 0 && adam[0][0] > 0.099 && adam[1][1] < 0.08 ? 0 : 1);
JAVASCRIPT
node seen.js
