using Plumbline.Inspections.Access;
using Plumbline.Reports.Writing;
using Plumbline.Storage.Keeping;
using Plumbline.Storage.Ledger;

namespace Plumbline.Workspace.Reports.Writing;

/// <summary>Says that a text is ready in one language as it stands, or that it is not. The next change makes it a draft again.</summary>
public sealed class ReadyText(Acts acts, KeptInstruments instruments)
{
    /// <param name="number">The revision that was read; refused as <c>text-moved</c> where another stands now.</param>
    public Task<Result<TextState>> RunAsync(Acting who, string inspection, string name, Language language, int number, bool isReady,
        CancellationToken stop = default) =>
        acts.AtAsync(who, Act.EditReport, inspection, async turn =>
        {
            var instrument = await instruments.ReadAsync(turn.Inspection.InstrumentId, turn.Inspection.InstrumentVersion, turn.Stop);
            if (WantedTexts.Find(instrument, name) is not { } text)
            {
                return Result.Refused<TextState>(WritingRefusals.NoText(name));
            }

            var standing = await StandingText.ReadAsync(turn.Db, inspection, text.FileIn(language), turn.Stop);
            if (FaultOf(standing, number, isReady) is { } fault)
            {
                return Result.Refused<TextState>(fault);
            }

            var row = await turn.RowOfAsync(name);
            var ready = isReady ? number : (int?)null;
            if (row.ReadyIn(language) == ready)
            {
                return Result.Of(TextStates.Of(standing.Text, standing.Number, ready));
            }

            (row.ReadyEnglish, row.ReadyWelsh) = language == Language.English ? (ready, row.ReadyWelsh) : (row.ReadyEnglish, ready);
            turn.Note(isReady ? AuditActions.TextReady : AuditActions.TextNotReady, text.FileIn(language), new { revision = number });
            return Result.Of(TextStates.Of(standing.Text, standing.Number, ready));
        }, stop);

    private static Refusal? FaultOf(StandingText standing, int number, bool isReady) =>
        standing.Number != number ? WritingRefusals.TextMoved()
        : !isReady ? null
        : string.IsNullOrWhiteSpace(standing.Text) ? WritingRefusals.NothingWritten()
        : standing.Beside.Count > 0 ? WritingRefusals.ToChoose()
        : null;
}
