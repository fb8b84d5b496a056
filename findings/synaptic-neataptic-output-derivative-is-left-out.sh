#!/usr/bin/env bash
# synaptic 1.1.4 and neataptic 1.4.7 (Node.js): the gradient at an output, whatever cost and activation are chosen.
#
# Both take target - activation as the delta of an output and never multiply by the derivative of its activation function.
# That is the gradient of a cross-entropy behind a logistic output, of a squared error (with a half) behind a linear one,
# and of nothing for tanh. The `cost` that is handed to the trainer is only reported and compared with `error`: trained
# with MSE and with CROSS_ENTROPY the weights are the same (where `error` is not 0, which counts as unset: 0.05). An
# example that was worked out by hand with a squared error behind a sigmoid agrees with neither library in its first
# update; a binary cross-entropy does.
#
# Output (the change of a weight divided by rate and input, from w = 0.8, b = 0.1, x = 0.5, target 0.9):
#   synaptic  LOGISTIC  0.277541: t - a is 0.277541, (t - a) f' is 0.065223
#   synaptic  TANH      0.437883: t - a is 0.437883, (t - a) f' is 0.344372
#   neataptic LOGISTIC  0.277541: t - a is 0.277541, (t - a) f' is 0.065223
#   neataptic TANH      0.437883: t - a is 0.437883, (t - a) f' is 0.344372
#   neataptic, 20 iterations with MSE and with CROSS_ENTROPY: weights differ by 0
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts synaptic@1.1.4 neataptic@1.4.7
cat > seen.js <<'JAVASCRIPT'
const { Neuron } = require('synaptic');
const { Node, architect, methods } = require('neataptic');

const [W, B, X, TARGET, RATE] = [0.8, 0.1, 0.5, 0.9, 0.1];
const slope = { LOGISTIC: (a) => a * (1 - a), TANH: (a) => 1 - a * a };
let right = true;

function say(library, name, a, change) {
  const [bare, whole] = [TARGET - a, (TARGET - a) * slope[name](a)];
  right = right && Math.abs(change - bare) < 1e-12 && Math.abs(change - whole) > 0.01;
  const [one, two, three] = [change, bare, whole].map((number) => number.toFixed(6));
  console.log(`${library.padEnd(9)} ${name.padEnd(9)} ${one}: t - a is ${two}, (t - a) f' is ${three}`);
}

for (const name of ['LOGISTIC', 'TANH']) {
  const [input, output] = [new Neuron(), new Neuron()];
  input.squash = Neuron.squash.IDENTITY;
  output.squash = Neuron.squash[name];
  output.bias = B;
  const weight = input.project(output, W);
  input.activate(X);
  const a = output.activate();
  output.propagate(RATE, TARGET);
  say('synaptic', name, a, (weight.weight - W) / (RATE * X));
}
for (const name of ['LOGISTIC', 'TANH']) {
  const [input, output] = [new Node('input'), new Node('output')];
  input.connect(output, W);
  output.squash = methods.activation[name];
  output.bias = B;
  input.activate(X);
  const a = output.activate();
  output.propagate(RATE, 0, true, TARGET);
  say('neataptic', name, a, (output.connections.in[0].weight - W) / (RATE * X));
}

function trained(cost) {
  const net = new architect.Perceptron(1, 2, 1);
  net.connections.forEach((connection, place) => { connection.weight = 0.3 + 0.2 * place; });
  net.nodes.forEach((node) => { node.bias = node.type === 'input' ? 0 : 0.1; });
  net.train([{ input: [2], output: [0.9] }], { iterations: 20, rate: 0.5, error: 1e-300, cost });
  return net.connections.map((connection) => connection.weight);
}
const [mse, entropy] = [trained(methods.cost.MSE), trained(methods.cost.CROSS_ENTROPY)];
const apart = Math.max(...mse.map((weight, place) => Math.abs(weight - entropy[place])));
console.log(`neataptic, 20 iterations with MSE and with CROSS_ENTROPY: weights differ by ${apart}`);
process.exit(right && apart === 0 ? 0 : 1);
JAVASCRIPT
node seen.js
