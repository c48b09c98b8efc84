using System.Text;
using Microsoft.EntityFrameworkCore;
using Plumbline.Assessments;
using Plumbline.Assessments.Ledgers;
using Plumbline.Caseloads;
using Plumbline.Instruments;
using Plumbline.Storage.Caseloads;
using Plumbline.Storage.Databases;
using Plumbline.Files.Csv;
using Plumbline.Files.Inspections;
using Plumbline.Workspace.Inspections;
using Plumbline.Files.Inspections.Checks;
using Plumbline.Storage.Keeping;
using Plumbline.Workspace.Exchange.Folders.Lines;

namespace Plumbline.Workspace.Exchange.Folders;

/// <summary>
/// Writes an inspection of the workspace as a folder. A file that nobody edited comes out byte for byte as it came in: tables are written anew only
/// where what they say has changed. The folder is read back and counted before it is called done.
/// </summary>
public sealed class FolderExport(PlumblineDatabase database, Judgements judgements)
{
    public const string LedgerName = "ledger.jsonl";

    private const int MostAttempts = 5;

    /// <param name="folder">Must be empty or not there.</param>
    /// <param name="withLedger">Whether the whole history of its records goes along, as <c>ledger.jsonl</c>, with the comments on them, as
    /// <c>comments.jsonl</c>, with how its questions are judged, as <c>rulings.jsonl</c> and <c>enquiries.jsonl</c>, and with the consensus meetings of its
    /// readers, as <c>meetings.jsonl</c> and <c>second-answers.jsonl</c>.</param>
    public async Task<Result<FolderExported>> WriteAsync(string inspection, string folder, bool withLedger = false, CancellationToken stop = default)
    {
        if (FolderFiles.IsTaken(folder))
        {
            return Result.Refused<FolderExported>(new Refusal("folder-taken", $"{folder} is not empty")
            {
                Suggestion = "name a new folder; nothing is written over",
            });
        }

        await using var db = database.NewDb();
        if (await db.Inspections.AsNoTracking().SingleOrDefaultAsync(kept => kept.Id == inspection, stop) is not { } found)
        {
            return Result.Refused<FolderExported>(await KnownInspections.MissingAsync(db, inspection, stop));
        }

        var instrument = await judgements.Instruments.ReadAsync(found.InstrumentId, found.InstrumentVersion, stop);
        var cases = await db.Cases.AsNoTracking().Where(@case => @case.InspectionId == inspection && @case.IsSampled).OrderBy(@case => @case.Place)
            .Select(@case => new Case(@case.CaseId, ProfileJson.Read(@case.Profile))).ToListAsync(stop);
        var gathered = await Gather(db, inspection, instrument, cases, withLedger, stop);
        if (gathered is not var (standing, history))
        {
            return Result.Refused<FolderExported>(new Refusal("changed-meanwhile", "people save faster than the records can be read")
            {
                Subject = inspection, Suggestion = "try again, or make a backup",
            });
        }

        var files = await db.InspectionFiles
            .AsNoTracking()
            .Where(file => file.InspectionId == inspection)
            .Select(file => new { file.Path, file.Content })
            .ToListAsync(stop);
        var holds = db.SampleDraws.AsNoTracking().Where(draw => draw.InspectionId == inspection && draw.SupersededAt == null);
        var drawn = await holds.Select(draw => draw.Chances).SingleOrDefaultAsync(stop);
        await FolderFiles.WriteAsync(
            folder,
            [
                .. files.Where(file => drawn is null || file.Path != ChancesFile.FileName).Select(file => (file.Path, file.Content)),
                .. ChancesOf(drawn),
                (InspectionHeader.FileName, Encoding.UTF8.GetBytes(await StatedInspection.TextAsync(db, found, stop))),
                .. history,
            ],
            part => WriteTables(part, instrument, cases, standing),
            stop);
        var refusals = new List<Refusal>();
        var (casesThere, judgementsThere) = (CasesFile.ReadBack(folder, instrument, refusals),
            TypedJudgements.Of(JudgementsFile.Read(folder, refusals), instrument, refusals));
        var wanted = standing.Sum(record => record.Count);
        if (refusals.Count > 0 || casesThere.Count != cases.Count || judgementsThere.Count != wanted)
        {
            refusals.Add(new Refusal("export-not-whole", casesThere.Count == cases.Count && judgementsThere.Count == wanted
                ? "the folder holds values that no folder may hold, so that check and import would refuse it"
                : $"the folder holds {casesThere.Count} cases and {judgementsThere.Count} judgements where {cases.Count} and {wanted} were written")
                {
                    Subject = inspection,
                });
            return Result.Refused<FolderExported>(refusals);
        }

        return Result.Of(
            new FolderExported(
                inspection,
                folder,
                cases.Count,
                judgementsThere.Count,
                Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Count()));
    }

