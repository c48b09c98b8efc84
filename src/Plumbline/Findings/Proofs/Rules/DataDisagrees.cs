using System.Globalization;
using System.Text.RegularExpressions;
using Plumbline.Findings.Bindings;
using Plumbline.Findings.Proofs.Reading;
using Plumbline.Instruments;
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
        if (settings.Cases is { } cases && text.Sample is { } stated && stated.Cases != cases)
        {
            found.Add(new Refusal("sample-disagrees", $"the text speaks of {stated.Cases} cases, the data hold {cases}") { Place = stated.Place });
        }

        if (settings.Scores is { } scores)
        {
            found.AddRange(Boxes(text, scores));
            found.AddRange(Headlines(text, scores));
            found.AddRange(Sections(text, scores));
        }

        if (settings.Figures is { } figures)
        {
            found.AddRange(Shares(text, figures, settings.Cases));
        }

        return found;
    }

    private static IEnumerable<Refusal> Headlines(ProofText text, ScoreCard scores) =>
        from headline in PrintedScores.Headlines
        let score = scores.Headlines.FirstOrDefault(score => score.Title.English.StartsWith(headline.Name, StringComparison.OrdinalIgnoreCase))
        where score?.Percent is not null
        from printed in PrintedScores.Of(text, headline.Words)
        where printed.Percent != score.Percent
        select new Refusal("score-disagrees", $"the score of {headline.Name} is printed as {printed.Percent}%, and the data give {score.Percent}%")
            { Place = printed.Place, Subject = $"headline:{score.Id}" };

    /// <summary>Sections by their order, where a text prints all of them; and sections and criteria that a sentence names.</summary>
    private static IEnumerable<Refusal> Sections(ProofText text, ScoreCard scores)
    {
        var printed = PrintedScores.OfSections(text);
        var inOrder = printed.Count == scores.Sections.Count
            ? printed.Zip(scores.Sections, (one, score) => (Score: score, one.Percent, one.Place, Kind: "section")) : [];
        var named = from one in PrintedScores.Named(text)
                    let kind = one.Id.Contains('.', StringComparison.Ordinal) ? "criterion" : "section"
                    let score = (kind == "criterion" ? scores.Criteria : scores.Sections).FirstOrDefault(score => score.Id == one.Id)
                    where score is not null
                    select (Score: score, one.Percent, one.Place, Kind: kind);
        return from one in inOrder.Concat(named)
               where one.Score.Percent is { } right && right != one.Percent
               select new Refusal("score-disagrees", $"{one.Kind} {one.Score.Id} is printed as {one.Percent}%, and the data give {one.Score.Percent}%")
               {
                   Place = one.Place, Subject = $"{one.Kind}:{one.Score.Id}",
               };
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
                    yield return new Refusal("score-disagrees", $"criterion {open.Id} is printed as {printed}%, and the data give {percent}%")
                    {
                        Place = text.PlaceOf(line, match.Groups["percent"].Index), Subject = $"criterion:{open.Id}",
                    };
                }

                open = null;
            }
        }
    }

    private static IEnumerable<Refusal> Shares(ProofText text, IFigures figures, int? cases)
    {
        var byPopulation = figures.Populations.Append(Phase.All).ToDictionary(population => population, population => SharesOf(figures, population));
        var known = byPopulation.Values.SelectMany(shares => shares).ToHashSet();
        var percents = byPopulation.ToDictionary(pair => pair.Key, pair => pair.Value.Select(share => share.Percent).ToHashSet());
        var every = known.Select(share => share.Percent).ToHashSet();
        foreach (var pair in text.Pairs.Where(pair => pair.Part <= pair.Base && !known.Contains(new Share(pair.Part, pair.Base))))
        {
            yield return new Refusal("count-not-in-data", $"no figure of the data is {pair.Part} of {pair.Base}") { Place = pair.Place };
        }

        foreach (var percentage in text.Percentages.Where(found => found.Population != Population.Unknown && !Those(found).Contains(found.Value)))
        {
            yield return new Refusal("percent-not-in-data", $"no figure of the data is {percentage.Value}%{OfWhom(percentage.Population)}")
                { Place = percentage.Place };
        }

        // Cases of a phase are held against the figures of that phase, all cases against those that leave few out.
        HashSet<int?> Those(Percentage found) => found.Population switch
        {
            Population.Community => percents.GetValueOrDefault("community", every),
            Population.Custody => percents.GetValueOrDefault("custody", every),
            Population.Sample when cases is { } all => [.. byPopulation[Phase.All].Where(share => 4 * share.Base >= 3 * all).Select(share => share.Percent)],
            Population.Stated => [.. known.Where(share => share.Base == found.StatedBase).Select(share => share.Percent)],
            _ => every,
        };
    }

    private static string OfWhom(Population population) => population switch
    {
        Population.Community => " of community cases",
        Population.Custody => " of custody cases",
        Population.Sample => " of all cases",
        _ => "",
    };

    private static HashSet<Share> SharesOf(IFigures figures, string population) =>
        [.. figures.Keys.Select(key => figures.Find(key, population)).OfType<Fact.Counted>().SelectMany(fact => new[] { fact.Share, fact.Share.Rest })
            .Where(share => share.Base > 0)];

    // A line of the list of contents ends in its page, and has no box below it.
    [GeneratedRegex(@"^\W*(?<id>\d\.\d)\s+[A-Z](?!.*[\s.…]\d{1,3}\s*$)")]
    private static partial Regex CriterionHeading();

    [GeneratedRegex(@"^(?:.*\b[Ss]core:?\s*)?\W*(?<percent>\d{1,3})\s?%(?=\s*(?:$|\t|Comment|[A-Z]{4,}))")]
    private static partial Regex ScoreInBox();
}
