# Writes fixtures/quality/separated.csv: what R's linear models say of the designs in fixtures/quality/separated.json.
# Run it from the top of the project: Rscript scripts/quality-separated.R (base R).
lines <- readLines("fixtures/quality/separated.json")
lines <- sub(",$", "", lines[grepl("^\\[\\[", lines)])
parse_design <- function(line) eval(parse(text = gsub("]", ")", gsub("[", "list(", line, fixed = TRUE), fixed = TRUE)))

out <- c("design,state,levels_a,levels_b,levels_c,rank,aliased")
for (d in seq_along(lines)) {
  states <- parse_design(lines[[d]])
  for (s in 1:2) {
    table <- do.call(rbind, lapply(states[[s]], unlist))
    # Of two factors the third has one level.
    third <- if (ncol(table) > 2) table[, 3] else 0
    frame <- data.frame(a = factor(table[, 1]), b = factor(table[, 2]), c = factor(third))
    frame$y <- seq_len(nrow(frame))
    levels <- c(nlevels(frame$a), nlevels(frame$b), nlevels(frame$c))
    terms <- c("a", "b", "c")[levels > 1]
    model <- if (length(terms) == 0) y ~ 1 else reformulate(terms, "y")
    rank <- qr(model.matrix(model, frame))$rank
    # Coefficients that alias() cannot tell from others.
    complete <- alias(lm(model, frame))$Complete
    aliased <- if (is.null(complete)) 0 else nrow(complete)
    out <- c(out, paste(d - 1, c("before", "after")[s], paste(levels, collapse = ","), rank, aliased, sep = ","))
  }
}
writeLines(out, "fixtures/quality/separated.csv")
