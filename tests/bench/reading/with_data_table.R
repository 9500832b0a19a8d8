# Reads a file of `reading.py` with data.table, on two threads. Prints seconds, count and sum of the numbers by indicator,
# peak of memory.
#
#     with_data_table.R tidy|wide FILE

if (!requireNamespace("data.table", quietly = TRUE)) quit(status = 77)
suppressMessages(library(data.table))
setDTthreads(2L)
arguments <- commandArgs(trailingOnly = TRUE)
start <- Sys.time()
table <- fread(arguments[2], header = TRUE, showProgress = FALSE)
if (arguments[1] == "tidy") {
    found <- table[, .(count = sum(!is.na(Value)), sum = sum(Value, na.rm = TRUE)), by = "Indicator Code"]
} else {
    years <- names(table)[-(1:4)]
    found <- table[, .(
        count = sum(!is.na(unlist(.SD))), sum = sum(unlist(.SD), na.rm = TRUE)
    ), by = "Indicator Code", .SDcols = years]
}
seconds <- as.numeric(difftime(Sys.time(), start, units = "secs"))
status <- readLines("/proc/self/status")
peak <- as.numeric(gsub("[^0-9]", "", grep("VmHWM", status, value = TRUE))) * 1024
cat(seconds, sum(found$count), format(sum(found$sum), digits = 17), peak, "\n")
