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
    MultilayerPerceptron wild = new MultilayerPerceptron();
    wild.setNormalizeAttributes(false);
    wild.setNormalizeNumericClass(false);
    wild.setLearningRate(1.0);
    wild.setTrainingTime(50);
    wild.buildClassifier(samples(100));
    double rate = wild.getLearningRate();
    System.out.println("{\"defaults\": [" + defaults + ", 3.2], \"scaled\": [" + scaled + ", 1], \"start\": ["
      + (largest > 0.03 && largest <= 0.05 ? 1 : 0) + ", 1], \"halved\": [" + (rate < 1.0 ? 1 : 0) + ", 1]}");
    System.err.println(rate);
  }
}
