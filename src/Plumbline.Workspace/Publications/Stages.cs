using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;
using Plumbline.Publications;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Publications;

namespace Plumbline.Workspace.Publications;

/// <summary>The stage of a report as tables keep it.</summary>
internal static class Stages
{
    /// <summary>Where the report of an inspection stands; nothing is public unless a release says so that was not withdrawn.</summary>
    public static async Task<Publication> StandingAsync(this PlumblineDb db, string inspection, KeptPublication? kept, CancellationToken stop) => kept is null
        ? Publication.Beginning
        : new Publication(
            PublicationStages.FromCode(kept.Stage),
            kept.Edition,
            await db.Releases.Where(release => release.InspectionId == inspection).OrderByDescending(release => release.Edition)
                .Select(release => release.WithdrawnAt == null).FirstOrDefaultAsync(stop));

    /// <summary>Takes one step within a turn: asks whether it can be taken now and by them, and moves the row; what else it does is the act's.</summary>
    public static async Task<Result<Moved>> StepAsync(this Turn turn, PublicationStep step)
    {
        var inspection = turn.Inspection.Id;
        var kept = await turn.Db.Publications.SingleOrDefaultAsync(row => row.InspectionId == inspection, turn.Stop);
        var before = await turn.Db.StandingAsync(inspection, kept, turn.Stop);
        if (!before.After(step).TryGet(out var after))
        {
            return Result.Refused<Moved>(before.After(step).Refusals);
        }

        if (!turn.Who.MayAt(turn.Inspection, before.Asks(step)))
        {
            return Result.Refused<Moved>(ActRefusals.NotAllowed(before.Asks(step)));
        }

        if (kept is null)
        {
            kept = new KeptPublication { InspectionId = inspection, Stage = "", Edition = 1, Since = turn.Now, By = turn.Who.Name };
            turn.Db.Add(kept);
        }

        (kept.Stage, kept.Edition, kept.Since, kept.By) = (after.Stage.Code(), after.Edition, turn.Now, turn.Who.Name);
        return Result.Of(new Moved(before, after, kept));
    }

    /// <summary>The act that a person needs who does anything of a step: the turn asks it, and the step itself whether it is the right one.</summary>
    public static Act AnyOf(Acting who) => who.May(Act.ApproveReport) ? Act.ApproveReport : Act.EditReport;
}
