// Makes the files of brain.js that the tests read, and what each of these networks gives. Run it in a folder where both
// versions are installed, without their native parts, which nothing here needs:
//
//     npm install --ignore-scripts brain-2@npm:brain.js@2.0.0-beta.24 brain-1@npm:brain.js@1.6.1
//     node make_brain_js_files.js …/tests/core/weight_files/files
const fs = require("fs");
const path = require("path");
const to = process.argv[2];
const samples = [
  { input: { height: 0.1, width: 0.9 }, output: { round: 1, square: 0 } },
  { input: { height: 0.8, width: 0.7 }, output: { round: 0, square: 1 } },
  { input: { height: 0.4, width: 0.2 }, output: { round: 1, square: 0 } },
];
const gives = {};

function keep(name, library, net) {
  const outputs = samples.map(({ input }) => net.run(Array.isArray(input) ? input : input));
  fs.writeFileSync(path.join(to, name), JSON.stringify(net.toJSON()));
  gives[name] = {
    library,
    inputs: samples.map(({ input }) => Object.values(input)),
    outputs: outputs.map((each) => Object.values(each)),
    activations: null,
  };
}

for (const [version, name] of [["2.0.0-beta.24", "brain-2"], ["1.6.1", "brain-1"]]) {
  const brain = require(name);
  for (const activation of ["sigmoid", "tanh", "leaky-relu"]) {
    const net = new brain.NeuralNetwork({ hiddenLayers: [3, 2], activation });
    net.train(samples, { iterations: 200, leakyReluAlpha: 0.2 });
    keep(`${name}-${activation}.json`, `brain.js ${version}`, net);
  }
}
const brain = require("brain-2");
const lstm = new brain.recurrent.LSTM({ hiddenLayers: [2] });
lstm.train(["ab"], { iterations: 1 });
fs.writeFileSync(path.join(to, "brain-2-lstm.json"), JSON.stringify(lstm.toJSON()));
fs.writeFileSync(path.join(to, "brain-js.json"), JSON.stringify(gives, null, 1) + "\n");
