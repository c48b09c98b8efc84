using Plumbline.Assessments;
using Plumbline.Assessments.Interviews;
using Plumbline.Assessments.Ledgers;
using Plumbline.Assessments.Ledgers.Saving;
using Plumbline.Inspections;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Accounts;
using Plumbline.Storage.Assessments;
using Plumbline.Storage.Assessments.Interviews;
using Plumbline.Storage.Assessments.Rulings;
using Plumbline.Storage.Caseloads;
using Plumbline.Storage.Inspections;
using Plumbline.Storage.Inspections.SentFiles;
using Plumbline.Storage.Keeping;
using Plumbline.Storage.Ledger;
using Plumbline.Storage.Samples;
using Plumbline.Testing.Databases;

namespace Plumbline.Web.Tests.Access;

/// <summary>A second inspection beside Croydon's, with something of everything in it: nobody of Croydon has business there. Its texts hold a word that stands
/// nowhere else.</summary>
public sealed class OtherInspection
{
    public const string Id = "hilltop-2012";
    public const string Case = "QUARRY01";
    public const string Word = "Quarryside";

    private readonly Dictionary<Guid, Guid> conflicts = [];

    private OtherInspection(Account reader) => Reader = reader;

    /// <summary>An assessor of that inspection, and of no other.</summary>
    public Account Reader { get; }

    public Guid Document { get; } = Guid.CreateVersion7();

    public Guid File { get; } = Guid.CreateVersion7();

    public Guid Comment { get; } = Guid.CreateVersion7();

    public Guid Offer { get; } = Guid.CreateVersion7();

    public Guid Ruling { get; } = Guid.CreateVersion7();

    public Guid Enquiry { get; } = Guid.CreateVersion7();

    public Guid Record { get; private set; }

    public Guid Session { get; private set; }

    /// <summary>Whatever tells a row of its tables from those of other inspections.</summary>
    public IReadOnlyList<string> Marks => [Id, Case, Record.ToString(), File.ToString()];

    public static async Task<OtherInspection> In(RunningServer server, CroydonKept croydon)
    {
        var at = DateTimeOffset.UnixEpoch;
        var read = CroydonKept.Readings.Cases[0];
        var instrument = CroydonKept.Readings.Instrument;
        await server.Change(db => db.AddRange(
            new KeptInspection
            {
                Id = Id,
                AreaEnglish = Word,
                InstrumentId = instrument.Id,
                InstrumentVersion = instrument.Version,
                Yaml = "",
                MadeAt = at,
                MadeBy = "test",
            },
            new KeptCase
            {
                InspectionId = Id,
                CaseId = Case,
                Place = 0,
                Profile = ProfileJson.Write(read.Case.Profile),
                IsSampled = true,
                Practitioner = Word,
            }));
        using var entered = await server.SignedIn(Role.Assessor, Id);
        var other = new OtherInspection(entered.Account);
        other.Record =
            (await croydon.Judgements.OpenAsync(
                other.Reader.Id.ToString(), at, [new RecordOrigin(Id, Case, Purpose.First, instrument.Id, instrument.Version)])).Value[0];
        var judged = new Judged(read.Recorded(0)) { Note = Word };
        _ = (await croydon.Judgements.SaveAsync(
            new JudgingAct(other.Record, other.Reader.Id.ToString(), at), [new ProposedChange(instrument.Questions[0].Name, judged, 1)])).Value;
        await server.Change(db => db.AddRange(
            new KeptAllocation
            {
                Id = Guid.CreateVersion7(),
                InspectionId = Id,
                CaseId = Case,
                Purpose = Purpose.First,
                AccountId = other.Reader.Id,
                At = at,
                By = "test",
            },
            new KeptAdvanceDocument { Id = other.Document, InspectionId = Id, English = Word, From = AdvanceDocuments.Service },
            KeptOffer.Of(
                new InterviewOffer(Word, [Case, "C01", "C02"], new InterviewTime(new DateOnly(2099, 3, 2), new TimeOnly(9, 0), 60), Word), other.Offer, Id, at,
                "test"),
            new KeptSentFile
            {
                Id = other.File, InspectionId = Id, DocumentId = other.Document, Name = [1], Type = "txt", Length = 1, SentAt = at, SentBy = "test",
            },
            new KeptFilePiece { FileId = other.File, Number = 0, Content = [1] },
            new KeptDate { InspectionId = Id, Milestone = Milestone.Announced, Due = new DateOnly(2012, 3, 2) },
            new KeptComment { Id = other.Comment, RecordId = other.Record, By = other.Reader.Id.ToString(), At = at, Text = Word },
            new KeptRuling
            {
                Id = other.Ruling, InspectionId = Id, Question = instrument.Questions[0].Name, English = Word, At = at, By = other.Reader.Id.ToString(),
            },
            new KeptEnquiry
            {
                Id = other.Enquiry, InspectionId = Id, Question = instrument.Questions[0].Name, Text = Word, At = at, By = other.Reader.Id.ToString(),
            },
            new KeptDraw
            {
                Id =
                    Guid.CreateVersion7(), InspectionId =
                        Id, DrawnAt =
                            at, DrawnBy = "test", Seed = Word, CaseloadDigest = "", DesignDigest = "", ResultDigest = "", Record = $"{{\"seed\":\"{Word}\"}}",
            },
            new KeptAudit { At = at, Action = AuditActions.CaseGiven, InspectionId = Id, Subject = Word }));
        other.Session = await server.Read(db => Task.FromResult(db.Sessions.Single(session => session.AccountId == other.Reader.Id).Id));
        return other;
    }

