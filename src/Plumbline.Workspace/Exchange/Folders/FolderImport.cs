using Plumbline.Storage.Keeping.Folders;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Plumbline.Assessments;
using Plumbline.Assessments.Ledgers;
using Plumbline.Instruments;
using Plumbline.Storage.Caseloads;
using Plumbline.Storage.Databases;
using Plumbline.Files.Inspections;
using Plumbline.Files.Instruments;
using Plumbline.Storage.Inspections;
using Plumbline.Storage.Ledger;
using Plumbline.Files;
using Plumbline.Storage.Keeping;
using Plumbline.Storage.Proofs.Seals;
using Plumbline.Workspace.Exchange.Folders.Lines;

namespace Plumbline.Workspace.Exchange.Folders;

/// <summary>Takes an inspection folder into the workspace: cases, judgements into the ledger, and every file byte for byte. All of it, or nothing.</summary>
public sealed class FolderImport(PlumblineDatabase database, Judgements judgements)
{
    public const string By = "import";

    /// <summary>Reads, checks and keeps a folder.</summary>
    /// <param name="isSignedOff">Whether its records count as signed off; else they are in progress.</param>
    /// <returns>What is in the database after; or every fault of the folder, or that there is an inspection of that id already.</returns>
    public async Task<Result<FolderImported>> ReadAsync(
        string folder,
        InstrumentShelf shelf,
        DateTimeOffset at,
        bool isSignedOff = false,
        CancellationToken stop = default)
    {
        var read = WholeFolderReading.Read(folder, shelf, [], isAtWork: File.Exists(Path.Combine(folder, FolderExport.LedgerName)));
        Faults refusals = [.. read.Refusals];
        var isPlain = PlainFolder.FaultsOf(folder).Count == 0 && Directory.Exists(folder);
        var files = isPlain ? FolderFiles.Find(folder, refusals, History.Files) : new Dictionary<string, FileInfo>();
        if (refusals.Count > 0)
        {
            return Result.Refused<FolderImported>(refusals);
        }

        var (whole, when) = (read.Value, UtcInstant.Of(at));
        var header = whole.Scored.Header;
        var history = History.Of(folder, whole, isSignedOff, refusals);
        if (refusals.Count > 0)
        {
            return Result.Refused<FolderImported>(refusals);
        }

        var instrumentFile = shelf.Beside(folder).Find(header.Instrument, header.Version)!;
        await using var db = database.NewDb();
        await db.Database.OpenConnectionAsync(stop);
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        if (await db.Inspections.AnyAsync(inspection => inspection.Id == header.Id, stop))
        {
            return Result.Refused<FolderImported>(new Refusal("inspection-there", $"the workspace has an inspection {header.Id} already")
            {
                Subject = header.Id, Suggestion = "give the folder another id, or export the one that is there first",
            });
        }

        if (history is not null && await TakenIds.FindAsync(db, history, stop) is { Count: > 0 } taken)
        {
            return Result.Refused<FolderImported>(taken);
        }

        var instrument = whole.Scored.Readings.Instrument;
        var kept = await KeptInstruments.KeepAsync(db, instrument, await File.ReadAllTextAsync(instrumentFile, stop), stop);
        if (kept.IsRefused)
        {
            return Result.Refused<FolderImported>(kept.Refusals);
        }

        Keep(db, whole, files, when);
        db.Cases.AddRange(
            history?.CasesBeside.Select((@case, place) =>
                new KeptCase
                {
                    InspectionId = header.Id,
                    CaseId = @case.Id,
                    Place = whole.Scored.Readings.Cases.Count + place,
                    Profile = ProfileJson.Write(@case.Profile),
                })
                ?? []);
        if (Unkept() is { Count: > 0 } faults)
        {
            return Result.Refused<FolderImported>(faults);
        }

        await Acts.KeepAsync(db, stop);
        foreach (var (path, file) in files.Where(file => file.Key != InspectionHeader.FileName && file.Value.Length > LongFiles.Longest))
        {
            await LongFiles.KeepAsync(db.Database.GetDbConnection(), transaction.GetDbTransaction(), header.Id, path, file, when, stop);
        }

        await judgements.MakeAsync(db.Database.GetDbConnection(), transaction.GetDbTransaction(), history?.Records ?? Begun(whole, when, isSignedOff), stop);
        db.Comments.AddRange(history?.Comments ?? []);
        db.Rulings.AddRange(history?.Rulings ?? []);
        db.Enquiries.AddRange(history?.Enquiries ?? []);
        db.Meetings.AddRange(history?.Meetings ?? []);
        db.SecondAnswers.AddRange(history?.SecondAnswers ?? []);
        db.AuditEntries.Add(new KeptAudit
        {
            At = when,
            By = By,
            InspectionId = header.Id,
            Action = AuditActions.InspectionImported,
            Subject = header.Id,
            Detail = CasesDigest.Detail(CasesDigest.Of(header.Id, db.Cases.Local)),
        });
        if (Unkept() is { Count: > 0 } others)
        {
            return Result.Refused<FolderImported>(others);
        }

        await Acts.KeepAsync(db, stop);
        await transaction.CommitAsync(stop);
        return Result.Of(new FolderImported(
            header.Id,
            await db.Cases.CountAsync(@case => @case.InspectionId == header.Id, stop),
            (await db.Records.Where(record => record.InspectionId == header.Id).Select(record => record.Answers).ToListAsync(stop)).Sum(answers =>
                answers.Take(whole.Scored.Readings.Instrument.Questions.Count).Count(answer => answer != 0)),
            await db.InspectionFiles.CountAsync(file => file.InspectionId == header.Id, stop) + 1)
        {
            Entries = history is null
                ? 0
                : await db.LedgerEntries.CountAsync(entry => db.Records.Any(record => record.Id == entry.RecordId && record.InspectionId == header.Id), stop),
            Comments = await db.Comments.CountAsync(
                comment => db.Records.Any(record => record.Id == comment.RecordId && record.InspectionId == header.Id), stop),
        });

        IReadOnlyList<Refusal> Unkept() => RowFaults.Of(db, row => history?.PlaceOf(row) ?? new Place(
            Path.Combine(folder, row is KeptCase ? CasesFile.FileName : row is KeptFile file ? file.Path : InspectionHeader.FileName), 1, 1));
    }

