#!/usr/bin/env bash
# synaptic 1.1.4 and neataptic 1.4.7 (Node.js): which weights the hidden layer's deltas are made with.
#
# On the way back each neuron changes the weights that come into it at once, and only then the layer before computes its
# deltas, with these weights. So a hidden delta is made with the weights of after the update, not of the state whose
# forward pass was taken: no gradient of the error at any state. It shows with one sample an iteration, which is the
# default of both; neataptic with a `batchSize` takes the old weights but for the last sample of each batch. The
# difference grows with the learning rate: at 5, in a network of 1-1-1, the change of the first weight is three times as
# large as the gradient's.
#
# Output (first weight of 1-1-1 after one iteration, from 0.3):
#   by the old w2 0.972732, by the updated w2 2.364496
#   neataptic: 2.364496
#   synaptic: 2.364496
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts synaptic@1.1.4 neataptic@1.4.7
cat > seen.js <<'JAVASCRIPT'
const { Architect, Trainer } = require('synaptic');
const { architect } = require('neataptic');

const [W1, B1, W2, B2, X, TARGET, RATE] = [0.3, 0.1, 0.7, -0.2, 2, 1, 5];
const sigmoid = (z) => 1 / (1 + Math.exp(-z));

// The output's delta is target - activation in both libraries, which is right behind a cross-entropy.
function byHand(updated) {
  const hidden = sigmoid(W1 * X + B1);
  const delta2 = TARGET - sigmoid(W2 * hidden + B2);
  const back = updated ? W2 + RATE * delta2 * hidden : W2;
  return W1 + RATE * delta2 * back * hidden * (1 - hidden) * X;
}
const [old, updated] = [byHand(false), byHand(true)];
console.log(`by the old w2 ${old.toFixed(6)}, by the updated w2 ${updated.toFixed(6)}`);

const sample = [{ input: [X], output: [TARGET] }];
const options = { iterations: 1, rate: RATE, error: 0 };

const first = new architect.Perceptron(1, 1, 1);
first.connections[0].weight = W1;
first.connections[1].weight = W2;
first.nodes[1].bias = B1;
first.nodes[2].bias = B2;
first.train(sample, options);

const second = new Architect.Perceptron(1, 1, 1);
const [hidden, output] = [second.layers.hidden[0].list[0], second.layers.output.list[0]];
const weight = Object.values(hidden.connections.inputs)[0];
weight.weight = W1;
Object.values(output.connections.inputs)[0].weight = W2;
hidden.bias = B1;
output.bias = B2;
second.setOptimize(false);
new Trainer(second).train(sample, options);

const seen = { neataptic: first.connections[0].weight, synaptic: weight.weight };
for (const [library, value] of Object.entries(seen)) console.log(`${library}: ${value.toFixed(6)}`);
process.exit(Object.values(seen).every((value) => Math.abs(value - updated) < 1e-9 && value !== old) ? 0 : 1);
JAVASCRIPT
node seen.js
