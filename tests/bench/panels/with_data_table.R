# The six jobs with data.table, on a file of panels (see data.hpp). Prints a line a job: name, seconds (the least of
# the turns), count of numbers, checksum. The table is long, one row an observation, sorted, with integer keys; each job
# is written in the fastest way that we know.
#
#     with_data_table.R FILE TURNS

suppressMessages(library(data.table))
arguments <- commandArgs(trailingOnly = TRUE)

read_panels <- function(name) {
    file <- file(name, "rb")
    on.exit(close(file))
    count <- function() readBin(file, "integer", 2L, size = 4L, endian = "little")[1]
    series <- 0L
    parts <- lapply(seq_len(count()), function(indicator) {
        areas <- count()
        periods <- count()
        value <- readBin(file, "double", areas * periods, size = 8L, endian = "little")
        part <- data.table(
            indicator = indicator, series = rep(series + seq_len(areas), each = periods),
            period = rep(seq_len(periods) - 1L, areas), periods = periods, value = value
        )
        series <<- series + areas
        part
    })
    rbindlist(parts)
}

jobs <- list(
    growth = function(d) {
        before <- shift(d$value)
        before[d$period == 0L] <- NaN
        fifelse(before > 0, (d$value / before - 1) * 100, NaN)
    },
    change = function(d) {
        before <- shift(d$value)
        before[d$period == 0L] <- NaN
        d$value - before
    },
    cagr = function(d) {
        before <- d$value[d$period == 0L]
        at_end <- d$period == d$periods - 1L
        after <- d$value[at_end]
        rate <- suppressWarnings(((after / before)^(1 / (d$periods[at_end] - 1L)) - 1) * 100)
        fifelse(before > 0 & after > 0, rate, NaN)
    },
    rank = function(d) {
        d[, order := order(indicator, period, -value)]
        d[, r := frankv(-value, ties.method = "min", na.last = "keep"), by = .(indicator, period)]$r
    },
    share = function(d) {
        total <- d[, .(total = sum(value, na.rm = TRUE)), by = .(indicator, period)]
        total[total <= 0, total := NaN]
        d[total, on = .(indicator, period), value / i.total * 100]
    },
    rebase = function(d) {
        base <- d$value[d$period == d$periods %/% 2L]
        base[!(base > 0)] <- NaN
        d$value / base[d$series] * 100
    }
)

table <- read_panels(arguments[1])
for (name in names(jobs)) {
    seconds <- vapply(seq_len(as.integer(arguments[2])), function(turn) {
        started <- proc.time()[["elapsed"]]
        result <<- jobs[[name]](table)
        proc.time()[["elapsed"]] - started
    }, 0)
    there <- !is.na(result)
    cat(name, sprintf("%.6f", min(seconds)), sum(there), sprintf("%.12e\n", sum(result[there])))
}
