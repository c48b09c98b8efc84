# Times R's survey on the table that the bootstrap measurement wrote: replicate weights once, then the ratio of every score.
suppressMessages(library(survey))
arguments <- commandArgs(trailingOnly = TRUE)
totals <- read.csv(arguments[1])
replicates <- as.integer(arguments[2])
wide <- reshape(totals, idvar = "case", timevar = "score", direction = "wide")
scores <- unique(totals$score)
set.seed(1)
started <- proc.time()
design <- as.svrepdesign(svydesign(ids = ~case, weights = ~1, data = wide), type = "subbootstrap", replicates = replicates, compress = FALSE)
ratios <- lapply(scores, function(score) svyratio(as.formula(paste0("~sufficient.", score)), as.formula(paste0("~applicable.", score)), design, return.replicates = TRUE))
taken <- proc.time() - started
cat("survey", taken[["elapsed"]], "\n")
cat("survey-processor", taken[["user.self"]] + taken[["sys.self"]], "\n")
started <- proc.time()
weights <- weights(as.svrepdesign(svydesign(ids = ~case, weights = ~1, data = wide), type = "subbootstrap", replicates = replicates, compress = FALSE), type = "analysis")
by_hand <- crossprod(weights, as.matrix(wide[paste0("sufficient.", scores)])) / crossprod(weights, as.matrix(wide[paste0("applicable.", scores)]))
taken <- proc.time() - started
cat("matrix", taken[["elapsed"]], "\n")
cat("matrix-processor", taken[["user.self"]] + taken[["sys.self"]], "\n")
for (i in seq_along(scores)) {
  percents <- floor(100 * by_hand[, i] + 0.5)
  cat("score", scores[i], sd(by_hand[, i]), mean(percents >= 60 & percents < 75), "\n")
}
