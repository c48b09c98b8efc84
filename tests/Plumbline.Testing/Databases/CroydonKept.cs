using Plumbline.Assessments;
using Plumbline.Assessments.Ledgers;
using Plumbline.Assessments.Ledgers.Saving;
using Plumbline.Storage.Assessments;
using Plumbline.Storage.Caseloads;
using Plumbline.Storage.Databases;
using Plumbline.Files.Inspections;
using Plumbline.Files.Instruments;
using Plumbline.Storage.Inspections;
using Plumbline.Storage.Keeping;

namespace Plumbline.Testing.Databases;

/// <summary>The Croydon inspection of 2012 in a workspace: its instrument, its cases, and a record for each, as far as a test wants it.</summary>
public sealed class CroydonKept
{
    public const string Id = "croydon-2012";

    private static readonly Lazy<ScoredFolder> Folder = new(() =>
        InspectionFolder.ReadForScoring(Repository.PathTo("examples", Id), InstrumentShelf.In(Repository.PathTo("instruments"))).Value);

    private readonly PlumblineDatabase database;

    private CroydonKept(PlumblineDatabase database) => (this.database, Judgements) = (database, new Judgements(database));

    public Judgements Judgements { get; }

    public static Readings Readings => Folder.Value.Readings;

    /// <summary>The inspection with its first so many cases and no record.</summary>
    public static async Task<CroydonKept> In(PlumblineDatabase database, int cases = 38)
    {
        var instrument = Readings.Instrument;
        var yaml = await File.ReadAllTextAsync(Repository.PathTo("instruments", instrument.Id, instrument.Version + ".yaml"));
        await using var db = database.NewDb();
        db.Add(new KeptInstrument
        {
            Id = instrument.Id,
            Version = instrument.Version,
            Fingerprint = InstrumentFile.Fingerprint(instrument.Draft),
            Yaml = yaml,
        });
        db.Add(new KeptInspection
        {
            Id = Id, AreaEnglish = "Croydon", InstrumentId = instrument.Id, InstrumentVersion = instrument.Version,
            Yaml = await File.ReadAllTextAsync(Repository.PathTo("examples", Id, "inspection.yaml")), MadeAt = DateTimeOffset.UnixEpoch, MadeBy = "import",
        });
        db.AddRange(Readings.Cases.Take(cases)
            .Select((read, place) =>
                new KeptCase { InspectionId = Id, CaseId = read.Case.Id, Place = place, Profile = ProfileJson.Write(read.Case.Profile), IsSampled = true }));
        await db.SaveChangesAsync();
        return new CroydonKept(database);
    }

    /// <summary>Gives a case to someone, with an empty record.</summary>
    public async Task<Guid> Give(string @case, Guid reader, Purpose purpose = Purpose.First)
    {
        await using var db = database.NewDb();
        db.Add(new KeptAllocation
        {
            Id = Guid.CreateVersion7(),
            InspectionId = Id,
            CaseId = @case,
            Purpose = purpose,
            AccountId = reader,
            At = DateTimeOffset.UnixEpoch,
            By = reader.ToString(),
        });
        await db.SaveChangesAsync();
        return (await Judgements.OpenAsync(
            reader.ToString(),
            TimeProvider.System.GetUtcNow(),
            [new RecordOrigin(Id, @case, purpose, Readings.Instrument.Id, Readings.Instrument.Version)])).Value[0];
    }

    /// <summary>Puts down the answers of the example, all but those of some questions, in one save by the reader.</summary>
    public async Task Answer(Guid record, string @case, Guid reader, Func<Judged, string, Judged?>? with = null)
    {
        var read = Readings.Cases.Single(read => read.Case.Id == @case);
        var now = (await Judgements.ReadAsync(record))!.Present.Revision;
        var changes = Readings.Instrument.Questions.Index()
            .Where(pair => read.IsOpen(pair.Index))
            .Select(pair =>
                (pair.Item.Name, Judged: with is null ? new Judged(read.Recorded(pair.Index)) : with(new Judged(read.Recorded(pair.Index)), pair.Item.Name)))
            .Where(pair => pair.Judged is not null)
            .Select(pair => new ProposedChange(pair.Name, pair.Judged, now))
            .ToList();
        _ = (await Judgements.SaveAsync(new JudgingAct(record, reader.ToString(), TimeProvider.System.GetUtcNow()), changes)).Value;
    }

    /// <summary>Moves a record through states of review.</summary>
    public async Task Move(Guid record, string by, params string[] states)
    {
        foreach (var state in states)
        {
            var from = (await Judgements.ReadAsync(record))!.Present.State;
            _ = (await Judgements.MoveAsync(new JudgingAct(record, by, TimeProvider.System.GetUtcNow()), from, state)).Value;
        }
    }
}
