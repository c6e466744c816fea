# Writes fixtures/quality/answers.csv: what R's linear models say of the designs in fixtures/quality/designs.json.
# Run it from the top of the project: Rscript scripts/quality-oracle.R (base R and MASS).
suppressPackageStartupMessages(library(MASS))

# The file is one design per line: [[[run, ...], ...], ...]. Read without a JSON package: brackets to R's list().
lines <- readLines("fixtures/quality/designs.json")
lines <- sub(",$", "", lines[grepl("^\\[\\[", lines)])
parse_design <- function(line) eval(parse(text = gsub("]", ")", gsub("[", "list(", line, fixed = TRUE), fixed = TRUE)))

# Every run of one block with every run of the others; the first factors come first.
expand <- function(blocks) {
  tables <- lapply(blocks, function(block) do.call(rbind, lapply(block, unlist)))
  table <- tables[[1]]
  for (other in tables[-1]) {
    left <- rep(seq_len(nrow(table)), each = nrow(other))
    right <- rep(seq_len(nrow(other)), times = nrow(table))
    table <- cbind(table[left, , drop = FALSE], other[right, , drop = FALSE])
  }
  frame <- as.data.frame(lapply(seq_len(ncol(table)), function(i) factor(table[, i])))
  names(frame) <- paste0("f", seq_len(ncol(frame)) - 1)
  frame
}

# `lm()` aliases by a tolerance of 1e-7; the designs are so small that no rank depends on it.
rank_of <- function(terms, frame) {
  if (length(terms) == 0) return(1L)
  qr(model.matrix(as.formula(paste("~", paste(terms, collapse = " + "))), frame))$rank
}
# The cells of two factors, with an indicator for each that is met.
cells <- function(a, b, frame) { frame$cells <- factor(paste(frame[[a]], frame[[b]])); frame }
same_groups <- function(a, b) {
  n <- length(unique(paste(a, b)))
  n == length(unique(a)) && n == length(unique(b))
}

out <- c("design,quantity,first,second,value")
add <- function(d, quantity, first, second, value)
  out[[length(out) + 1]] <<- paste(d, quantity, first, second, value, sep = ",")

for (d in seq_along(lines)) {
  frame <- expand(parse_design(lines[[d]]))
  frame <- frame[, vapply(frame, nlevels, 1L) > 1, drop = FALSE]
  heads <- character()
  for (name in names(frame)) {
    known <- Filter(function(head) same_groups(frame[[head]], frame[[name]]), heads)
    if (length(known) > 0) add(d - 1, "together", known[[1]], name, 1)
    else heads <- c(heads, name)
  }
  full <- rank_of(heads, frame)
  add(d - 1, "rank", "", "", full)
  # The number of coefficients that lm() finds aliased is the other way to the same rank.
  if (length(heads) > 0) {
    y <- seq_len(nrow(frame)) %% 7
    model <- lm(as.formula(paste("y ~", paste(heads, collapse = " + "))), cbind(frame, y = y))
    aliased <- alias(model)$Complete
    add(d - 1, "aliased", "", "", if (is.null(aliased)) 0 else nrow(aliased))
  }
  for (name in heads) add(d - 1, "estimable", name, "", full - rank_of(setdiff(heads, name), frame))
  pairs <- if (length(heads) > 1) combn(heads, 2, simplify = FALSE) else list()
  gains <- list()
  for (pair in pairs) {
    key <- paste(pair, collapse = ":")
    gains[[key]] <- rank_of(c(heads, key), frame) - full
    add(d - 1, "interaction", pair[[1]], pair[[2]], gains[[key]])
    add(d - 1, "met", pair[[1]], pair[[2]], length(unique(paste(frame[[pair[[1]]]], frame[[pair[[2]]]]))))
    counts <- table(frame[[pair[[1]]]], frame[[pair[[2]]]])
    common <- rank_of(pair[[1]], frame) + rank_of(pair[[2]], frame) - 1 - rank_of(pair, frame)
    if (common > 0) add(d - 1, "alias", pair[[1]], pair[[2]], common)
    v <- sqrt(suppressWarnings(chisq.test(counts, correct = FALSE))$statistic / (sum(counts) * (min(dim(counts)) - 1)))
    add(d - 1, "cramer", pair[[1]], pair[[2]], formatC(v, digits = 9, format = "f"))
    add(d - 1, "fewest", pair[[1]], pair[[2]], min(counts[counts > 0]))
    add(d - 1, "most", pair[[1]], pair[[2]], max(counts))
    for (other in setdiff(heads, pair)) {
      with_cells <- cells(pair[[1]], pair[[2]], frame)
      gain <- rank_of(c(pair, other), frame) - rank_of(pair, frame)
      left <- rank_of(c("cells", other), with_cells) - rank_of("cells", with_cells)
      if (gain > left) add(d - 1, "alias", other, key, gain - left)
    }
  }
  keys <- names(gains)
  if (length(keys) > 1) for (two in combn(keys, 2, simplify = FALSE)) {
    if (gains[[two[[1]]]] == 0 || gains[[two[[2]]]] == 0) next
    both <- rank_of(c(heads, two), frame) - full
    shared <- gains[[two[[1]]]] + gains[[two[[2]]]] - both
    if (shared > 0) add(d - 1, "alias", two[[1]], two[[2]], shared)
  }
}
writeLines(out, "fixtures/quality/answers.csv")
