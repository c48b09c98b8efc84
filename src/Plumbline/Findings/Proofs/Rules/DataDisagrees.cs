using System.Globalization;
using System.Text.RegularExpressions;
using Plumbline.Findings.Bindings;
using Plumbline.Findings.Proofs.Reading;
using Plumbline.Scores;
using Plumbline.Statistics;

namespace Plumbline.Findings.Proofs.Rules;

/// <summary>Figures of the text beside the data of the inspection: the number of cases, the scores of the boxes, and shares that no figure gives.</summary>
internal sealed partial class DataDisagrees : IProofRule
{
    public IReadOnlyList<string> Ids { get; } = ["sample-disagrees", "score-disagrees", "count-not-in-data", "percent-not-in-data"];

    public IEnumerable<Refusal> Find(ProofText text, ProofSettings settings)
    {
        var found = new List<Refusal>();
        if (settings.Cases is { } cases && text.SampleSize is { } stated && stated != cases)
        {
            var sentence = text.Sentences.First(sentence => sentence.Text.Contains($"{stated} cases", StringComparison.Ordinal));
            found.Add(new Refusal("sample-disagrees", $"the text speaks of {stated} cases, the data hold {cases}") { Place = sentence.PlaceOf(sentence.Text.IndexOf($"{stated} cases", StringComparison.Ordinal)) });
        }

        if (settings.Scores is { } scores)
        {
            found.AddRange(Boxes(text, scores));
        }

        if (settings.Figures is { } figures)
        {
            found.AddRange(Shares(text, figures));
        }

        return found;
    }

    /// <summary>The heading of a criterion, and the first score after it.</summary>
    private static IEnumerable<Refusal> Boxes(ProofText text, ScoreCard scores)
    {
        Score? open = null;
        for (var line = 0; line < text.Lines.Count; line++)
        {
            if (CriterionHeading().Match(text.Lines[line]) is { Success: true } heading)
            {
                open = scores.Criteria.FirstOrDefault(score => score.Id == heading.Groups["id"].Value);
            }
            else if (text.Lines[line].Contains("overall score", StringComparison.OrdinalIgnoreCase))
            {
                // The score of a section stands after the last criterion of the one before.
                open = null;
            }

            if (open is { Percent: { } percent } && ScoreInBox().Match(text.Lines[line]) is { Success: true } match)
            {
                var printed = int.Parse(match.Groups["percent"].Value, CultureInfo.InvariantCulture);
                if (printed != percent)
                {
                    yield return new Refusal("score-disagrees", $"criterion {open.Id} is printed as {printed}%, and the data give {percent}%") { Place = text.PlaceOf(line, match.Groups["percent"].Index), Subject = $"criterion:{open.Id}" };
                }

                open = null;
            }
        }
    }

    private static IEnumerable<Refusal> Shares(ProofText text, IFigures figures)
    {
        var known = figures.Populations.Append("all")
            .SelectMany(population => figures.Keys.Select(key => figures.Find(key, population)))
            .OfType<Fact.Counted>()
            .SelectMany(fact => new[] { fact.Share, fact.Share.Rest })
            .Where(share => share.Base > 0)
            .ToHashSet();
        var percents = known.Select(share => share.Percent).ToHashSet();
        foreach (var pair in text.Sentences.SelectMany(CountPair.In).Where(pair => pair.Part <= pair.Base && !known.Contains(new Share(pair.Part, pair.Base))))
        {
            yield return new Refusal("count-not-in-data", $"no figure of the data is {pair.Part} of {pair.Base}") { Place = pair.Place };
        }

        foreach (var percentage in text.Percentages.Where(found => found.Population != Population.Unknown && !percents.Contains(found.Value)))
        {
            yield return new Refusal("percent-not-in-data", $"no figure of the data is {percentage.Value}%") { Place = percentage.Place };
        }
    }

    [GeneratedRegex(@"^\W*(?<id>\d\.\d)\s+[A-Z]")]
    private static partial Regex CriterionHeading();

    [GeneratedRegex(@"^(?:.*\b[Ss]core:?\s*)?\W*(?<percent>\d{1,3})\s?%(?=\s*(?:$|\t|Comment|[A-Z]{4,}))")]
    private static partial Regex ScoreInBox();
}
