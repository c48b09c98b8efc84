# Writes tests/reference/statistics/distributions.json. Debian: apt-get install r-base-core; in the root of the project: Rscript tests/reference/oracles/distributions.R
number <- function(x) trimws(formatC(x, digits = 17, format = "g"))
rows <- c()
row <- function(kind, p, a, b, value) sprintf('    { "kind": "%s", "p": %s, "a": %s, "b": %s, "value": %s }', kind, number(p), number(a), number(b), number(value))
for (p in c(1e-10, 0.001, 0.025, 0.05, 0.3, 0.5, 0.8, 0.975, 0.9999)) rows <- c(rows, row("normal", p, 0, 0, qnorm(p)))
for (df in c(1, 1.5, 2, 3, 8, 13, 33, 37, 98, 1000)) for (p in c(0.001, 0.025, 0.4, 0.5, 0.9, 0.975, 0.995)) rows <- c(rows, row("t", p, df, 0, qt(p, df)))
for (a in c(0.5, 1, 2.7, 14, 313)) for (b in c(0.5, 1, 5.5, 170)) for (p in c(0.025, 0.5, 0.975)) rows <- c(rows, row("beta", p, a, b, qbeta(p, a, b)))
for (x in c(0.1, 0.5, 1, 2.5, 14, 100.25, 5000)) rows <- c(rows, row("log-gamma", 0, x, 0, lgamma(x)))
writeLines(c("{", sprintf('  "source": "R %s.%s: qnorm(p), qt(p, a), qbeta(p, a, b), lgamma(a). Written by tests/reference/oracles/distributions.R.",', R.version$major, R.version$minor),
  '  "cases": [', paste(rows, collapse = ",\n"), "  ]", "}"), "tests/reference/statistics/distributions.json")
