library(nnet)
set.seed(SEED)
x <- matrix(rnorm(8), 4)
t <- matrix(runif(4, 0.1, 0.9), 4)
start <- rnorm(13, 0, 0.3)
trained <- function(n, decay = 0, from = start) {
  nnet(x, t, size = 3, Wts = from, maxit = n, trace = FALSE, decay = decay, abstol = 0, reltol = 0)$wts
}
s <- function(z) 1 / (1 + exp(-z))
step_of <- function(w) { # one of gradient descent with rate 1 on the sum of squared_error
  W <- matrix(w[1:9], 3)
  v <- w[10:13]
  h <- s(cbind(1, x) %*% W)
  p <- s(cbind(1, h) %*% v)
  d <- 2 * (p - t) * p * (1 - p)
  e <- (d %*% base::t(v[-1])) * h * (1 - h)
  w - c(base::t(cbind(1, x)) %*% e, base::t(cbind(1, h)) %*% d)
}
two <- max(abs(trained(2) - step_of(step_of(start))))
steep <- nnet(matrix(1), matrix(1), size = 1, Wts = c(16, 0, 0, 1), maxit = 0, trace = FALSE, linout = TRUE)
decayed <- trained(1, 0.01) - trained(1)
cat(sprintf('{"second": [%d, 1], "cut": [%.17g, 1], "decay": [%.17g, %.17g]}\n',
  as.integer(two > 1e-3), steep$fitted.values[1], decayed[1], -2 * 0.01 * start[1]))
