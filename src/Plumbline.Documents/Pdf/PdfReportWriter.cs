using Plumbline.Reports;

namespace Plumbline.Documents.Pdf;

/// <summary>A tagged PDF (PDF/UA-1, ISO 14289-1) for each language, set by Typst.</summary>
public sealed class PdfReportWriter : IReportWriter
{
    public string Format => "pdf";

    public Result<IReadOnlyList<ReportFile>> Write(Report report)
    {
        var path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return TypstCompiler.Find(path, AppContext.BaseDirectory) is { } compiler
            ? Write(report, compiler)
            : Result.Refused<IReadOnlyList<ReportFile>>(NoCompiler);
    }

    internal static Refusal NoCompiler { get; } = new(
        "no-typst", "a PDF needs the Typst compiler, and neither the pinned npm package with node nor a typst program was found")
    {
        Suggestion = "run npm ci in the folder of Plumbline (Node 20 or later), or install typst 0.14, or ask for the other formats",
    };

    private static Result<IReadOnlyList<ReportFile>> Write(Report report, TypstCompiler compiler)
    {
        var room = Directory.CreateTempSubdirectory("plumbline-pdf-");
        try
        {
            var documents = report.Everything.ToList();
            var folders = documents.Select(document => Path.Combine(room.FullName, report.FileOf(document, "pdf"))).ToList();
            foreach (var (document, folder) in documents.Zip(folders))
            {
#pragma warning disable RS0030 // The room around them is for its owner alone, and goes with what is in it.
                Directory.CreateDirectory(folder);
                File.Copy(Path.Combine(TypstCompiler.Folder, "report.typ"), Path.Combine(folder, "report.typ"));
                File.WriteAllBytes(Path.Combine(folder, "report.json"), TypstJson.Of(document));
#pragma warning restore RS0030
            }

            var missing = folders.SelectMany(folder => UnsetLetters.In(File.ReadAllBytes(Path.Combine(folder, "report.json")))).Distinct().ToList();
            if (missing.Count > 0)
            {
                return Result.Refused<IReadOnlyList<ReportFile>>(missing);
            }

            var rounds = documents.Zip(folders).GroupBy(pair => pair.First.Language, pair => pair.Second).Select(round => round.ToList()).ToList();
            if (folders.Count > 0 && compiler.Set(rounds, documents[0].Cover.Date) is { } complaint)
            {
                return Result.Refused<IReadOnlyList<ReportFile>>(
                    new Refusal("typst-failed", $"the Typst compiler ({compiler.Program}) did not set the report: {complaint}"));
            }

            var files = documents.Zip(folders, (document, folder) =>
                new ReportFile(report.FileOf(document, "pdf"), File.ReadAllBytes(Path.Combine(folder, "report.pdf")))).ToList();

            // The compiler passes over an option that it does not know, so what it wrote is asked.
            return files.All(file => file.Content.Span.IndexOf("pdfuaid"u8) >= 0)
                ? Result.Of<IReadOnlyList<ReportFile>>(files)
                : Result.Refused<IReadOnlyList<ReportFile>>(new Refusal("pdf-not-accessible", "the compiler wrote a PDF that does not say it is PDF/UA")
                {
                    Suggestion = "use typst 0.14 or the pinned npm package",
                });
        }
        finally
        {
            room.Delete(recursive: true);
        }
    }
}
