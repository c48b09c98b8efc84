using Plumbline.Assessments;
using Plumbline.Assessments.Ledgers;
using Plumbline.Assessments.Reviews;
using Plumbline.Files;
using Plumbline.Inspections;
using Plumbline.Instruments;

namespace Plumbline.Workspace.Exchange.Folders;

/// <summary>Reads the ledger of a folder: every hash worked out again, every chain followed, every record made again from its entries.</summary>
internal static class LedgerReading
{
    /// <summary>Its records in the order of the file. Every fault is named with file and line, and nothing of a faulty ledger is to be taken in.</summary>
    public static IReadOnlyList<LedgerRecord> Read(string path, string inspection, Instrument instrument, Faults refusals)
    {
        var before = refusals.Count;
        var lines = LinesOf(path, refusals);
        var records = new List<LedgerRecord>();
        var seen = new HashSet<(string Case, string Purpose)>();
        foreach (var record in lines.GroupBy(line => line.Entry.Record))
        {
            var own = record.ToList();
            if (FaultOf(own, inspection, instrument) is { } fault)
            {
                refusals.Add(fault);
                continue;
            }

            var origin = own[0].Entry.Origin!;
            if (!seen.Add((origin.Case, origin.Purpose.Code())))
            {
                refusals.Add(new Refusal("record-twice", $"case {origin.Case} has a record for its {origin.Purpose.Code()} reading already")
                {
                    Place = own[0].Place, Subject = origin.Case,
                });
                continue;
            }

            var (faults, index) = LedgerChain.Prove(record.Key, instrument, own.Select(line => line.Sealed));
            refusals.AddRange(faults.Select(wrong => wrong with { Place = own[0].Place }));
            records.Add(new LedgerRecord(record.Key, origin, [.. own.Select(line => line.Sealed)], [.. own.Select(line => line.Entry)], index)
            {
                Place = own[0].Place,
            });
        }

        return refusals.Count == before ? records : [];
    }

    private static List<Line> LinesOf(string path, Faults refusals)
    {
        var lines = new List<Line>();
        foreach (var (number, line) in TextLines.Of(path, refusals))
        {
            var place = new Place(path, number, 1);
            if (LedgerFile.ReadSeal(line) is not null)
            {
                // A seal is of the workspace that the ledger comes from; it says nothing in another.
                continue;
            }

            if (LedgerFile.Read(line) is not { } sealedEntry)
            {
                refusals.Add(new Refusal("entry-unreadable", "is no entry of a ledger")
                {
                    Place = place, Suggestion = "export the folder again, and do not open its ledger in an editor",
                });
            }
            else if (!sealedEntry.IsWhole)
            {
                refusals.Add(new Refusal("entry-changed", "has another text than the one that was sealed") { Place = place });
            }
            else
            {
                lines.Add(new Line(place, sealedEntry, EntryText.Read(sealedEntry.Utf8).Value));
            }
        }

        return lines;
    }

    /// <summary>The first link that does not hold, or that the record belongs elsewhere.</summary>
    private static Refusal? FaultOf(List<Line> own, string inspection, Instrument instrument)
    {
        var previous = SealedEntry.Nothing;
        foreach (var (index, line) in own.Index())
        {
            if (line.Entry.Number != index + 1 || !line.Sealed.Previous.AsSpan().SequenceEqual(previous) || (index == 0 && line.Entry.Origin is null))
            {
                return new Refusal("entry-out-of-chain", "does not follow the entry before it: one was changed, taken out or put in")
                {
                    Place = line.Place, Subject = line.Entry.Record.ToString(),
                };
            }

            if (line.Entry.State is { } state && ReviewStates.FromCode(state.After) is null)
            {
                return new Refusal("unknown-state", "brings the record to a state that there is not")
                {
                    Place = line.Place, Subject = line.Entry.Record.ToString(),
                };
            }

            previous = line.Sealed.Hash;
        }

        var origin = own[0].Entry.Origin!;
        return origin.Inspection == inspection && origin.Instrument == instrument.Id && origin.Version == instrument.Version
            ? null
            : new Refusal(
                "ledger-of-another",
                $"is of {origin.Inspection} by {origin.Instrument} {origin.Version}; the folder is {inspection} by {instrument.Id} {instrument.Version}")
            {
                Place = own[0].Place, Subject = origin.Case,
            };
    }

    private sealed record Line(Place Place, SealedEntry Sealed, LedgerEntry Entry);
}
