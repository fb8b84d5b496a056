// Reads with brain.js what `write_for_libraries.py` has written, and says how far it differs: node read_in_brain_js.js FOLDER
const fs = require("fs");
const path = require("path");
const folder = process.argv[2];
const brain = require("brain-2");
for (const [name, gives] of Object.entries(JSON.parse(fs.readFileSync(path.join(folder, "gives.json"))))) {
  if (gives.kind !== "brain") continue;
  const net = new brain.NeuralNetwork();
  net.fromJSON(JSON.parse(fs.readFileSync(path.join(folder, name))));
  let most = 0;
  gives.inputs.forEach((inputs, row) =>
    net.run(inputs).forEach((output, place) => (most = Math.max(most, Math.abs(output - gives.outputs[row][place]))))
  );
  console.log(`${name}: ${most.toPrecision(2)}`);
}
