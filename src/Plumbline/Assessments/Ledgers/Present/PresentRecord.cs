using System.Collections.Immutable;

namespace Plumbline.Assessments.Ledgers.Present;

/// <summary>How one record stands: its ledger, added up. It can always be made again from the entries, and <c>verify</c> does so.</summary>
/// <param name="Revision">The number of the last entry; 0 before the first.</param>
/// <param name="State">The state of review, by its code.</param>
public sealed record PresentRecord(int Revision, string State, ImmutableDictionary<string, PresentJudgement> Judgements)
{
    /// <summary>The state of a record that nobody has judged yet.</summary>
    public const string FirstState = "made";

    public static PresentRecord Empty { get; } = new(0, FirstState, ImmutableDictionary.Create<string, PresentJudgement>(StringComparer.Ordinal));

    public PresentJudgement? Find(string question) => Judgements.GetValueOrDefault(question);

    /// <summary>Every question about which a person must still decide between two texts.</summary>
    public IEnumerable<string> Disputed => Judgements.Where(pair => pair.Value.Held.Count > 0).Select(pair => pair.Key).Order(StringComparer.Ordinal);

    /// <summary>How it stands after one more entry.</summary>
    public PresentRecord After(LedgerEntry entry)
    {
        var judgements = Judgements.ToBuilder();
        foreach (var change in entry.Changes)
        {
            judgements[change.Question] = After(entry, change, judgements.GetValueOrDefault(change.Question));
        }

        return new PresentRecord(entry.Number, entry.State?.After ?? State, judgements.ToImmutable());
    }

    public static PresentRecord Of(IEnumerable<LedgerEntry> entries) => entries.Aggregate(Empty, (record, entry) => record.After(entry));

    public bool Equals(PresentRecord? other) => other is not null && Revision == other.Revision && State == other.State && Judgements.Count == other.Judgements.Count
        && Judgements.All(pair => other.Judgements.TryGetValue(pair.Key, out var there) && pair.Value.Equals(there));

    public override int GetHashCode() => HashCode.Combine(Revision, State, Judgements.Count);

    private static PresentJudgement After(LedgerEntry entry, JudgementChange change, PresentJudgement? before)
    {
        var now = before ?? new PresentJudgement(null, 0, entry.By, entry.At);
        if (change.IsHeld)
        {
            return now with { Held = [.. now.Held, new HeldJudgement(entry.Number, entry.By, entry.At, change.After)] };
        }

        return new PresentJudgement(change.After, entry.Number, entry.By, entry.At)
        {
            // Whoever had a held text before them has decided; one that they could not see still waits.
            Held = [.. now.Held.Where(held => held.Entry > entry.BasedOn)],
            Replaced = entry.Kind switch
            {
                EntryKind.Overridden => now.Replaced is { } first ? first with { By = entry.By, At = entry.At, Why = entry.Why ?? "" } : new ReplacedJudgement(now.Judged, entry.By, entry.At, entry.Why ?? ""),
                EntryKind.Imported => now.Replaced,
                _ => null,
            },
        };
    }
}
