using Microsoft.EntityFrameworkCore;
using Plumbline.Assessments;
using Plumbline.Assessments.Ledgers;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Keeping;
using Plumbline.Storage.Ledger;
using Plumbline.Workspace.Allocations;

namespace Plumbline.Workspace.SecondReadings;

/// <summary>Gives a drawn case to its second reader, with an empty record.</summary>
public sealed class GiveSecondReading(Acts acts, Judgements judgements)
{
    /// <summary>The id of the record; refused as <c>no-second-reader</c> where the case was not drawn, or this person may not read it.</summary>
    public Task<Result<Guid>> RunAsync(Acting who, string inspection, string @case, Guid reader, CancellationToken stop = default) =>
        acts.AtAsync(who, Act.AllocateCases, inspection, async turn =>
        {
            var drawn = await turn.Db.SecondDraws.AsNoTracking().SingleOrDefaultAsync(draw => draw.InspectionId == inspection, turn.Stop);
            var isDrawn = drawn?.AsDraw().Cases.Contains(@case) == true;
            var free = isDrawn ? (await SecondReaders.FreeAsync(turn.Db, turn.Inspection, [@case], turn.Stop)).GetValueOrDefault(@case, []) : [];
            return free.Any(person => person.Id == reader)
                ? await OpenAsync(turn, judgements, @case, Purpose.Second, reader, AuditActions.SecondReadingGiven)
                : Result.Refused<Guid>(SecondReadingRefusals.NoReader(@case));
        }, stop);

    /// <summary>Opens a further record of a case in the hands of its reader, with a line in the trail.</summary>
    internal static async Task<Result<Guid>> OpenAsync(Turn turn, Judgements judgements, string @case, Purpose purpose, Guid reader, string action)
    {
        var at = turn.Inspection;
        var opened = await judgements
            .OpenAsync(turn.Db, turn.Who.Name, turn.Now, [new RecordOrigin(at.Id, @case, purpose, at.InstrumentId, at.InstrumentVersion)], turn.Stop);
        if (opened.IsRefused)
        {
            return Result.Refused<Guid>(opened.Refusals);
        }

        turn.Db.Add(GiveCases.AllocationOf(turn, @case, purpose, reader));
        turn.Note(action, @case, new { to = reader });
        return Result.Of(opened.Value[0]);
    }
}
