using System.Collections.Immutable;
using Plumbline.Caseloads;
using Plumbline.Instruments;

namespace Plumbline.Assessments.Ledgers.Present;

/// <summary>
/// How one record stands, without its texts: for each question of the instrument, in its order, the answer and the entry that put it there. The texts are in
/// the ledger and nowhere else. It can always be made again from the entries, and <c>verify</c> does so.
/// </summary>
/// <param name="Revision">The number of the last entry; 0 before the first.</param>
/// <param name="State">The state of review, by its code.</param>
/// <param name="Answers">What was recorded, open or not.</param>
/// <param name="Entries">The entry that each answer comes from; 0 where nothing was ever put down.</param>
/// <param name="Asides">By the place of the question; only where there is one.</param>
public sealed record RecordIndex(
    int Revision,
    string State,
    ImmutableArray<Answer> Answers,
    ImmutableArray<int> Entries,
    ImmutableSortedDictionary<int, Aside> Asides)
{
    /// <summary>The answers given of other types than judgement, as they are kept, by the place of their question; empty nearly always.</summary>
    public ImmutableSortedDictionary<int, string> Texts { get; init; } = ImmutableSortedDictionary<int, string>.Empty;

    /// <summary>The state of a record that nobody has judged yet.</summary>
    public const string FirstState = "made";

    public static RecordIndex Empty(Instrument instrument) => new(
        0,
        FirstState,
        ImmutableArray.Create(new Answer[instrument.Questions.Count]),
        ImmutableArray.Create(new int[instrument.Questions.Count]),
        ImmutableSortedDictionary<int, Aside>.Empty);

    /// <summary>How many questions wait for a person to decide between two texts.</summary>
    public int Disputed => Asides.Count(aside => aside.Value.Held.Count > 0);

    /// <summary>How it stands after one more entry.</summary>
    public RecordIndex After(LedgerEntry entry, Instrument instrument)
    {
        var (answers, entries, asides, texts) = (Answers.ToBuilder(), Entries.ToBuilder(), Asides, Texts);
        foreach (var change in entry.Changes)
        {
            var question = instrument.IndexOf(change.Question);
            var aside = asides.GetValueOrDefault(question, Aside.None);
            if (change.IsHeld)
            {
                asides = asides.SetItem(question, aside with { Held = [.. aside.Held, entry.Number] });
                continue;
            }

            if (!aside.IsNone || entry.Kind == EntryKind.Overridden)
            {
                // Whoever had a held text before them has decided; one that they could not see still waits.
                var next = new Aside(
                    [.. aside.Held.Where(held => held > (change.BasedOn ?? entry.BasedOn))],
                    entry.Kind == EntryKind.Overridden ? aside.Original ?? entries[question] : null);
                asides = next.IsNone ? asides.Remove(question) : asides.SetItem(question, next);
            }

            answers[question] = change.After?.Answer ?? Answer.Missing;
            texts = change.After?.Text is { } text ? texts.SetItem(question, text) : texts.IsEmpty ? texts : texts.Remove(question);
            entries[question] = entry.Number;
        }

        return new RecordIndex(entry.Number, entry.State?.After ?? State, answers.MoveToImmutable(), entries.MoveToImmutable(), asides) { Texts = texts };
    }

    /// <summary>The case with what was recorded and what of it counts.</summary>
    public CaseAssessment Assessment(Case @case, Instrument instrument) => CaseAssessment.Of(@case, instrument, Answers.AsSpan(), Texts);

    /// <summary>The entries that hold the texts of some questions.</summary>
    public IReadOnlySet<int> EntriesFor(IEnumerable<int> questions)
    {
        var needed = new HashSet<int>();
        foreach (var question in questions.Where(question => Entries[question] > 0))
        {
            needed.Add(Entries[question]);
            if (Asides.TryGetValue(question, out var aside))
            {
                needed.UnionWith(aside.Held);
                needed.UnionWith(aside.Original is > 0 and { } original ? [original] : []);
            }
        }

        return needed;
    }

    public bool Equals(RecordIndex? other) => other is not null && Revision == other.Revision && State == other.State
        && Answers.SequenceEqual(other.Answers) && Entries.SequenceEqual(other.Entries) && Asides.SequenceEqual(other.Asides)
        && Texts.SequenceEqual(other.Texts);

    public override int GetHashCode() => HashCode.Combine(Revision, State, Asides.Count);
}
