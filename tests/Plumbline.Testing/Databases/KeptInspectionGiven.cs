using Plumbline.Assessments;
using Plumbline.Assessments.Ledgers;
using Plumbline.Assessments.Ledgers.Saving;
using Plumbline.Caseloads;
using Plumbline.Instruments;
using Plumbline.Storage.Caseloads;
using Plumbline.Storage.Databases;
using Plumbline.Files.Instruments;
using Plumbline.Storage.Inspections;
using Plumbline.Storage.Keeping;

namespace Plumbline.Testing.Databases;

/// <summary>An inspection kept in a database, with the core case instrument and open records for its cases.</summary>
/// <param name="Records">The records of the first readings, in the order of <paramref name="Cases"/>.</param>
public sealed record KeptInspectionGiven(
    PlumblineDatabase Database,
    Judgements Judgements,
    string Id,
    Instrument Instrument,
    IReadOnlyList<Case> Cases,
    IReadOnlyList<Guid> Records)
{
    public static readonly DateTimeOffset Now = new(2012, 2, 6, 9, 0, 0, TimeSpan.Zero);

    private static readonly Dictionary<string, string> Profile = new()
    {
        ["sentence_group"] =
            "custody", ["sentence_type"] =
                "detention and training order", ["custody"] =
                    "yes", ["released"] = "yes", ["community"] = "yes", ["age_at_start"] = "15", ["gender"] = "female",
        ["ethnicity"] =
            "white", ["roh_recorded"] =
                "high", ["roh_assessor"] = "high", ["vulnerability_recorded"] = "yes", ["iss"] = "no", ["looked_after"] = "no", ["synthetic"] = "yes",
    };

    /// <param name="cases">How many cases, C1, C2 ...; all alike.</param>
    public static async Task<KeptInspectionGiven> In(PlumblineDatabase database, int cases, string id = "croydon-2012")
    {
        var yaml = await File.ReadAllTextAsync(Repository.PathTo("instruments", "core-case", "2009.1.yaml"));
        var instrument = InstrumentFile.Parse(yaml, "core-case").Value;
        var all = Enumerable.Range(1, cases).Select(number => new Case($"C{number}", Profile)).ToList();
        await using (var db = database.NewDb())
        {
            if (!db.Instruments.Any())
            {
                db.Instruments.Add(new KeptInstrument
                {
                    Id = instrument.Id,
                    Version = instrument.Version,
                    Fingerprint = InstrumentFile.Fingerprint(instrument.Draft),
                    Yaml = yaml,
                });
            }

            db.Inspections.Add(new KeptInspection
            {
                Id = id,
                AreaEnglish = "Croydon",
                InstrumentId = instrument.Id,
                InstrumentVersion = instrument.Version,
                Yaml = $"id: {id}\n",
                MadeAt = Now,
                MadeBy = "import",
            });
            db.Cases.AddRange(
                all.Select((@case, place) =>
                    new KeptCase { InspectionId = id, CaseId = @case.Id, Place = place, Profile = ProfileJson.Write(@case.Profile), IsSampled = true }));
            await db.SaveChangesAsync();
        }

        var judgements = new Judgements(database);
        var records = await judgements.OpenAsync(
            "lead", Now, [.. all.Select(@case => new RecordOrigin(id, @case.Id, Purpose.First, instrument.Id, instrument.Version))]);
        return new KeptInspectionGiven(database, judgements, id, instrument, all, records.Value);
    }

    /// <summary>So many answers, each with a passage of the record, as an assessor leaves them; all allowed.</summary>
    public IReadOnlyList<ProposedChange> AWholeCase(int answers = 112) =>
    [
        .. Instrument.Questions.Where(question => question.ProducedBy is null).Take(answers).Select((question, index) => new ProposedChange(
            question.Name,
            new Judged(index % 3 == 0 ? Answer.No : Answer.Yes)
            {
                Evidence = [
                    new Evidence(EvidenceKind.Record, "The plan was shared with the case manager and reviewed after the change of circumstances.")
                    {
                        Source = "Asset core profile", Page = $"{(index % 9) + 1}", Date = new DateOnly(2011, 5, 4),
                    },
                ],
            },
            1)),
    ];

    public JudgingAct An(int record, string by = "assessor") => new(Records[record], by, Now.AddHours(1));
}
