using Plumbline.Assessments;
using Plumbline.Assessments.SecondReadings;
using Plumbline.Instruments;
using Plumbline.Statistics.Agreement;
using Plumbline.Statistics.Clusters;

namespace Plumbline.Scores.Readers;

/// <summary>Agreement between two or more readings of the same cases.</summary>
public static class ReaderAgreement
{
    private static readonly Answer[] Scale = [Answer.Yes, Answer.No, Answer.NotApplicable, Answer.Unknown];

    /// <summary>The same of cases that were read twice: the first reading and the blind second one, on every question that was open to either.</summary>
    /// <param name="pairs">At least one; all with the same version of the instrument.</param>
    public static IReadOnlyList<AgreementLine> Of(IReadOnlyList<ReadingPair> pairs)
    {
        var compared = pairs
            .SelectMany(pair =>
                pair.Compared().Select(one => (Case: pair.First.Case.Id, Question: pair.First.Instrument.Questions[one.Question].Name, one.First, one.Second)))
            .ToList();
        return Of(
            [
                new Reading("first", [.. compared.Select(one => new Judgement(one.Case, one.Question, one.First))]),
                new Reading("second", [.. compared.Select(one => new Judgement(one.Case, one.Question, one.Second))]),
            ],
            pairs[0].First.Instrument);
    }

    /// <summary>Each question, each criterion when the instrument is given, and all of it. Cases and questions that a single reader answered count for nothing
    /// but its own habits.</summary>
    /// <param name="readings">At least two; the first is the one that the others are held against.</param>
    /// <param name="instrument">Says which questions are scored under which criterion; null when it is not known, and then every question counts in the
    /// whole.</param>
    public static IReadOnlyList<AgreementLine> Of(IReadOnlyList<Reading> readings, Instrument? instrument)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(readings.Count, 2);
        var cases = readings
            .SelectMany(reading => reading.Judgements)
            .Select(judgement => judgement.Case)
            .Distinct(StringComparer.Ordinal)
            .Index()
            .ToDictionary(pair => pair.Item, pair => pair.Index, StringComparer.Ordinal);
        var answers = new Dictionary<(string Case, string Question), Answer[]>();
        foreach (var (reader, reading) in readings.Index())
        {
            foreach (var judgement in reading.Judgements)
            {
                var key = (judgement.Case, judgement.Question);
                if (!answers.TryGetValue(key, out var given))
                {
                    answers[key] = given = new Answer[readings.Count];
                }

                given[reader] = judgement.Answer;
            }
        }

        var byQuestion = answers.GroupBy(pair => pair.Key.Question).ToDictionary(
            question => question.Key,
            question => question.Select(pair => (Case: cases[pair.Key.Case], Given: pair.Value)).ToList(),
            StringComparer.Ordinal);
        var order = instrument is null
            ? byQuestion.Keys.Order(StringComparer.Ordinal)
            : instrument.Questions.Select(question => question.Name).Where(byQuestion.ContainsKey);
        var scored = instrument?.Questions.Where(question => question.IsScored).ToList();
        return
        [
            Line("overall", scored is null ? "all questions" : "scored questions", scored is null ? byQuestion.Keys : scored.Select(question => question.Name)),
            .. (instrument?.Criteria
                ?? []).Select(criterion =>
                    Line("criterion", criterion.Id, scored!.Where(question => question.Criterion == criterion.Id).Select(question => question.Name))),
            .. order.Select(question => Line("question", question, [question])),
        ];

        AgreementLine Line(string kind, string id, IEnumerable<string> questions)
        {
            var these = questions.ToHashSet(StringComparer.Ordinal);
            return LineOf(
                kind,
                id,
                [.. these.SelectMany(question => byQuestion.GetValueOrDefault(question) ?? [])],
                instrument?.Questions.Any(question => these.Contains(question.Name) && question.MayBeNotApplicable) == true);
        }
    }

    /// <summary>The answers that the questions offer: yes and no; not applicable where one may be or routing made it so; could not be assessed where somebody
    /// said it.</summary>
    private static Answer[] Offered(List<(int Case, Answer[] Given)> given, bool mayBeNotApplicable) =>
    [
        .. Scale.Where(answer =>
            answer is Answer.Yes or Answer.No || (answer == Answer.NotApplicable && mayBeNotApplicable) || given.Any(one => one.Given.Contains(answer))),
    ];

    private static AgreementLine LineOf(string kind, string id, List<(int Case, Answer[] Given)> given, bool mayBeNotApplicable)
    {
        var offered = Offered(given, mayBeNotApplicable);
        var all = given.Select(one => new AnsweredUnit(one.Case, [.. one.Given.Select(answer => Array.IndexOf(offered, answer))])).ToList();
        var judged = given
            .Select(one => new AnsweredUnit(one.Case, [.. one.Given.Select(answer => answer switch { Answer.Yes => 0, Answer.No => 1, _ => -1 })]))
            .ToList();
        var pairs = (from unit in judged
            where unit.Answers[0] >= 0
            from other in unit.Answers.Skip(1)
            where other >= 0
            select (unit.Case, First: unit.Answers[0], Other: other)).ToList();
        return new AgreementLine(
            kind,
            id,
            AgreementEstimate.Of(all, offered.Length),
            AgreementEstimate.Of(judged, 2),
            pairs.Count(pair => pair.First > pair.Other),
            pairs.Count(pair => pair.First < pair.Other),
            pairs.Count < AgreementEstimate.FewestPairs
                ? null
                : ClusteredMean.Of([.. pairs.GroupBy(pair => pair.Case).Select(of => ((double)of.Sum(pair => pair.First - pair.Other), of.Count()))]));
    }
}
