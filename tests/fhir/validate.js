// Checks FHIR R4 Bundles, one a line, with the npm package fhir.
//
//     node validate.js FILE...
//
// Prints the first problems of each bundle that does not fit, and how many fit; exits 1 where one does not, or where
// there is none. Finds the package by NODE_PATH or beside the working folder.
const fs = require("fs");
const { Fhir } = require(require.resolve("fhir", { paths: [process.cwd(), ...(process.env.NODE_PATH || "").split(":")] }));

const fhir = new Fhir();
let good = 0;
let bad = 0;
for (const path of process.argv.slice(2)) {
  const lines = fs.readFileSync(path, "utf-8").split("\n").filter(Boolean);
  lines.forEach((line, index) => {
    const result = fhir.validate(JSON.parse(line), { errorOnUnexpected: true });
    const errors = result.messages.filter((message) => ["error", "fatal"].includes(message.severity));
    if (result.valid && errors.length === 0) {
      good += 1;
    } else {
      bad += 1;
      const details = errors.slice(0, 3).map((error) => `${error.location}: ${error.message}`);
      console.log(`${path}:${index + 1}: ${details.join("; ")}`);
    }
  });
}
console.log(`${good} bundles fit, ${bad} do not`);
process.exit(good > 0 && bad === 0 ? 0 : 1);