    internal static Judged JudgedOf(Judgement judgement) => new(judgement.Answer)
    {
        Text = judgement.Answer == Answer.Given ? judgement.Text : null,
        Evidence = EvidenceText.Read(judgement.Evidence),
        Note = judgement.Note?.ReplaceLineEndings("\n"),
        Assessor = judgement.Assessor,
    };

    /// <summary>A record for each case, whose history begins with this import; each is made when it is written.</summary>
    private static IEnumerable<NewRecord> Begun(WholeFolder whole, DateTimeOffset at, bool isSignedOff)
    {
        var (header, instrument) = (whole.Scored.Header, whole.Scored.Readings.Instrument);
        var (rows, byCase) = (whole.Scored.Judgements, whole.Scored.Judgements.ByCase());
        return whole.Scored.Readings.Cases.Select(reading => Judgements.TakeIn(
            new RecordOrigin(header.Id, reading.Case.Id, Purpose.First, instrument.Id, instrument.Version),
            reading.Case,
            instrument,
            [.. byCase[reading.Case.Id].Select(row => rows[row]).Select(judgement => new JudgementChange(judgement.Question, null, JudgedOf(judgement)))],
            By,
            at,
            isSignedOff));
    }

    private static void Keep(PlumblineDb db, WholeFolder whole, IReadOnlyDictionary<string, FileInfo> files, DateTimeOffset at)
    {
        var (inspection, header) = (whole.Inspection, whole.Scored.Header);
        db.Inspections.Add(new KeptInspection
        {
            Id = header.Id,
            AreaEnglish = inspection.Area.English,
            AreaWelsh = inspection.Area.Welsh == inspection.Area.English ? null : inspection.Area.Welsh,
            InstrumentId = header.Instrument,
            InstrumentVersion = header.Version,
            Yaml = Encoding.UTF8.GetString(File.ReadAllBytes(files[InspectionHeader.FileName].FullName)),
            MadeAt = at,
            MadeBy = By,
        });
        db.InspectionFiles.AddRange(files.Where(file => file.Key != InspectionHeader.FileName && file.Value.Length <= LongFiles.Longest)
            .Select(file => new KeptFile { InspectionId = header.Id, Path = file.Key, Content = File.ReadAllBytes(file.Value.FullName), ChangedAt = at }));
        db.Cases.AddRange(whole.Scored.Readings.Cases.Select((reading, place) => new KeptCase
        {
            InspectionId = header.Id,
            CaseId = reading.Case.Id,
            Place = place,
            Profile = ProfileJson.Write(reading.Case.Profile),
            IsSampled = true,
        }));
        db.TimetableDates.AddRange(inspection.TimetableOn(DateOnly.FromDateTime(at.UtcDateTime)).Stated.Select(date =>
            new KeptDate { InspectionId = header.Id, Milestone = date.Milestone, Due = date.Due, Reached = date.Reached }));
    }
}
