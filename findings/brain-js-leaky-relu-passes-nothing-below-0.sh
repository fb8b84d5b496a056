#!/usr/bin/env bash
# brain.js 1.6.1 (Node.js), NeuralNetwork with `activation: 'leaky-relu'`: what a neuron answers.
#
# A leaky ReLU is z above 0 and α·z below. This one is 0 below and α·z above: nothing leaks, and what would pass is
# made smaller. toJSON() writes the name "leaky-relu" and not `leakyReluAlpha`, so that who reads the file and takes the
# name for the function, or 0.01 for alpha, gets other outputs.
#
# Output (1-1-1, the hidden neuron's sum and its answer, leakyReluAlpha 0.1):
#   -2 -> 0, -1 -> 0, 1 -> 0.1, 2 -> 0.2
#   in the file: "activation":"leaky-relu", no alpha
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts brain.js@1.6.1
cat > seen.js <<'JAVASCRIPT'
const { NeuralNetwork } = require('brain.js');

const net = new NeuralNetwork({ hiddenLayers: [1], activation: 'leaky-relu', leakyReluAlpha: 0.1 });
net.train([{ input: [1], output: [1] }], { iterations: 1 });
const answers = [-2, -1, 1, 2].map((sum) => {
  net.weights[1][0][0] = 1;
  net.biases[1][0] = sum - 1;
  net.run([1]);
  return [sum, net.outputs[1][0]];
});
console.log(answers.map(([sum, answer]) => `${sum} -> ${Number(answer.toFixed(6))}`).join(', '));
const file = JSON.stringify(net.toJSON());
const hasAlpha = /alpha/i.test(file);
console.log(`in the file: "activation":"${net.toJSON().activation}", ${hasAlpha ? 'an' : 'no'} alpha`);
const isSo = answers.every(([sum, answer]) => Math.abs(answer - (sum < 0 ? 0 : 0.1 * sum)) < 1e-6);
process.exit(isSo && !hasAlpha ? 0 : 1);
JAVASCRIPT
node seen.js
