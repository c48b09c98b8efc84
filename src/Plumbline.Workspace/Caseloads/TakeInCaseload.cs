using Plumbline.Files.Caseloads;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Keeping;

namespace Plumbline.Workspace.Caseloads;

/// <summary>Takes in the list that an inspection draws from: whole, checked against the instrument's profile, and only while nothing has been drawn from
/// it.</summary>
public sealed class TakeInCaseload(Acts acts, KeptInstruments instruments)
{
    /// <summary>How many cases were taken in, or every fault of the file with its row and column.</summary>
    /// <param name="name">What the file was called; messages name it so.</param>
    /// <param name="instead">The digest of the list that it takes the place of, as far as the asker has seen; null for none. A list that someone else took in
    /// meanwhile is not overwritten.</param>
    public async Task<Result<int>> RunAsync(Acting who, string inspection, byte[] file, string name, string? instead, CancellationToken stop = default)
    {
        var read = CaseloadFile.Parse(file, name);
        return await acts.AtAsync(who, Act.KeepCaseload, inspection, async turn =>
        {
            if (await turn.IsDrawnOrReadAsync())
            {
                return Result.Refused<int>(CaseloadRefusals.DrawnAlready());
            }

            if (!read.TryGet(out var list))
            {
                return Result.Refused<int>(read.Refusals);
            }

            var instrument = await instruments.ReadAsync(turn.Inspection.InstrumentId, turn.Inspection.InstrumentVersion, turn.Stop);
            var faults = CaseloadChecks.FaultsOf(list, instrument, name).ToList();
            var caseload = list.Caseload;
            if (faults.Count > 0)
            {
                return Result.Refused<int>(faults);
            }

            if (await turn.ChangedSinceAsync(caseload, instead) is { } changed)
            {
                return Result.Refused<int>(changed);
            }

            await turn.KeepCaseloadAsync(list);
            return Result.Of(caseload.Cases.Count);
        }, stop);
    }
}
