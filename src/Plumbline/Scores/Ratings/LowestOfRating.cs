using Plumbline.Assessments;
using Plumbline.Instruments;
using Plumbline.Instruments.Rulesets;
using Plumbline.Statistics;

namespace Plumbline.Scores.Ratings;

/// <summary>Share of cases per key question, the lowest of them for the standard, the sum of points for the whole.</summary>
internal static class LowestOfRating
{
    public static IEnumerable<Score> Rate(Readings readings, LowestOf rules, Decisions decisions)
    {
        var standards = new List<Score>();
        foreach (var criterion in readings.Instrument.Criteria)
        {
            var questions = readings.Instrument.Questions.Index()
                .Where(pair => pair.Item.IsScored && pair.Item.Criterion == criterion.Id)
                .Select(pair => KeyQuestion(pair.Item, Tallies.Of(readings.Cases, [pair.Index]), rules))
                .ToList();
            var standard = decisions.On(Lowest(criterion, questions), rules.Standards.All, word => Limit(questions, rules, word));
            standard = rules.LeftOut.Contains(standard.Id) ? standard : standard with { Points = standard.Band?.Points };
            standards.Add(standard);
            foreach (var rating in questions.Append(standard))
            {
                yield return rating;
            }
        }

        yield return decisions.On(Sum(standards, rules), rules.Overall.All, mayMove: null);
    }

    private static Score KeyQuestion(Question question, Tally tally, LowestOf rules)
    {
        var share = tally.Share;
        var score = new Score(ScoreLevel.KeyQuestion, question.Name, question.Label, share, null) { Tally = tally, Within = question.Criterion };
        return share.Base < Math.Max(1, rules.MinimumCases)
            ? score with { Because = share.Base == 0 ? RatingWords.NoCase : RatingWords.TooFew(share.Base, rules.MinimumCases) }
            : score with
            {
                Band = rules.Standards.Of(share, rules.Banding),
                Because = RatingWords.Joined(RatingWords.OfCases(share), DecidedOn.Banding(share, rules.Standards, rules.Banding)),
            };
    }

    private static Score Lowest(Criterion criterion, List<Score> questions)
    {
        var standard = new Score(ScoreLevel.Criterion, criterion.Id, criterion.Title, null, null);
        if (questions.Count == 0)
        {
            return standard with { Because = RatingWords.NoKeyQuestion };
        }

        if (questions.FirstOrDefault(question => question.Band is null) is { } without)
        {
            return standard with { Because = RatingWords.Without(without.Id, without.Because!) };
        }

        var lowest = LowestOf(questions);
        return standard with
        {
            Share = lowest.Share,
            Band = lowest.Band,
            DecidedBy = lowest.Id,
            Because = RatingWords.Lowest(lowest.Id, lowest.Because!),
        };
    }

    private static Score LowestOf(List<Score> questions) =>
        questions.OrderBy(question => (double)question.Share!.Value.Part / question.Share.Value.Base).First();

    private static string? Limit(List<Score> questions, LowestOf rules, Band word)
    {
        var lowest = LowestOf(questions);
        var (share, discretion) = (lowest.Share!.Value, rules.Discretion);
        var steps = rules.Standards.Steps(lowest.Band!, word);
        if (Math.Abs(steps) > discretion.Steps)
        {
            return $"discretion moves a word by {discretion.Steps} at most, not from {lowest.Band!.Word} to {word.Word}";
        }

        var edge = steps > 0 ? word.From : lowest.Band!.From;
        var near = Math.Abs((100L * share.Part) - ((long)edge * share.Base)) <= (long)discretion.Within * share.Base;
        return near || share.Base < discretion.SmallSample
            ? null
            : $"{share.Part} of {share.Base} is more than {discretion.Within} points from {edge} per cent, and {share.Base} cases are no small sample";
    }

    private static Score Sum(List<Score> standards, LowestOf rules)
    {
        var overall = new Score(ScoreLevel.Overall, Score.Overall, RatingWords.Overall, null, null);
        var counted = standards.Where(standard => !rules.LeftOut.Contains(standard.Id)).ToList();
        if (counted.Where(standard => standard.Band is null).Select(standard => standard.Id).ToList() is { Count: > 0 } missing)
        {
            return overall with { Because = RatingWords.NotRated(missing) };
        }

        var points = new Share(counted.Sum(standard => standard.Band!.Points), rules.Overall.Highest);
        return overall with { Share = points, Band = rules.Overall.Of(points.Part), Because = RatingWords.OfPoints(points) };
    }
}
