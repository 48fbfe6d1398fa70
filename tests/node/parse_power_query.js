// Parses a file of Power Query M with Microsoft's own parser: prints "parsed", or why not.
"use strict";
const fs = require("node:fs");
const PQP = require(process.argv[2] + "/node_modules/@microsoft/powerquery-parser");

async function main() {
  const text = fs.readFileSync(process.argv[3], "utf8");
  const done = await PQP.TaskUtils.tryLexParse(PQP.DefaultSettings, text);
  if (PQP.TaskUtils.isParseStageOk(done)) {
    console.log("parsed");
    return;
  }
  console.log(done.error ? done.error.message : JSON.stringify(done.stage));
  process.exitCode = 1;
}

main();
