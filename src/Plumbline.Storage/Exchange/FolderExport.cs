using System.Text;
using Microsoft.EntityFrameworkCore;
using Plumbline.Assessments;
using Plumbline.Assessments.Ledgers;
using Plumbline.Caseloads;
using Plumbline.Instruments;
using Plumbline.Storage.Assessments;
using Plumbline.Storage.Caseloads;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Files.Inspections;

namespace Plumbline.Storage.Exchange;

/// <summary>
/// Writes an inspection of the workspace as a folder. A file that nobody edited comes out byte for byte as it came in: tables are written anew only
/// where what they say has changed. The folder is read back and counted before it is called done.
/// </summary>
public sealed class FolderExport(PlumblineDatabase database, Judgements judgements)
{
    public const string LedgerName = "ledger.jsonl";

    /// <param name="folder">Must be empty or not there.</param>
    /// <param name="withLedger">Whether the whole history of its records goes along, as <c>ledger.jsonl</c>.</param>
    public async Task<Result<FolderExported>> WriteAsync(string inspection, string folder, bool withLedger = false, CancellationToken stop = default)
    {
        if (FolderFiles.IsTaken(folder))
        {
            return Result.Refused<FolderExported>(new Refusal("folder-taken", $"{folder} is not empty") { Suggestion = "name a new folder; nothing is written over" });
        }

        await using var db = database.NewDb();
        if (await db.Inspections.AsNoTracking().SingleOrDefaultAsync(kept => kept.Id == inspection, stop) is not { } found)
        {
            return Result.Refused<FolderExported>(await KnownInspections.MissingAsync(db, inspection, stop));
        }

        var instrument = await judgements.Instruments.ReadAsync(found.InstrumentId, found.InstrumentVersion, stop);
        var cases = await db.Cases.AsNoTracking().Where(@case => @case.InspectionId == inspection && @case.IsSampled).OrderBy(@case => @case.Place)
            .Select(@case => new Case(@case.CaseId, ProfileJson.Read(@case.Profile))).ToListAsync(stop);
        var standing = await new CountingRecords(judgements).OfAsync(db, inspection, cases, stop);
        var files = await db.InspectionFiles.AsNoTracking().Where(file => file.InspectionId == inspection).Select(file => new { file.Path, file.Content }).ToListAsync(stop);
        await FolderFiles.WriteAsync(
            folder,
            [.. files.Select(file => (file.Path, file.Content)), (InspectionHeader.FileName, Encoding.UTF8.GetBytes(found.Yaml))],
            part => WriteTables(part, instrument, cases, standing),
            stop);
        if (withLedger)
        {
            await using var ledger = new StreamWriter(Path.Combine(folder, LedgerName), append: false, new UTF8Encoding(false));
            await new LedgerFile(database).WriteAsync(ledger, inspection, stop);
        }

        var refusals = new List<Refusal>();
        var (casesThere, judgementsThere) = (CasesFile.Read(folder, instrument, refusals), JudgementsFile.Read(folder, refusals));
        var wanted = standing.Sum(record => record.Count);
        if (refusals.Count > 0 || casesThere.Count != cases.Count || judgementsThere.Count != wanted)
        {
            refusals.Add(new Refusal("export-not-whole", $"the folder holds {casesThere.Count} cases and {judgementsThere.Count} judgements where {cases.Count} and {wanted} were written") { Subject = inspection });
            return Result.Refused<FolderExported>(refusals);
        }

        return Result.Of(new FolderExported(inspection, folder, cases.Count, judgementsThere.Count, Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Count()));
    }

    private static void WriteTables(string folder, Instrument instrument, IReadOnlyList<Case> cases, IReadOnlyList<IReadOnlyList<(string Question, Judged Judged)>> standing)
    {
        var faults = new List<Refusal>();
        if (!File.Exists(Path.Combine(folder, CasesFile.FileName)) || !Same(CasesFile.Read(folder, instrument, faults), cases) || faults.Count > 0)
        {
            TableFiles.WriteCases(Path.Combine(folder, CasesFile.FileName), instrument, cases);
        }

        faults.Clear();
        var rows = cases.Zip(standing).SelectMany(pair => pair.Second.Select(judgement => (Case: pair.First.Id, judgement.Question, judgement.Judged))).ToList();
        if (!File.Exists(Path.Combine(folder, JudgementsFile.FileName)) || !Same(JudgementsFile.Read(folder, faults), rows) || faults.Count > 0)
        {
            TableFiles.WriteJudgements(Path.Combine(folder, JudgementsFile.FileName), rows);
        }
    }

    private static bool Same(IReadOnlyList<Case> file, IReadOnlyList<Case> kept) => file.Count == kept.Count
        && file.Zip(kept).All(pair => pair.First.Id == pair.Second.Id && pair.First.Profile.Count == pair.Second.Profile.Count && pair.First.Profile.All(field => pair.Second.Profile.GetValueOrDefault(field.Key) == field.Value));

    private static bool Same(IReadOnlyList<Judgement> file, List<(string Case, string Question, Judged Judged)> kept)
    {
        var stands = kept.ToDictionary(row => (row.Case, row.Question), row => row.Judged);
        return file.Count == kept.Count && file.All(judgement => stands.TryGetValue((judgement.Case, judgement.Question), out var judged) && judged.Equals(FolderImport.JudgedOf(judgement)));
    }
}
