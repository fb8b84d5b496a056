import java.util.*;
import weka.classifiers.functions.MultilayerPerceptron;
import weka.core.*;

public class Network {
  static Instances samples(double factor) {
    FastVector attributes = new FastVector();
    for (String name : new String[] {"x", "y", "t"}) attributes.addElement(new Attribute(name));
    Instances found = new Instances("samples", attributes, 4);
    found.setClassIndex(2);
    Random draws = new Random(SEED);
    for (int row = 0; row < 4; row++) {
      found.add(new Instance(1.0, new double[] {
        factor * draws.nextGaussian(), factor * draws.nextGaussian(), factor * draws.nextGaussian()}));
    }
    return found;
  }

  static double largestWeight(MultilayerPerceptron network) {
    double largest = 0;
    for (String line : network.toString().split("\n")) {
      String[] words = line.trim().split("\\s+");
      if (line.startsWith("    ") && words.length > 1 && !words[0].equals("Inputs")) {
        largest = Math.max(largest, Math.abs(Double.parseDouble(words[words.length - 1])));
      }
    }
    return largest;
  }

  /** What becomes of samples that are far too large, where no number is brought near ±1. */
  static String trained(double rate, boolean reset) throws Exception {
    MultilayerPerceptron network = new MultilayerPerceptron();
    network.setNormalizeAttributes(false);
    network.setNormalizeNumericClass(false);
    network.setReset(reset);
    network.setLearningRate(rate);
    network.setMomentum(0);
    network.setHiddenLayers("0"); // the class is linear in the inputs, so it grows without end
    network.setTrainingTime(500);
    network.buildClassifier(samples(20));
    return network.toString();
  }

  public static void main(String[] arguments) throws Exception {
    MultilayerPerceptron created = new MultilayerPerceptron();
    double defaults = created.getLearningRate() * 10 + created.getMomentum();
    int scaled = created.getNormalizeAttributes() && created.getNormalizeNumericClass() ? 1 : 0;
    MultilayerPerceptron start = new MultilayerPerceptron();
    start.setLearningRate(1e-300);
    start.setTrainingTime(1);
    start.setSeed(SEED);
    start.buildClassifier(samples(1));
    double largest = largestWeight(start);
    String quiet = trained(1.0, true);
    int halvings = 0;
    String plain = null;
    while (plain == null && halvings < 2000) {
      halvings++;
      try {
        plain = trained(Math.pow(0.5, halvings), false);
      } catch (Exception fault) {
        plain = null; // the error left the numbers at that rate, too
      }
    }
    int halved = halvings > 0 && quiet.equals(plain) ? 1 : 0;
    System.out.println("{\"defaults\": [" + defaults + ", 3.2], \"scaled\": [" + scaled + ", 1], \"start\": ["
      + (largest > 0.03 && largest <= 0.05 ? 1 : 0) + ", 1], \"halved\": [" + halved + ", 1]}");
  }
}
