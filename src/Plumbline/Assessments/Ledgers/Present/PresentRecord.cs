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

    /// <summary>Puts the texts to an index.</summary>
    /// <param name="entries">At least those that <see cref="RecordIndex.EntriesFor"/> names for the questions.</param>
    /// <param name="questions">The places of the questions wanted.</param>
    public static PresentRecord Of(RecordIndex index, Instrument instrument, IEnumerable<LedgerEntry> entries, IEnumerable<int> questions)
    {
        var byNumber = entries.ToDictionary(entry => entry.Number, entry => (Entry: entry, Changes: entry.Changes.ToDictionary(change => change.Question, StringComparer.Ordinal)));
        var judgements = new Dictionary<string, PresentJudgement>(StringComparer.Ordinal);
        foreach (var question in questions)
        {
            if (index.Entries[question] is > 0 and var number)
            {
                var name = instrument.Questions[question].Name;
                judgements[name] = index.Asides.TryGetValue(question, out var aside) ? Beside(name, number, aside) : Alone(name, number);
            }
        }

        return new PresentRecord(index.Revision, index.State, judgements);

        PresentJudgement Alone(string name, int number)
        {
            var (entry, changes) = byNumber[number];
            return new PresentJudgement(changes[name].After, number, entry.By, entry.At);
        }

        PresentJudgement Beside(string name, int number, Aside aside)
        {
            var entry = byNumber[number].Entry;
            return Alone(name, number) with
            {
                Held = [.. aside.Held.Select(held => byNumber[held]).Select(held => new HeldJudgement(held.Entry.Number, held.Entry.By, held.Entry.At, held.Changes[name].After))],
                Replaced = aside.Original is { } original
                    ? new ReplacedJudgement(original == 0 ? null : byNumber[original].Changes[name].After, entry.By, entry.At, entry.Why ?? "")
                    : null,
            };
        }
    }

    public bool Equals(PresentRecord? other) => other is not null && Revision == other.Revision && State == other.State && Judgements.Count == other.Judgements.Count
        && Judgements.All(pair => other.Judgements.TryGetValue(pair.Key, out var there) && pair.Value.Equals(there));

    public override int GetHashCode() => HashCode.Combine(Revision, State, Judgements.Count);
}
