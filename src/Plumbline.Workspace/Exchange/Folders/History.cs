using Plumbline.Assessments.SecondReadings;
using Plumbline.Caseloads;
using Plumbline.Instruments;
using Plumbline.Storage.Assessments;
using Plumbline.Files.Inspections;
using Plumbline.Storage.Keeping;

namespace Plumbline.Workspace.Exchange.Folders;

/// <summary>What a folder tells of how its judgements came about: every record with every entry, as it was sealed, and the comments on them.</summary>
/// <param name="CasesBeside">Cases that were read and are no longer in the sample; nothing but their id is known.</param>
internal sealed record History(IReadOnlyList<NewRecord> Records, IReadOnlyList<KeptComment> Comments, IReadOnlyList<Case> CasesBeside)
{
    /// <summary>The history of a folder; null when it has none. A ledger that is broken, or does not end in the judgements of the folder, is refused with every
    /// place.</summary>
    public static History? Of(string folder, WholeFolder whole, bool isSignedOff, Faults refusals)
    {
        var path = Path.Combine(folder, FolderExport.LedgerName);
        if (!File.Exists(path))
        {
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
        var comments = Path.Combine(folder, CommentsFile.FileName) is var beside && File.Exists(beside)
            ? CommentsFile.Read(beside, records.Select(record => record.Id).ToHashSet(), refusals)
            : [];
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
        return new History([.. records.Select(record => record.ToKeep(all[record.Origin.Case], instrument))], comments, others);
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
