using Plumbline.Assessments;
using Plumbline.Instruments;
using Plumbline.Instruments.Rulesets;
using Plumbline.Statistics;

namespace Plumbline.Scores.Ratings;

/// <summary>Share of cases per key question, the lowest of them for the standard, the sum of points for the whole.</summary>
internal static class LowestOfRating
{
    public static IEnumerable<Rating> Rate(Readings readings, LowestOf rules, Decisions decisions)
    {
        var standards = new List<Rating>();
        foreach (var criterion in readings.Instrument.Criteria)
        {
            var questions = readings.Instrument.Questions.Index()
                .Where(pair => pair.Item.IsScored && pair.Item.Criterion == criterion.Id)
                .Select(pair => KeyQuestion(pair.Item, Tallies.Of(readings.Cases, [pair.Index]).Share, rules))
                .ToList();
            var standard = decisions.On(Lowest(criterion, questions), rules.Standards.All, word => Limit(questions, rules, word));
            standards.Add(standard);
            foreach (var rating in questions.Append(standard))
            {
                yield return rating;
            }
        }

        yield return decisions.On(Sum(standards, rules), rules.Overall.All, mayMove: null);
    }

    private static Rating KeyQuestion(Question question, Share share, LowestOf rules) => share.Base < Math.Max(1, rules.MinimumCases)
        ? new Rating(RatingLevel.KeyQuestion, question.Name, question.Label, share, null, share.Base == 0 ? "no case to which it applies" : $"only {share.Base} cases to which it applies; {rules.MinimumCases} are needed")
        : new Rating(RatingLevel.KeyQuestion, question.Name, question.Label, share, rules.Standards.Of(share, rules.Banding),
            $"{share.Part} of {share.Base} cases{DecidedOn.Banding(share, rules.Standards, rules.Banding)}");

    private static Rating Lowest(Criterion criterion, List<Rating> questions)
    {
        if (questions.Count == 0)
        {
            return new Rating(RatingLevel.Standard, criterion.Id, criterion.Title, null, null, "no key question of the cases rates it");
        }

        if (questions.FirstOrDefault(question => question.Band is null) is { } without)
        {
            return new Rating(RatingLevel.Standard, criterion.Id, criterion.Title, null, null, $"{without.Id}: {without.Because}");
        }

        var lowest = questions.OrderBy(question => (double)question.Share!.Value.Part / question.Share.Value.Base).First();
        return new Rating(RatingLevel.Standard, criterion.Id, criterion.Title, lowest.Share, lowest.Band, $"the lowest is {lowest.Id} with {lowest.Because}");
    }

    private static string? Limit(List<Rating> questions, LowestOf rules, Band word)
    {
        var lowest = questions.OrderBy(question => (double)question.Share!.Value.Part / question.Share.Value.Base).First();
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

    private static Rating Sum(List<Rating> standards, LowestOf rules)
    {
        var counted = standards.Where(standard => !rules.LeftOut.Contains(standard.Id)).ToList();
        if (counted.Where(standard => standard.Band is null).Select(standard => standard.Id).ToList() is { Count: > 0 } missing)
        {
            return new Rating(RatingLevel.Overall, Rater.Overall, RatingWords.Overall, null, null, $"not rated: {string.Join(", ", missing)}");
        }

        var points = new Share(counted.Sum(standard => standard.Band!.Points), rules.Overall.Highest);
        return new Rating(RatingLevel.Overall, Rater.Overall, RatingWords.Overall, points, rules.Overall.Of(points.Part), $"{points.Part} of {points.Base} points");
    }
}
