using Plumbline.Inspections.Access;
using Plumbline.Reports.Writing;
using Plumbline.Storage.Keeping;
using Plumbline.Storage.Ledger;

namespace Plumbline.Workspace.Reports.Writing;

/// <summary>
/// Takes a kept revision of a text: a former one back, or one that was kept beside what stands, in its place. What stood stays in the history.
/// A revision that was kept beside is settled by it, and by being left.
/// </summary>
public sealed class TakeText(Acts acts, KeptInstruments instruments)
{
    /// <summary>What became of the text; refused as <c>text-moved</c> where another text stands than the one that was read.</summary>
    /// <param name="number">The revision to take.</param>
    /// <param name="restsOn">The revision that stood when this was chosen.</param>
    /// <param name="isLeft">Whether it is left in the history, so that what stands goes on standing.</param>
    public Task<Result<WrittenText>> RunAsync(
        Acting who, string inspection, string name, Language language, int number, int restsOn, bool isLeft = false, CancellationToken stop = default) =>
        acts.AtAsync(who, Act.EditReport, inspection, async turn =>
        {
            var instrument = await instruments.ReadAsync(turn.Inspection.InstrumentId, turn.Inspection.InstrumentVersion, turn.Stop);
            if (WantedTexts.Find(instrument, name) is not { } text)
            {
                return Result.Refused<WrittenText>(WritingRefusals.NoText(name));
            }

            var standing = await StandingText.ReadAsync(turn.Db, inspection, text.FileIn(language), turn.Stop);
            if (await TextKeeping.RevisionAsync(turn, standing, number) is not { } revision)
            {
                return Result.Refused<WrittenText>(WritingRefusals.NoRevision(number));
            }

            if (standing.Number != restsOn)
            {
                return Result.Refused<WrittenText>(WritingRefusals.TextMoved());
            }

            if (revision is { IsBeside: true, SettledAt: null })
            {
                revision.SettledAt = turn.Now;
                turn.Note(AuditActions.TextSettled, text.FileIn(language), new { revision = number, taken = !isLeft });
            }

            return isLeft ? Result.Of(new WrittenText([], [])) : Result.Of(await StandAsync(turn, text, language, standing, revision.Text));
        }, stop);

    private static async Task<WrittenText> StandAsync(Turn turn, ReportText text, Language language, StandingText standing, string taken)
    {
        if ((await turn.SaveAsync(standing, TwoWriters.Normal(taken), standing.Number)).Outcome == SaveOutcome.Unchanged)
        {
            return new WrittenText([], []);
        }

        turn.Note(AuditActions.TextWritten, text.FileIn(language), new { beside = false });
        var row = await turn.RowOfAsync(text.Name);
        row.Behind = Translations.BehindAfter(row.Behind is { } code ? Languages.FromCode(code) : null, [language], keepsMeaning: false)?.Code();
        return new WrittenText([language], []);
    }
}
