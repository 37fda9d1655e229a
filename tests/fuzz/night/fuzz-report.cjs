/** What the script that makes many mutants needs of the tests. */
require("../../corpus/thread/require-typescript.cjs");
const { describeTally } = require("../describe-tally.ts");
const { addTally, emptyTally, readShare } = require("../tally.ts");
const { MUTATORS } = require("../mutators/index.ts");

module.exports = { addTally, describeTally, emptyTally, readShare, mutatorNames: [...MUTATORS.keys()] };
