using Plumbline.Inspections.Access;
using Plumbline.Publications;
using Plumbline.Storage.Ledger;

namespace Plumbline.Workspace.Publications;

/// <summary>Begins a new edition of a published report that says, in both languages, what changes. The one before it stays public until the new one is
/// released.</summary>
public sealed class CorrectReport(Acts acts)
{
    public const string EnglishField = "ChangeEnglish";

    public const string WelshField = "ChangeWelsh";

    /// <summary>The number of the new edition.</summary>
    public Task<Result<int>> RunAsync(Acting who, string inspection, string? english, string? welsh, CancellationToken stop = default) =>
        acts.AtAsync(who, Act.EditReport, inspection, async turn =>
        {
            var faults = PublicationRefusals.FaultsOf((EnglishField, english, PublicationRefusals.LongestText, PublicationRefusals.WhyInEnglish),
                (WelshField, welsh, PublicationRefusals.LongestText, PublicationRefusals.WhyInWelsh));
            var stepped = await turn.StepAsync(PublicationStep.Correct);
            if (!stepped.TryGet(out var moved) || faults.Count > 0)
            {
                return Result.Refused<int>([.. stepped.Refusals, .. faults]);
            }

            (moved.Row.ChangeEnglish, moved.Row.ChangeWelsh) = (english!.Trim(), welsh!.Trim());
            turn.Note(AuditActions.CorrectionBegun, inspection, new { edition = moved.Now.Edition });
            return Result.Of(moved.Now.Edition);
        }, stop);
}
