using Plumbline.Instruments;

namespace Plumbline.Assessments.Ledgers.Present;

/// <summary>What stands in one record, with its texts.</summary>
/// <param name="Revision">The number of its last entry: what the next save rests on.</param>
/// <param name="State">The state of review, by its code.</param>
/// <param name="Judgements">By the name of the question; only where something was ever put down.</param>
public sealed record PresentRecord(int Revision, string State, IReadOnlyDictionary<string, PresentJudgement> Judgements)
{
    public PresentJudgement? Find(string question) => Judgements.GetValueOrDefault(question);

    /// <summary>Every question about which a person must still decide between two texts.</summary>
    public IEnumerable<string> Disputed => Judgements.Where(pair => pair.Value.Held.Count > 0).Select(pair => pair.Key).Order(StringComparer.Ordinal);

    /// <summary>Whether each of these questions was changed by one person alone, in two tabs.</summary>
    public bool IsDisputeOfOne => Judgements.Values.All(judgement => judgement.IsOfOne);

    /// <summary>Puts the texts to an index.</summary>
    /// <param name="entries">At least those that <see cref="RecordIndex.EntriesFor"/> names for the questions.</param>
    /// <param name="questions">The places of the questions wanted.</param>
    public static PresentRecord Of(RecordIndex index, Instrument instrument, IEnumerable<LedgerEntry> entries, IEnumerable<int> questions)
    {
        var byNumber = entries.ToDictionary(entry => entry.Number);
        var standing = new JudgementChange?[instrument.Questions.Count];
        foreach (var entry in byNumber.Values)
        {
            foreach (var change in entry.Changes)
            {
                if (instrument.IndexOf(change.Question) is >= 0 and var place && index.Entries[place] == entry.Number)
                {
                    standing[place] = change;
                }
            }
        }

        var judgements = new Dictionary<string, PresentJudgement>(standing.Length, StringComparer.Ordinal);
        foreach (var question in questions)
        {
            if (index.Entries[question] is > 0 and var number)
            {
                var entry = byNumber[number];
                var alone = new PresentJudgement((standing[question] ?? throw Missing(number)).After, number, entry.By, entry.At);
                judgements[instrument.Questions[question].Name] = index.Asides.TryGetValue(question, out var aside)
                    ? Beside(alone, standing[question]!.Question, entry, aside)
                    : alone;
            }
        }

        return new PresentRecord(index.Revision, index.State, judgements);

        PresentJudgement Beside(PresentJudgement alone, string name, LedgerEntry entry, Aside aside) => alone with
        {
            Held = [.. aside.Held.Select(held => byNumber[held]).Select(held => new HeldJudgement(held.Number, held.By, held.At, Of(held, name)))],
            Replaced = aside.Original is { } original
                ? new ReplacedJudgement(original == 0 ? null : Of(byNumber[original], name), entry.By, entry.At, entry.Why ?? "")
                : null,
        };

        static Judged? Of(LedgerEntry entry, string name) =>
            (entry.Changes.FirstOrDefault(change => change.Question == name) ?? throw Missing(entry.Number)).After;

        static InvalidOperationException Missing(int number) => new($"Entry {number} does not hold a judgement that is said to come from it.");
    }

    public bool Equals(PresentRecord? other) =>
        other is not null && Revision == other.Revision && State == other.State && Judgements.Count == other.Judgements.Count
            && Judgements.All(pair => other.Judgements.TryGetValue(pair.Key, out var there) && pair.Value.Equals(there));

    public override int GetHashCode() => HashCode.Combine(Revision, State, Judgements.Count);
}
