using Plumbline.Scores;
using Plumbline.Statistics.Disclosures;

namespace Plumbline.Publications.Disclosures;

/// <summary>Scores that are printed though they rest on a few cases, or on one more than on all the others together.</summary>
internal static class Dominance
{
    private static readonly LocalText Few = new(
        "the score rests on judgements of {0} cases; say it in words, or leave it out",
        "mae’r sgôr yn seiliedig ar farnau ar {0} o achosion; dywedwch hi mewn geiriau, neu gadewch hi allan");

    private static readonly LocalText One = new(
        "one case gives {0} of the {1} judgements of the score; say it in words, or leave it out",
        "mae un achos yn rhoi {0} o {1} barn y sgôr; dywedwch hi mewn geiriau, neu gadewch hi allan");

    public static IEnumerable<DisclosureFinding> Of(ReleaseMaterial material)
    {
        var (readings, printed) = (material.Readings, material.Now.Scores);
        var questions = readings.Instrument.Questions;
        foreach (var score in material.Scores.Criteria.Concat(material.Scores.Headlines).Where(score => score.Tally.All > 0))
        {
            if (!printed.TryGetValue(score.Key, out var shown) || shown.Share is null)
            {
                continue;
            }

            int[] places =
            [
                .. questions.Index().Where(question => question.Item.IsScored
                    && (score.Level == ScoreLevel.Headline ? question.Item.Themes.Contains(score.Id) : question.Item.Criterion == score.Id))
                    .Select(question => question.Index),
            ];
            var given = readings.Cases.Select(read => places.Count(place => read.Counted(place) is Instruments.Answer.Yes or Instruments.Answer.No))
                .Where(count => count > 0).ToList();
            if (SmallNumbers.IsSmall(given.Count, material.Smallest))
            {
                yield return DisclosureFinding.Of(DisclosureKind.Dominance, score.Key, Few, given.Count);
            }
            else if (given.Count > 0 && 2 * given.Max() > given.Sum())
            {
                yield return DisclosureFinding.Of(DisclosureKind.Dominance, score.Key, One, given.Max(), given.Sum());
            }
        }
    }
}
