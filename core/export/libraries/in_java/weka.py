"""Weka's MultilayerPerceptron, which draws its own start: a run of it for each state."""

import numpy as np

from core.export.libraries.library import Abilities, Language, Library
from core.export.libraries.messages import HowFound, Otherwise
from core.export.libraries.obstacles import SQUARED, half_steps
from core.export.script_parts import comments, refuse_pictures
from core.network.optimizers import Momentum
from core.setup.setup import Setup

_VERSION = "3.6.14"
_SOURCE = """\
import java.util.*;
import weka.classifiers.functions.MultilayerPerceptron;
import weka.core.*;

public class Network {
  static final double[] INPUTS = {INPUT}, TARGETS = {TARGET};
  static final int HIDDEN = SIZE, ITERATIONS = LAST;

  static MultilayerPerceptron trained(Instances samples, int iterations) throws Exception {
    MultilayerPerceptron network = new MultilayerPerceptron();
    network.setHiddenLayers("" + HIDDEN);
    network.setLearningRate(iterations == 0 ? 1e-300 : RATE); // no epochs at all it takes for its usual 500
    network.setMomentum(MOMENTUM);
    network.setNormalizeAttributes(false);
    network.setNormalizeNumericClass(false);
    network.setNominalToBinaryFilter(false);
    network.setReset(false);
    network.setValidationSetSize(0);
    network.setSeed(0);
    network.setTrainingTime(Math.max(iterations, 1)); // each begins anew, at the start that the seed draws
    network.buildClassifier(samples);
    return network;
  }

  static double[][] neuronsOf(String text) { // each neuron's threshold, then its weights; the output stands first
    List<double[]> neurons = new ArrayList<>();
    List<Double> numbers = new ArrayList<>();
    for (String line : (text + "\\nNode").split("\\n")) {
      String[] words = line.trim().split("\\\\s+");
      boolean begins = line.contains("Node") && words.length < 4 && !line.startsWith("    ");
      if (begins && !numbers.isEmpty()) {
        neurons.add(numbers.stream().mapToDouble(Double::doubleValue).toArray());
        numbers = new ArrayList<>();
      }
      if (line.startsWith("    ") && words.length > 1 && !words[0].equals("Inputs")) {
        numbers.add(Double.parseDouble(words[words.length - 1]));
      }
    }
    return neurons.toArray(new double[0][]);
  }

  public static void main(String[] arguments) throws Exception {
    FastVector attributes = new FastVector();
    for (int i = 0; i <= INPUTS.length; i++) attributes.addElement(new Attribute("a" + i));
    Instances samples = new Instances("samples", attributes, 1);
    samples.setClassIndex(INPUTS.length);
    double[] row = Arrays.copyOf(INPUTS, INPUTS.length + 1);
    row[INPUTS.length] = TARGETS[0];
    samples.add(new Instance(1.0, row));
    for (int iteration = 0; iteration <= ITERATIONS; iteration++) {
      if (iteration % EVERY != 0 && iteration != ITERATIONS) continue;
      MultilayerPerceptron network = trained(samples, iteration);
      double[][] neurons = neuronsOf(network.toString());
      double output = network.distributionForInstance(samples.instance(0))[0];
      double error = FACTOR * (output - TARGETS[0]) * (output - TARGETS[0]);
      StringJoiner below = new StringJoiner(", "), above = new StringJoiner(", "), biases = new StringJoiner(", ");
      for (int i = 1; i <= INPUTS.length; i++) {
        StringJoiner numbers = new StringJoiner(", ");
        for (int j = 1; j <= HIDDEN; j++) numbers.add("" + neurons[j][i]);
        below.add("[" + numbers + "]");
      }
      for (int j = 1; j <= HIDDEN; j++) {
        above.add("[" + neurons[0][j] + "]");
        biases.add("" + neurons[j][0]);
      }
      System.out.println("{\\"iteration\\": " + iteration + ", \\"error\\": " + error + ", \\"outputs\\": [[" + output
        + "]], \\"weights\\": [[" + below + "], [" + above + "]], \\"biases\\": [[" + biases + "], ["
        + neurons[0][0] + "]]}");
    }
  }
}
"""


def _script(setup: Setup, iterations: int, every: int) -> str:
    refuse_pictures(setup)
    optimizer = setup.optimizer
    put_in = {
        "{INPUT}": _braced(np.asarray(setup.samples.inputs)[0].tolist()),
        "{TARGET}": _braced(setup.samples.targets[0].tolist()),
        "SIZE": str(setup.network.layers[0].size),
        "LAST": str(iterations),
        "RATE": repr(setup.learning_rate * half_steps(setup)),
        "MOMENTUM": repr(optimizer.momentum if isinstance(optimizer, Momentum) else 0.0),
        "FACTOR": repr(half_steps(setup) / 2.0),
        "EVERY": str(every),
    }
    source = _SOURCE
    for name, text in put_in.items():
        source = source.replace(name, text)
    what = f"Weka {_VERSION} trains a network here; it prints iterations 0 to {iterations}."
    return comments(setup, what, "//") + source


def _braced(numbers: list[float]) -> str:
    return "{" + ", ".join(map(repr, numbers)) + "}"


WEKA = Library(
    name="weka",
    title="Weka",
    version=_VERSION,
    language=Language.JAVA,
    needs="apt install weka",
    precision=1e-12,
    abilities=Abilities(
        losses={"identity": SQUARED},
        hidden=frozenset({"sigmoid"}),
        fewest_hidden=1,
        most_hidden=1,
        batches="one",
        rates_below=1.0,
        optimizers=frozenset({"sgd", "momentum"}),
        own_start=True,
        own_order=True,
        outputs=1,
    ),
    write=_script,
    otherwise=(Otherwise.WEKA_START(), Otherwise.WEKA_SCALES(), Otherwise.WEKA_RATE()),
    found=HowFound.RUN(),
)
