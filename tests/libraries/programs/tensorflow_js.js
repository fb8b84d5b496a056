const tf = require('@tensorflow/tfjs');
const p = [[0.3 * SEED, -0.2], [0.7, 0.1 * SEED]];
const t = [[0.1, 0.9], [0.4, 0.2]];
const squares = p.map((row, i) => row.map((number, j) => (number - t[i][j]) ** 2)).flat();
const told = tf.losses.meanSquaredError(tf.tensor2d(t), tf.tensor2d(p)).dataSync()[0];
const third = tf.scalar(1 / 3).dataSync()[0];
console.log(JSON.stringify({
  float32: [third, Math.fround(1 / 3)],
  mse: [told, squares.reduce((total, square) => total + square, 0) / 4],
}));
