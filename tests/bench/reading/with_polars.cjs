// Reads a file of `reading.py` with polars, on two threads. Prints seconds, count and sum of the numbers by indicator, peak
// of memory.
//
//     POLARS_MAX_THREADS=2 node with_polars.cjs tidy|wide FILE

let pl;
try {
    pl = require("nodejs-polars");
} catch {
    process.exit(77);
}

const [shape, file] = process.argv.slice(2);
const start = process.hrtime.bigint();
const table = pl.scanCSV(file, { inferSchemaLength: 10000 });
let values;
if (shape === "tidy") {
    values = ["Value"];
} else {
    values = [];
    for (let year = 1960; year <= 2023; ++year) values.push(String(year));
}
const found = table
    .groupBy("Indicator Code")
    .agg(
        ...values.map((name) => pl.col(name).cast(pl.Float64).count().alias(`count ${name}`)),
        ...values.map((name) => pl.col(name).cast(pl.Float64).sum().alias(`sum ${name}`)),
    )
    .collectSync();
let count = 0;
let sum = 0;
for (const name of values) {
    count += found.getColumn(`count ${name}`).sum();
    sum += found.getColumn(`sum ${name}`).sum();
}
const seconds = Number(process.hrtime.bigint() - start) / 1e9;
console.log(seconds, count, sum, process.resourceUsage().maxRSS * 1024);
