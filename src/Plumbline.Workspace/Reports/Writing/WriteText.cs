using Plumbline.Inspections.Access;
using Plumbline.Reports.Writing;
using Plumbline.Storage.Keeping;
using Plumbline.Storage.Ledger;

namespace Plumbline.Workspace.Reports.Writing;

/// <summary>Saves a text of the report in one language or both. What somebody else changed meanwhile is not written over: then both texts are kept.</summary>
public sealed class WriteText(Acts acts, KeptInstruments instruments)
{
    public const int LongestText = 100_000;

    /// <param name="name">Of the text, such as <c>criterion-1.2</c>.</param>
    /// <param name="sent">By language; a language that was not sent stays as it is.</param>
    /// <param name="keepsMeaning">Whether the other language needs no change for it.</param>
    /// <returns>What stands and what is beside it; or that a text is too long, or no text. The subject of a refusal is the code of its language.</returns>
    public Task<Result<WrittenText>> RunAsync(
        Acting who, string inspection, string name, IReadOnlyDictionary<Language, SentText> sent, bool keepsMeaning = false,
        CancellationToken stop = default) =>
        acts.AtAsync(who, Act.EditReport, inspection, async turn =>
        {
            var instrument = await instruments.ReadAsync(turn.Inspection.InstrumentId, turn.Inspection.InstrumentVersion, turn.Stop);
            if (WantedTexts.Find(instrument, name) is not { } text)
            {
                return Result.Refused<WrittenText>(WritingRefusals.NoText(name));
            }

            IReadOnlyList<Refusal> unfit = [.. sent.SelectMany(one => FaultsOf(one.Key, one.Value.Text))];
            return unfit.Count > 0 ? Result.Refused<WrittenText>(unfit) : Result.Of(await KeepAsync(turn, text, sent, keepsMeaning));
        }, stop);

    private static IEnumerable<Refusal> FaultsOf(Language language, string? text)
    {
        if (text is not null && TextLength.Of(text) > LongestText)
        {
            yield return ActRefusals.TooLong(language.Code(), LongestText);
        }

        if (text is not null && TextCharacters.FirstUnfit(text) is var at and >= 0)
        {
            yield return WritingRefusals.Unfit(language.Code(), text[..at].ReplaceLineEndings("\n").Count(letter => letter == '\n') + 1);
        }
    }

    private static async Task<WrittenText> KeepAsync(Turn turn, ReportText text, IReadOnlyDictionary<Language, SentText> sent, bool keepsMeaning)
    {
        var (changed, beside, stands) = (new List<Language>(), new List<Language>(), new Dictionary<Language, int>());
        foreach (var (language, one) in sent.OrderBy(one => one.Key))
        {
            var standing = await StandingText.ReadAsync(turn.Db, turn.Inspection.Id, text.FileIn(language), turn.Stop);
            (var outcome, stands[language]) = await turn.SaveAsync(standing, text.Written(one.Text), one.RestsOn);
            if (outcome != SaveOutcome.Unchanged)
            {
                (outcome == SaveOutcome.Stands ? changed : beside).Add(language);
                turn.Note(AuditActions.TextWritten, text.FileIn(language), new { beside = outcome == SaveOutcome.Beside });
            }
        }

        if (changed.Count > 0)
        {
            var row = await turn.RowOfAsync(text.Name);
            row.Behind = Translations.BehindAfter(row.Behind is { } code ? Languages.FromCode(code) : null, changed, keepsMeaning)?.Code();
        }

        return new WrittenText(changed, beside) { Standing = stands };
    }
}
