# Writes tests/reference/statistics/ratios.json and chances.json from case-totals.csv.
# Debian: apt-get install r-base-core r-cran-survey; then, in the root of the project: Rscript tests/reference/oracles/intervals.R
suppressMessages(library(survey))
options(survey.lonely.psu = "adjust", digits = 17)
folder <- "tests/reference/statistics"
totals <- read.csv(file.path(folder, "case-totals.csv"))
caseload <- c("community" = 300, "custody" = 40, "first tier" = 60)
number <- function(x) ifelse(is.finite(x), trimws(formatC(x, digits = 15, format = "g")), "null")
source <- sprintf("R %s.%s, survey %s", R.version$major, R.version$minor, packageVersion("survey"))
designs <- list(
  list(name = "no caseload", of = function(x) svydesign(ids = ~case_id, weights = ~1, data = x)),
  list(name = "caseload of 400", of = function(x) svydesign(ids = ~case_id, fpc = ~whole, data = x)),
  list(name = "strata", of = function(x) svydesign(ids = ~case_id, strata = ~stratum, fpc = ~held, data = x)))
rows <- c()
for (score in unique(totals$score)) {
  x <- totals[totals$score == score, ]
  x$whole <- 400
  x$held <- caseload[x$stratum]
  for (design in designs) {
    ratio <- svyratio(~sufficient, ~applicable, design$of(x))
    rows <- c(rows, sprintf('    { "score": "%s", "design": "%s", "value": %s, "standardError": %s }', score, design$name, number(coef(ratio)), number(SE(ratio))))
  }
}
writeLines(c("{", sprintf('  "source": "%s: svyratio on case-totals.csv, cases as clusters; strata with caseloads of 300 community, 40 custody and 60 first tier. Written by tests/reference/oracles/intervals.R.",', source),
  '  "cases": [', paste(rows, collapse = ",\n"), "  ]", "}"), file.path(folder, "ratios.json"))

# A share of cases (one judgement each): the standard error and the interval of svyciprop on the logit scale, which our own must give where its degrees of freedom agree.
rows <- c()
for (score in unique(totals$score)) {
  x <- totals[totals$score == score & totals$applicable > 0, ]
  x$whole <- 400
  x$all_sufficient <- as.numeric(2 * x$sufficient >= x$applicable)
  design <- svydesign(ids = ~case_id, fpc = ~whole, data = x)
  for (method in c("logit", "beta")) {
    share <- svyciprop(~all_sufficient, design, method = method, df = nrow(x) - 1)
    ends <- attr(share, "ci")
    rows <- c(rows, sprintf('    { "score": "%s", "method": "%s", "sufficient": %d, "cases": %d, "standardError": %s, "low": %s, "high": %s }',
      score, method, sum(x$all_sufficient), nrow(x), number(sqrt(attr(share, "var")[1])), number(ends[1]), number(ends[2])))
  }
}
writeLines(c("{", sprintf('  "source": "%s: svyciprop of cases of which at least half of the judgements were sufficient, caseload of 400. Written by tests/reference/oracles/intervals.R.",', source),
  '  "cases": [', paste(rows, collapse = ",\n"), "  ]", "}"), file.path(folder, "shares.json"))

# Replicate weights: the bootstrap of Rao and Wu with one case fewer than drawn (survey: "subbootstrap"), no finite caseload,
# and Preston's ("mrbbootstrap") with one, 20,000 replicates; the share of replicates under each comment.
set.seed(20120301)
rows <- c()
for (score in unique(totals$score)) {
  x <- totals[totals$score == score, ]
  x$whole <- 400
  for (kind in c("subbootstrap", "mrbbootstrap")) {
    design <- if (kind == "subbootstrap") designs[[1]]$of(x) else designs[[2]]$of(x)
    weights <- weights(as.svrepdesign(design, type = kind, replicates = 20000, compress = FALSE), type = "analysis")
    ratios <- as.vector(crossprod(weights, x$sufficient)) / as.vector(crossprod(weights, x$applicable))
    percents <- floor(100 * ratios + 0.5)
    rows <- c(rows, sprintf('    { "score": "%s", "kind": "%s", "caseload": %s, "standardError": %s, "MINIMUM": %s, "MODERATE": %s, "SUBSTANTIAL": %s, "DRASTIC": %s }',
      score, kind, if (kind == "subbootstrap") "null" else "400", number(sd(ratios)), number(mean(percents >= 75)), number(mean(percents >= 60 & percents < 75)),
      number(mean(percents >= 45 & percents < 60)), number(mean(percents < 45))))
  }
}
writeLines(c("{", sprintf('  "source": "%s: as.svrepdesign on case-totals.csv, 20,000 replicates. Written by tests/reference/oracles/intervals.R.",', source),
  '  "cases": [', paste(rows, collapse = ",\n"), "  ]", "}"), file.path(folder, "chances.json"))
