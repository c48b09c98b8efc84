using CsCheck;
using Plumbline.Assessments;
using Plumbline.Assessments.Ledgers;
using Plumbline.Assessments.Ledgers.Present;
using Plumbline.Assessments.Ledgers.Saving;
using Plumbline.Instruments;
using Plumbline.Testing;
using Case = Plumbline.Caseloads.Case;

namespace Plumbline.Tests.Assessments.Ledgers;

/// <summary>Any people, saving anything in any order on whatever they last saw.</summary>
public sealed class LedgerPropertyTests
{
    private static readonly Guid Record = Guid.Parse("01908a2e-7c00-7000-8000-000000000001");
    private static readonly Instrument Instrument = Given.AnInstrument([.. Enumerable.Range(0, 5).Select(number => Given.AQuestion($"q{number}"))]);
    private static readonly Case Case = Given.ACase("C1", ("custody", "no"));

    private const string LettersAndSigns = "abcdefghinprtŵŷ\\;][ \n\"=,:.";

    /// <summary>Plain letters and those that a table or a script takes for something else.</summary>
    private static readonly Gen<string> Text = Gen.Int[0, LettersAndSigns.Length - 1].Array[1, 20].Select(picks =>
        new string([.. picks.Select(pick => LettersAndSigns[pick])]));

    private static readonly Gen<Evidence> SomeEvidence = Gen.Select(Gen.Bool, Text, Text.Null(), Text.Null(), Gen.Int[0, 40_000])
        .Select(
        (interview, text, source, page, date) =>
            new Evidence(interview ? EvidenceKind.Interview : EvidenceKind.Record, text)
            {
                Source = source, Page = page, Date = date % 2 == 0 ? null : DateOnly.FromDayNumber(700_000 + date),
            });

    private static readonly Gen<Judged?> SomeJudged = Gen.Select(AnyAnswer.OfJudgement, Text.Null(), SomeEvidence.List[0, 2]).Select(
        (answer, note, evidence) =>
            answer == Answer.Missing && note is null && evidence.Count == 0 ? null : new Judged(answer) { Note = note, Evidence = evidence });

    /// <summary>A question, what is wanted, how far behind the writer is, who writes.</summary>
    private static readonly Gen<(int Question, Judged? Judged, int Behind, int Person)[]> Acts = Gen.Select(
        Gen.Int[0, 4], SomeJudged, Gen.Int[0, 4], Gen.Int[0, 2]).Array[1, 25];

    [Fact]
    public void Evidence_reads_back_as_it_was_written() =>
        SomeEvidence.List[1, 4].Sample(evidence => EvidenceText.Read(EvidenceText.Write(evidence)).SequenceEqual(evidence));

    [Fact]
    public void Every_text_that_anyone_saved_is_in_the_ledger_and_either_stands_or_stood_or_waits() => Acts.Sample(acts =>
    {
        var (entries, index, wanted) = Play(acts);
        var kept = entries.SelectMany(entry => entry.Changes).Select(change => change.After).OfType<Judged>().ToHashSet();
        return wanted.OfType<Judged>().All(kept.Contains) && index.Revision == entries.Count;
    });

    [Fact]
    public void The_ledger_proves_and_gives_the_record_that_was_kept() => Acts.Sample(acts =>
    {
        var (entries, index, _) = Play(acts);
        var (faults, proved) = LedgerChain.Prove(Record, Instrument, Sealed(entries));
        return faults.Count == 0 && proved.Equals(index);
    });

    [Fact]
    public void Entries_read_back_as_they_were_written() => Acts.Sample(acts =>
        Play(acts).Entries.All(entry => EntryText.Write(EntryText.Read(EntryText.Write(entry)).Value) == EntryText.Write(entry)));

    [Fact]
    public void Changing_any_letter_of_any_entry_is_found_out() => Gen.Select(Acts, Gen.Int[0, 1_000_000], Gen.Int[0, 1_000_000]).Sample((acts, which, where) =>
    {
        var entries = Sealed(Play(acts).Entries).ToList();
        var entry = entries[which % entries.Count];
        var letters = entry.Body.ToCharArray();
        letters[where % letters.Length] = letters[where % letters.Length] == 'x' ? 'y' : 'x';
        entries[which % entries.Count] = new SealedEntry(new string(letters), entry.Previous, entry.Hash);
        return LedgerChain.Prove(Record, Instrument, entries).Faults.Count > 0;
    });

    [Fact]
    public void Taking_out_or_swapping_entries_is_found_out() => Gen.Select(Acts, Gen.Int[0, 1_000_000]).Sample((acts, which) =>
    {
        var entries = Sealed(Play(acts).Entries).ToList();
        var at = which % entries.Count;
        var without = entries.Where((_, index) => index != at).ToList();
        var swapped = entries
            .Select((entry, index) => index == at ? entries[(at + 1) % entries.Count] : index == (at + 1) % entries.Count ? entries[at] : entry)
            .ToList();
        return (at == entries.Count - 1 || LedgerChain.Prove(Record, Instrument, without).Faults.Count > 0)
            && (entries.Count == 1 || LedgerChain.Prove(Record, Instrument, swapped).Faults.Count > 0);
    });

    [Fact]
    public void What_stands_is_read_from_the_entries_that_the_index_names_and_no_other() => Acts.Sample(acts =>
    {
        var (entries, index, _) = Play(acts);
        var all = Enumerable.Range(0, 5).ToList();
        var named = index.EntriesFor(all);
        return PresentRecord.Of(index, Instrument, entries, all)
            .Equals(PresentRecord.Of(index, Instrument, entries.Where(entry => named.Contains(entry.Number)), all));
    });

    private static (List<LedgerEntry> Entries, RecordIndex Index, List<Judged?> Wanted) Play((int Question, Judged? Judged, int Behind, int Person)[] acts)
    {
        var opened = new LedgerEntry(Record, 1, DateTimeOffset.UnixEpoch, "lead", EntryKind.Opened)
        {
            Origin = new RecordOrigin("croydon-2012", "C1", Purpose.First, Instrument.Id, Instrument.Version),
        };
        var (entries, index, wanted) = (new List<LedgerEntry> { opened }, RecordIndex.Empty(Instrument).After(opened, Instrument), new List<Judged?>());
        foreach (var act in acts)
        {
            var proposed = new ProposedChange($"q{act.Question}", act.Judged, Math.Max(1, index.Revision - act.Behind));
            var plan = SaveRules.Plan(PresentRecord.Of(index, Instrument, entries, [act.Question]), index.Answers.AsSpan(), Case, Instrument, [proposed]);
            if (plan.Refused.Count == 0)
            {
                wanted.Add(act.Judged);
            }

            if (plan.Changes.Count > 0)
            {
                var entry = new LedgerEntry(
                    Record,
                    index.Revision + 1,
                    DateTimeOffset.UnixEpoch.AddMinutes(entries.Count),
                    $"person-{act.Person}",
                    EntryKind.Judged)
                {
                    BasedOn = proposed.BasedOn, Changes = plan.Changes,
                };
                entries.Add(entry);
                index = index.After(entry, Instrument);
            }
        }

        return (entries, index, wanted);
    }

    private static IEnumerable<SealedEntry> Sealed(IEnumerable<LedgerEntry> entries)
    {
        var previous = SealedEntry.Nothing;
        foreach (var entry in entries)
        {
            var next = SealedEntry.Seal(EntryText.Write(entry), previous);
            previous = next.Hash;
            yield return next;
        }
    }
}