    /// <summary>Lets someone of Croydon have declared a conflict there: one of their own that still is none of Croydon's.</summary>
    public async Task Declare(RunningServer server, Guid person)
    {
        conflicts[person] = Guid.CreateVersion7();
        await server.Change(db =>
            db.Add(new KeptConflict
            {
                Id = conflicts[person],
                InspectionId = Id,
                AccountId = person,
                Kind = "practitioner",
                Subject = Word,
                DeclaredAt = DateTimeOffset.UnixEpoch,
            }));
    }

    /// <summary>What a route may name, of the other inspection.</summary>
    public IReadOnlyDictionary<string, string> Names => new Dictionary<string, string>
    {
        ["inspection"] = Id,
        ["case"] = Case,
        ["question"] = CroydonKept.Readings.Instrument.Questions[0].Name,
        ["person"] = Reader.Id.ToString(),
        ["id"] = "x",
        ["document"] = Document.ToString(),
        ["file"] = File.ToString(),
        ["digest"] = "x",
        ["name"] = "x",
        ["path"] = "x",
        ["design"] = "simple-precision",
    };

    /// <summary>Every field by which a form names something, filled with something of the other inspection.</summary>
    public IEnumerable<(string Name, string Value)> Fields(Guid asker) =>
    [
        ("Sent", File.ToString()),
        ("Document", Document.ToString()), ("Conflict", conflicts[asker].ToString()), ("comment", Comment.ToString()), ("Offer", Offer.ToString()),
        ("Replaces", Ruling.ToString()), ("Answers", Enquiry.ToString()), ("Why", "slip"), ("session", Session.ToString()),
        ("Chosen", $"{Reader.Id} assessor"),
        ("Reason", "moved"), ("reply-" + Comment, "dealt with"), ("text", "a text"), ("step", "HandOver"), ("reader", Reader.Id.ToString()),
            ("reader-" + Case, Reader.Id.ToString()), ("reader-C03", Reader.Id.ToString()),
        ("Seen", Guid.CreateVersion7().ToString()), ("Design", "self-audit-share"), ("Seed", "a seed of others"), ("announced-due", "2 3 2013"), ("percent",
            "10"),
    ];
}
