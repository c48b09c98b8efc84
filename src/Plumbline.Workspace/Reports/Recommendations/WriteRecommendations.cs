using Plumbline.Files.Inspections;
using Plumbline.Findings;
using Plumbline.Inspections.Access;
using Plumbline.Instruments;
using Plumbline.Reports.Letters;
using Plumbline.Reports.Writing;
using Plumbline.Storage.Keeping;
using Plumbline.Storage.Ledger;
using Plumbline.Workspace.Reports.Writing;

namespace Plumbline.Workspace.Reports.Recommendations;

/// <summary>Writes the recommendations of a report, each with its owner and what it rests on, in the order in which the report prints them.</summary>
public sealed class WriteRecommendations(Acts acts, KeptInstruments instruments)
{
    private const int LongestText = 4_000;

    /// <summary>The recommendations as they stand now; or everything that is wrong with what was typed, each with its field.</summary>
    /// <param name="sent">In the order in which they were typed; empty ones are left out.</param>
    /// <param name="restsOn">The revision of the recommendations that they were typed over.</param>
    public Task<Result<IReadOnlyList<Recommendation>>> RunAsync(
        Acting who, string inspection, IReadOnlyList<SentRecommendation> sent, int restsOn, CancellationToken stop = default) =>
        acts.AtAsync(who, Act.EditReport, inspection, async turn =>
        {
            var instrument = await instruments.ReadAsync(turn.Inspection.InstrumentId, turn.Inspection.InstrumentVersion, turn.Stop);
            IReadOnlyList<Refusal> faults = [.. sent.Index().Where(one => !one.Item.IsEmpty).SelectMany(one => FaultsOf(one.Index, one.Item, instrument))];
            var standing = await StandingText.ReadAsync(turn.Db, inspection, RecommendationsFile.FileName, turn.Stop);
            if (faults.Count > 0 || standing.Number != restsOn)
            {
                return Result.Refused<IReadOnlyList<Recommendation>>(faults.Count > 0 ? faults : [RecommendationRefusals.Moved()]);
            }

            var present = RecommendationsFile.Parse(standing.Text, instrument, []);
            var wanted = Ordered(sent, present.Select(one => one.Id).ToHashSet(StringComparer.Ordinal));
            var text = RecommendationsFile.Write(wanted);
            if (text != RecommendationsFile.Write(present))
            {
                await turn.SaveAsync(standing, TwoWriters.Normal(text), restsOn);
                turn.Note(AuditActions.RecommendationsWritten, inspection, new { recommendations = wanted.Count });
            }

            return Result.Of(wanted);
        }, stop);

    private static IEnumerable<Refusal> FaultsOf(int number, SentRecommendation sent, Instrument instrument)
    {
        if (string.IsNullOrWhiteSpace(sent.Text.English))
        {
            yield return RecommendationRefusals.Text(number);
        }

        if (string.IsNullOrWhiteSpace(sent.Owner.English))
        {
            yield return RecommendationRefusals.Owner(number);
        }

        if (sent.Criteria.Count == 0 || sent.Criteria.Any(criterion => instrument.FindCriterion(criterion) is null))
        {
            yield return RecommendationRefusals.Criteria(number);
        }

        foreach (var question in Keys(sent.Questions).Where(key => instrument.Find(key) is null))
        {
            yield return RecommendationRefusals.Question(number, question, Spelling.Suggest(question, instrument.Questions.Select(known => known.Name)));
        }

        var typed = $"{sent.Text.English}{sent.Text.Welsh}{sent.Owner.English}{sent.Owner.Welsh}";
        if (typed.Length > LongestText)
        {
            yield return RecommendationRefusals.TooLong(number, LongestText);
        }

        if (CarriedLetters.Missing(typed).Select(missing => missing.Letter.ToString()).FirstOrDefault() is { } letter)
        {
            yield return RecommendationRefusals.Letter(number, letter);
        }
    }

    /// <summary>A recommendation keeps its id for good; a new one gets the next that is free.</summary>
    private static IReadOnlyList<Recommendation> Ordered(IReadOnlyList<SentRecommendation> sent, HashSet<string> known)
    {
        var taken = new HashSet<string>(known, StringComparer.Ordinal);
        return
        [
            .. sent.Where(one => !one.IsEmpty).OrderBy(one => one.Place ?? int.MaxValue).Select(one => new Recommendation(
                one.Id is { } id && known.Contains(id) ? id : RecommendationIds.Next(taken),
                Trimmed(one.Text),
                Trimmed(one.Owner),
                [.. one.Criteria.Distinct()],
                [.. Keys(one.Questions).Distinct()])),
        ];
    }

    private static string[] Keys(string questions) => questions.Split([' ', ',', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries);

    private static LocalText Trimmed(LocalText text) =>
        new(text.English.ReplaceLineEndings(" ").Trim(), text.Welsh?.ReplaceLineEndings(" ").Trim() is { Length: > 0 } welsh ? welsh : null);
}
