using System.Text.Json;
using Plumbline.Documents.Data;
using Plumbline.Files.Instruments;
using Plumbline.Statistics;
using Plumbline.Testing;
using Plumbline.Testing.Verifier;

namespace Plumbline.Cli.Tests.Verifier;

/// <summary>Generated inspections of every ruleset, each written to a folder as the program publishes it.</summary>
public static class WrittenPublications
{
    private static readonly (string Id, string Version)[] Instruments =
    [
        ("core-case", "2009.1"), ("core-case", "2009.1"), ("youth-standards", "2021.1"),
        ("family-review", "2015.1"), ("authority-assessment", "2024.1"), ("core-case", "2009.1"),
    ];

    private static readonly string[] Sizes =
    [
        "{ quota: 17 }", "{ share: 0.2, at_least: 12 }", "{ confidence: 0.8, margin: 0.05, at_least: 14, at_most: 91 }",
        "{ steps: [{ up_to: 100, cases: 12 }, { cases: 31 }] }",
    ];

    /// <summary>So many folders below another: data packages with and without judgements, some with the record of a draw, and ratings by others.</summary>
    public static IReadOnlyList<string> Write(string below, int howMany)
    {
        var found = Instruments.Distinct().ToDictionary(one => one.Id, one => InstrumentFile.Read(PathTo(one.Id, one.Version)).Value);
        return [.. Enumerable.Range(0, howMany).Select(number =>
        {
            var (id, version) = Instruments[number % Instruments.Length];
            var kind = id == "core-case" ? "package" : "ratings";
            var folder = Directory.CreateDirectory(Path.Combine(below, $"{kind}-{number:000}")).FullName;
            var drawn = number % 2 == 0 ? Record(folder, number) : null;
            var inspection = GeneratedInspection.Of(found[id], $"verifier {number}", drawn);
            if (id == "core-case")
            {
                Package(folder, inspection, number % Instruments.Length == 5 ? 3 + (number % 8) : 0);
            }
            else
            {
                Ratings(folder, inspection, PathTo(id, version));
            }

            return folder;
        })];
    }

    /// <summary>The files of the Croydon example in one folder: its data package and its reports in both languages.</summary>
    public static string Croydon(string below)
    {
        var report = Path.Combine(below, "croydon-report");
        var folder = Directory.CreateDirectory(Path.Combine(below, "croydon")).FullName;
        Printed("report", Repository.PathTo("examples", "croydon-2012"), "--out", report, "--format", "data,html");
        foreach (var file in Directory.EnumerateFiles(report, "*", SearchOption.AllDirectories))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }

        return folder;
    }

    private static string PathTo(string id, string version) => Repository.PathTo("instruments", id, version + ".yaml");

    private static void Package(string folder, GeneratedInspection inspection, int smallestCount)
    {
        foreach (var file in new DataReportWriter().Write(inspection.Published(smallestCount)).Value)
        {
            File.WriteAllBytes(Path.Combine(folder, Path.GetFileName(file.Path)), file.Content.ToArray());
        }
    }

    private static void Ratings(string folder, GeneratedInspection inspection, string instrument)
    {
        inspection.WriteTo(folder);
        File.Copy(instrument, Path.Combine(folder, Path.GetFileName(instrument)));
        File.WriteAllText(Path.Combine(folder, "ratings.json"), Printed("score", folder, "--json"));
    }

    /// <summary>A draw from a caseload of chance by a design that the page can repeat; the cases that came of it.</summary>
    private static List<string> Record(string folder, int number)
    {
        var random = new SeededRandom($"draw {number}");
        string[] kinds = ["first tier", "community", "custody"];
        var caseload = Path.Combine(folder, "caseload.csv");
        var design = Path.Combine(folder, "design.yaml");
        File.WriteAllLines(caseload, Enumerable.Range(1, 20 + random.Below(500))
            .Select(row => $"K{row:000},{kinds[random.Below(3)]},{(random.Below(4) == 0 ? "female" : "male")}")
            .Prepend("case_id,kind,gender"));
        File.WriteAllText(design, $"""
            design: drawn-again
            title: "A design"
            method: {(random.Below(2) == 0 ? "simple" : "stratified\nstrata_by: [kind]")}
            size: {Sizes[random.Below(Sizes.Length)]}
            buffer: 0.1
            reserve: 0.5
            margins: [gender]
            reasons: [{"{ id: transferred, label: { en: \"Transferred\", cy: \"Trosglwyddwyd\" } }"}]

            """);
        var drawn = Path.Combine(folder, "drawn");
        Printed("sample", "draw", "--caseload", caseload, "--design", design, "--seed", $"Seed {number} ŵ", "--out", drawn);
        File.Move(Path.Combine(drawn, "record.json"), Path.Combine(folder, "record.json"));
        Directory.Delete(drawn, recursive: true);
        File.Delete(design);
        using var record = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "record.json")));
        return [.. record.RootElement.GetProperty("record").GetProperty("sample").EnumerateArray().Select(id => id.GetString()!)];
    }

    private static string Printed(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        return CommandLine.Run(arguments, output, error) == 0
            ? output.ToString()
            : throw new InvalidOperationException($"{string.Join(' ', arguments)}: {error}");
    }
}