    private static IEnumerable<(string Path, byte[] Content)> ChancesOf(string? drawn) =>
        drawn is null ? [] : [(ChancesFile.FileName, Encoding.UTF8.GetBytes(drawn))];

    /// <summary>What stands, and the history that ends in it: read again when someone saved in between, so that the two never disagree. Null when that goes
    /// on.</summary>
    private async Task<(IReadOnlyList<IReadOnlyList<(string Question, Judged Judged)>> Standing, IReadOnlyList<(string Path, byte[] Content)> History)?> Gather(
        PlumblineDb db, string inspection, Instrument instrument, IReadOnlyList<Case> cases, bool withLedger, CancellationToken stop)
    {
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            var before = await RevisionsOf(db, inspection, stop);
            var standing = await new CountingRecords(judgements).OfAsync(db, inspection, instrument, cases, stop);
            IReadOnlyList<(string, byte[])> history = withLedger ? await HistoryOf(db, inspection, stop) : [];
            if (!withLedger || before.SequenceEqual(await RevisionsOf(db, inspection, stop)))
            {
                return (standing, history);
            }
        }

        return null;
    }

    private async Task<IReadOnlyList<(string Path, byte[] Content)>> HistoryOf(PlumblineDb db, string inspection, CancellationToken stop)
    {
        using var ledger = new MemoryStream();
        await using (var text = new StreamWriter(ledger, new UTF8Encoding(false), leaveOpen: true))
        {
            await new LedgerFile(database).WriteAsync(text, inspection, stop);
        }

        var comments = await CommentsFile.WriteAsync(db, inspection, stop);
        return
        [
            (LedgerName, ledger.ToArray()), .. comments.Length == 0 ? Array.Empty<(string, byte[])>() : [(CommentsFile.FileName, comments)],
            .. await RulingsFile.WriteAsync(db, inspection, stop), .. await MeetingsFile.WriteAsync(db, inspection, stop),
        ];
    }

    private static async Task<List<(Guid Id, int Revision)>> RevisionsOf(PlumblineDb db, string inspection, CancellationToken stop) =>
        [.. (await db.Records
            .AsNoTracking()
            .Where(record => record.InspectionId == inspection)
            .OrderBy(record => record.Id)
            .Select(record => new { record.Id, record.Revision })
            .ToListAsync(stop)).Select(record => (record.Id, record.Revision))];

    private static void WriteTables(
        string folder, Instrument instrument, IReadOnlyList<Case> cases, IReadOnlyList<IReadOnlyList<(string Question, Judged Judged)>> standing)
    {
        var faults = new List<Refusal>();
        if (!File.Exists(Path.Combine(folder, CasesFile.FileName))
            || !Same(CasesFile.ReadBack(folder, instrument, faults), cases)
            || faults.Count > 0
            || HoldsFormula(folder, CasesFile.FileName))
        {
            TableFiles.WriteCases(Path.Combine(folder, CasesFile.FileName), instrument, cases);
        }

        faults.Clear();
        var rows = cases
            .Zip(standing)
            .SelectMany(pair => pair.Second.Select(judgement => (Case: pair.First.Id, judgement.Question, judgement.Judged)))
            .ToList();
        if (!File.Exists(Path.Combine(folder, JudgementsFile.FileName)) || !Same(TypedJudgements.Of(JudgementsFile.Read(folder, faults), instrument,
            faults), rows) || faults.Count > 0 || HoldsFormula(folder, JudgementsFile.FileName))
        {
            TableFiles.WriteJudgements(Path.Combine(folder, JudgementsFile.FileName), rows);
        }
    }

    /// <summary>Whether a spreadsheet would run anything in a table that came in as it is.</summary>
    private static bool HoldsFormula(string folder, string name)
    {
        var content = File.ReadAllBytes(Path.Combine(folder, name));
        return FormulaGuard.MayHold(content) && CsvTable.Parse(content, name, CsvTable.Header(content), null, []).Any(row => row.Holds(FormulaGuard.IsOpen));
    }

    private static bool Same(IReadOnlyList<Case> file, IReadOnlyList<Case> kept) => file.Count == kept.Count
        && file
            .Zip(kept)
            .All(pair =>
                pair.First.Id == pair.Second.Id
                    && pair.First.Profile.Count == pair.Second.Profile.Count
                    && pair.First.Profile.All(field => pair.Second.Profile.GetValueOrDefault(field.Key) == field.Value));

    private static bool Same(IReadOnlyList<Judgement> file, List<(string Case, string Question, Judged Judged)> kept)
    {
        var stands = kept.ToDictionary(row => (row.Case, row.Question), row => row.Judged);
        return file.Count == kept.Count
            && file.All(judgement =>
                stands.TryGetValue((judgement.Case, judgement.Question), out var judged) && judged.Equals(FolderImport.JudgedOf(judgement)));
    }
}
