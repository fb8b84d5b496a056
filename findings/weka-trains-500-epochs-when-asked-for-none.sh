#!/usr/bin/env bash
# Weka 3.6.14 (Debian 12, weka 3.6.14-3), MultilayerPerceptron: setTrainingTime(0), -N 0, and rates out of range.
#
# A training time of 0 epochs is taken for none given, and the network trains the usual 500: setTrainingTime ignores what
# is not above 0 and says nothing, getTrainingTime tells 500. A learning rate or a momentum that isn't within its bounds
# is ignored in the same way. So the weights that training starts from, which can't be set, can't be printed like that
# either; one epoch with a rate of 1e-300 gives them.
#
# Output:
#   asked for 0 epochs: 500; asked for 1: 1
#   asked for a rate of 1.5: 0.3; for a momentum of -0.1: 0.2
#   largest weight after "0 epochs" above 0.05, the largest at the start: true
#   largest weight after 1 epoch with a rate of 1e-300 above 0.05: false
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
chmod 755 .
apt-get download -q weka=3.6.14-3 > /dev/null 2>&1
dpkg -x weka_*.deb .
cat > Asked.java <<'JAVA'
import weka.classifiers.functions.MultilayerPerceptron;
import weka.core.*;

public class Asked {
  static double largest(MultilayerPerceptron network) throws Exception {
    FastVector attributes = new FastVector();
    attributes.addElement(new Attribute("x"));
    attributes.addElement(new Attribute("t"));
    Instances samples = new Instances("samples", attributes, 3);
    samples.setClassIndex(1);
    for (double x : new double[] {-1, 0.2, 1}) samples.add(new Instance(1.0, new double[] {x, x * x}));
    network.buildClassifier(samples);
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
    MultilayerPerceptron none = new MultilayerPerceptron(), one = new MultilayerPerceptron();
    none.setTrainingTime(0);
    one.setTrainingTime(1);
    MultilayerPerceptron wild = new MultilayerPerceptron();
    wild.setLearningRate(1.5);
    wild.setMomentum(-0.1);
    System.out.printf("asked for 0 epochs: %d; asked for 1: %d%n", none.getTrainingTime(), one.getTrainingTime());
    System.out.println("asked for a rate of 1.5: " + wild.getLearningRate() + "; for a momentum of -0.1: "
      + wild.getMomentum());
    one.setLearningRate(1e-300);
    boolean trained = largest(none) > 0.05, still = largest(one) > 0.05;
    System.out.println("largest weight after \"0 epochs\" above 0.05, the largest at the start: " + trained);
    System.out.println("largest weight after 1 epoch with a rate of 1e-300 above 0.05: " + still);
    boolean asBefore = none.getTrainingTime() == 500 && one.getTrainingTime() == 1 && trained && !still
      && wild.getLearningRate() == 0.3 && wild.getMomentum() == 0.2;
    System.exit(asBefore ? 0 : 1);
  }
}
JAVA
java -cp usr/share/java/weka.jar Asked.java
