using System.Text;
using Microsoft.EntityFrameworkCore;
using Plumbline.Reports.Writing;
using Plumbline.Storage.Inspections;
using Plumbline.Storage.Reports;

namespace Plumbline.Workspace.Reports.Writing;

/// <summary>Keeps texts within an act: each save a revision, and the one that stands the file that goes out with the folder.</summary>
internal static class TextKeeping
{
    /// <summary>What became of a text that was sent, and the number of what stands then. The rows are added; the act keeps them.</summary>
    /// <param name="standing">What stands at this turn.</param>
    /// <param name="sent">In the form of <see cref="TwoWriters.Normal"/>.</param>
    public static async Task<(SaveOutcome Outcome, int Standing)> SaveAsync(this Turn turn, StandingText standing, string sent, int restsOn)
    {
        var basis = restsOn == standing.Number ? standing.Text : (await RevisionAsync(turn, standing, restsOn))?.Text;
        var outcome = TwoWriters.Of((standing.Number, TwoWriters.Normal(standing.Text)), sent, restsOn, basis is null ? null : TwoWriters.Normal(basis));
        if (outcome == SaveOutcome.Unchanged)
        {
            return (outcome, standing.Number);
        }

        KeepAsItCame(turn, standing);
        var number = await NextAsync(turn, standing);
        turn.Db.Add(new KeptTextRevision
        {
            InspectionId = turn.Inspection.Id, Path = standing.Path, Number = number, Text = sent, At = turn.Now, By = turn.Who.Name,
            RestsOn = restsOn, IsBeside = outcome == SaveOutcome.Beside,
        });
        if (outcome == SaveOutcome.Beside)
        {
            return (outcome, standing.Number);
        }

        await StandAsync(turn, standing.Path, sent);
        return (outcome, number);
    }

    /// <summary>One revision of a text; the first of one that came in with a folder is its file.</summary>
    public static async Task<KeptTextRevision?> RevisionAsync(Turn turn, StandingText standing, int number) => standing.IsAsItCame && number == 1
        ? AsItCame(turn.Inspection.Id, standing)
        : await turn.Db.TextRevisions
            .SingleOrDefaultAsync(revision => revision.InspectionId == turn.Inspection.Id && revision.Path == standing.Path && revision.Number == number,
                turn.Stop);

    public static KeptTextRevision AsItCame(string inspection, StandingText standing) => new()
    {
        InspectionId = inspection, Path = standing.Path, Number = 1, Text = standing.Text, At = standing.At!.Value, By = standing.By!, RestsOn = 0,
    };

    /// <summary>What came in with a folder is the first revision as soon as there is a second.</summary>
    private static void KeepAsItCame(Turn turn, StandingText standing)
    {
        if (standing.IsAsItCame)
        {
            turn.Db.Add(AsItCame(turn.Inspection.Id, standing));
        }
    }

    private static async Task<int> NextAsync(Turn turn, StandingText standing) => 1 + Math.Max(
        standing.Number,
        await turn.Db.TextRevisions.Where(revision => revision.InspectionId == turn.Inspection.Id && revision.Path == standing.Path)
            .MaxAsync(revision => (int?)revision.Number, turn.Stop) ?? 0);

    /// <summary>A text that was emptied has no file, as one that was never written.</summary>
    private static async Task StandAsync(Turn turn, string path, string text)
    {
        var file = await turn.Db.InspectionFiles.SingleOrDefaultAsync(kept => kept.InspectionId == turn.Inspection.Id && kept.Path == path, turn.Stop);
        if (text.Length == 0)
        {
            if (file is not null)
            {
                turn.Db.Remove(file);
            }
        }
        else if (file is null)
        {
            turn.Db.Add(new KeptFile { InspectionId = turn.Inspection.Id, Path = path, Content = Encoding.UTF8.GetBytes(text), ChangedAt = turn.Now });
        }
        else
        {
            (file.Content, file.ChangedAt, file.Revision) = (Encoding.UTF8.GetBytes(text), turn.Now, file.Revision + 1);
        }
    }
}
