using Plumbline.Assessments.SecondReadings;
using Plumbline.Caseloads;
using Plumbline.Instruments;
using Plumbline.Storage.Assessments;
using Plumbline.Storage.Assessments.Rulings;
using Plumbline.Storage.Assessments.SecondReadings;
using Plumbline.Storage.Caseloads;
using Plumbline.Files.Inspections;
using Plumbline.Storage.Keeping;
using Plumbline.Workspace.Exchange.Folders.Lines;

namespace Plumbline.Workspace.Exchange.Folders;

/// <summary>What a folder tells of how its judgements came about: every record with every entry, as it was sealed, and the comments on them.</summary>
/// <param name="CasesBeside">Cases that were read and are no longer in the sample; nothing but their id is known.</param>
internal sealed record History(IReadOnlyList<NewRecord> Records, IReadOnlyList<KeptComment> Comments, IReadOnlyList<Case> CasesBeside)
{
    /// <summary>The files that tell of it; they are read and not kept.</summary>
    public static string[] Files { get; } =
    [
        FolderExport.LedgerName, CommentsFile.FileName, RulingsFile.FileName, RulingsFile.EnquiriesName, MeetingsFile.FileName, MeetingsFile.AnswersName,
    ];

    /// <summary>Every version of every ruling on how questions are judged.</summary>
    public IReadOnlyList<KeptRuling> Rulings { get; init; } = [];

    /// <summary>What readers asked about it.</summary>
    public IReadOnlyList<KeptEnquiry> Enquiries { get; init; } = [];

    /// <summary>The consensus meetings of readers.</summary>
    public IReadOnlyList<KeptMeeting> Meetings { get; init; } = [];

    /// <summary>Everything that was answered in them.</summary>
    public IReadOnlyList<KeptSecondAnswer> SecondAnswers { get; init; } = [];

    /// <summary>Where each of all these stands, by its id; a record where its first entry does.</summary>
    public IReadOnlyDictionary<Guid, Place> Places { get; init; } = new Dictionary<Guid, Place>();

    /// <summary>Where a row of it stands; null for one that is in no file of its.</summary>
    public Place? PlaceOf(object row) => row switch
    {
        KeptComment one => Places[one.Id],
        KeptRuling one => Places[one.Id],
        KeptEnquiry one => Places[one.Id],
        KeptMeeting one => Places[one.Id],
        KeptSecondAnswer one => Places[one.Id],
        KeptCase one when CasesBeside.Any(beside => beside.Id == one.CaseId) => Places[Records.First(record => record.Case == one.CaseId).Id],
        _ => null,
    };

    /// <summary>The history of a folder; null when it has none. A ledger that is broken, or does not end in the judgements of the folder, is refused with every
    /// place.</summary>
    public static History? Of(string folder, WholeFolder whole, bool isSignedOff, Faults refusals)
    {
        var path = Path.Combine(folder, FolderExport.LedgerName);
        if (!File.Exists(path))
        {
            refusals.AddRange(Files.Select(name => Path.Combine(folder, name)).Where(File.Exists).Select(left =>
                new Refusal("history-without-ledger", $"belongs to {FolderExport.LedgerName}, which is not in the folder")
                {
                    Place = new Place(left, 1, 1), Suggestion = "put the ledger back, or take this file out: what it tells is then not taken in",
                }));
            return null;
        }

        if (isSignedOff)
        {
            refusals.Add(new Refusal("state-in-ledger", "the ledger says how far each record has got")
            {
                Place = new Place(path, 1, 1), Suggestion = "leave --signed-off out",
            });
        }

        var instrument = whole.Scored.Readings.Instrument;
        var records = LedgerReading.Read(path, whole.Scored.Header.Id, instrument, refusals);
        var places = records.ToDictionary(record => record.Id, record => record.Place);
        var comments = Path.Combine(folder, CommentsFile.FileName) is var beside && File.Exists(beside)
            ? CommentsFile.Read(beside, instrument, records.Select(record => record.Id).ToHashSet(), places, refusals)
            : [];
        var (rulings, enquiries) = RulingsFile.Read(folder, whole.Scored.Header.Id, instrument, places, refusals);
        var (meetings, answers) = MeetingsFile.Read(folder, whole.Scored.Header.Id, instrument, records, places, refusals);
        if (refusals.Count > 0)
        {
            return null;
        }

        var cases = whole.Scored.Readings.Cases.ToDictionary(reading => reading.Case.Id, reading => reading.Case, StringComparer.Ordinal);
        var others = records
            .Select(record => record.Origin.Case)
            .Distinct()
            .Where(name => !cases.ContainsKey(name))
            .Order(StringComparer.Ordinal)
            .Select(name => new Case(name, new Dictionary<string, string>()))
            .ToList();
        var all = cases.Values.Concat(others).ToDictionary(@case => @case.Id, StringComparer.Ordinal);
        refusals.AddRange(Disagreements(Path.Combine(folder, JudgementsFile.FileName), whole, records, instrument));
        return new History([.. records.Select(record => record.ToKeep(all[record.Origin.Case], instrument))], comments, others)
        {
            Rulings = rulings, Enquiries = enquiries, Meetings = meetings, SecondAnswers = answers, Places = places,
        };
    }

    /// <summary>Where the judgements of the folder are not those that its ledger ends in.</summary>
    private static IEnumerable<Refusal> Disagreements(string path, WholeFolder whole, IReadOnlyList<LedgerRecord> ledger, Instrument instrument)
    {
        var byCase = ledger.ToLookup(record => record.Origin.Case, StringComparer.Ordinal);
        var written = whole.Scored.Judgements.ByCase();
        foreach (var @case in whole.Scored.Readings.Cases.Select(reading => reading.Case))
        {
            var records = byCase[@case.Id].Select(record => record.Read(@case, instrument)).ToDictionary(record => record.Origin.Purpose);
            var counting = CountingReading.Of(records.ToDictionary(pair => pair.Key, pair => pair.Value.Assessment())) is { } purpose ? records[purpose] : null;
            var stands = counting is null ? [] : CountingRecords.Rows(counting).ToDictionary(row => row.Question, row => row.Judged, StringComparer.Ordinal);
            foreach (var judgement in written[@case.Id].Select(row => whole.Scored.Judgements[row]))
            {
                if (!stands.Remove(judgement.Question, out var judged) || !judged.Equals(FolderImport.JudgedOf(judgement)))
                {
                    yield return Disagreement($"case {@case.Id} stands otherwise in {FolderExport.LedgerName}", judgement.Question) with
                    {
                        Place = judgement.Place ?? new Place(path, 1, 1),
                    };
                }
            }

            foreach (var question in stands.Keys)
            {
                yield return Disagreement($"case {@case.Id} has an answer in {FolderExport.LedgerName} and none here", question) with
                {
                    Place = new Place(path, 1, 1),
                };
            }
        }
    }

    private static Refusal Disagreement(string message, string question) =>
        new("ledger-disagrees", message)
        {
            Subject = question,
            Suggestion = $"export the folder again, or take {FolderExport.LedgerName} out: its history then begins anew",
        };
}
