// node compile.cjs PACKAGE TIMESTAMP FOLDER...: sets report.typ of each FOLDER as its report.pdf, PDF/UA-1, with the fonts that lie beside this script.
const fs = require("node:fs");
const path = require("node:path");

const [compilerPackage, timestamp, ...folders] = process.argv.slice(2);
const { NodeCompiler } = require(compilerPackage);
const fonts = path.join(__dirname, "fonts");
const fontBlobs = fs.readdirSync(fonts).filter((name) => name.endsWith(".ttf")).sort().map((name) => fs.readFileSync(path.join(fonts, name)));

for (const folder of folders) {
  const compiler = NodeCompiler.create({ workspace: folder, fontArgs: [{ fontBlobs }] });
  const compiled = compiler.compile({ mainFilePath: path.join(folder, "report.typ") });
  if (compiled.hasError()) {
    compiled.printErrors();
    process.exit(1);
  }

  fs.writeFileSync(path.join(folder, "report.pdf"), compiler.pdf(compiled.result, { pdfStandard: "ua-1", creationTimestamp: Number(timestamp) }));
}
