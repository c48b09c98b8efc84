using Plumbline.Documents.Data;
using Plumbline.Files.Instruments;
using Plumbline.Publications;
using Plumbline.Storage.Backups;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Inspections;
using Plumbline.Storage.Publications;
using Plumbline.Storage.Reports.Locks;
using Plumbline.Testing;
using Plumbline.Testing.Verifier;

namespace Plumbline.Bench.Publications;

/// <summary>A workspace in which many areas are published: each with a generated inspection behind its data, and the pages of the Croydon report to
/// read.</summary>
internal static class PublishedAreas
{
    /// <summary>How many files they have together.</summary>
    public static async Task<int> In(string folder, int areas)
    {
        await using var database = PlumblineDatabase.Open(folder, null).Value;
        _ = (await database.MakeReadyAsync()).Value;
        await using var db = database.NewDb();
        var path = Repository.PathTo("instruments", "core-case", "2009.1.yaml");
        var instrument = InstrumentFile.Read(path).Value;
        db.Add(new KeptInstrument
        {
            Id = instrument.Id, Version = instrument.Version, Fingerprint = InstrumentFile.Fingerprint(instrument.Draft),
            Yaml = await File.ReadAllTextAsync(path),
        });
        var (reading, files) = (Reading(folder), 0);
        foreach (var number in Enumerable.Range(1, areas))
        {
            var (id, key) = ($"area-{number:000}", System.Security.Cryptography.RandomNumberGenerator.GetBytes(32));
            List<(string Path, ReadOnlyMemory<byte> Content)> edition =
            [
                .. reading.Select(file => (file.Path.Replace("croydon-2012", id, StringComparison.Ordinal), file.Content)),
                .. new DataReportWriter().Write(GeneratedInspection.Of(instrument, id).Published(smallestCount: 0)).Value
                    .Select(file => (file.Path, file.Content)),
            ];
            files += edition.Count;
            db.Add(new KeptInspection
            {
                Id = id, AreaEnglish = $"Area {number}", AreaWelsh = $"Ardal {number}", InstrumentId = instrument.Id, InstrumentVersion = instrument.Version,
                Yaml = "", MadeAt = DateTimeOffset.UnixEpoch, MadeBy = "bench",
            });
            db.Add(new KeptEdition
            {
                InspectionId = id, Number = 1, Fingerprint = EditionFingerprint.Of(edition), FinishedAt = DateTimeOffset.UnixEpoch, FinishedBy = "bench",
            });
            db.Add(new KeptRelease { InspectionId = id, Edition = 1, At = DateTimeOffset.UnixEpoch.AddYears(40).AddDays(7 * number), Key = key });
            db.AddRange(edition.Select(file => new KeptEditionFile
            {
                InspectionId = id, Edition = 1, Path = file.Path, Content = LockedBytes.Lock(key, LockedBytes.PlaceOf(id, file.Path), file.Content.Span),
            }));
            await db.SaveChangesAsync();
            db.ChangeTracker.Clear();
        }

        return files;
    }

    private static List<(string Path, ReadOnlyMemory<byte> Content)> Reading(string folder)
    {
        var report = Path.Combine(folder, "report");
        string[] asked = ["report", Repository.PathTo("examples", "croydon-2012"), "--out", report, "--format", "html,pdf,docx"];
        if (Cli.CommandLine.Run(asked, Console.Out, Console.Error) != 0)
        {
            throw new InvalidOperationException("The Croydon report cannot be made.");
        }

        return [.. Directory.EnumerateFiles(report).Order(StringComparer.Ordinal)
            .Select(file => (Path.GetFileName(file), new ReadOnlyMemory<byte>(File.ReadAllBytes(file))))];
    }
}
