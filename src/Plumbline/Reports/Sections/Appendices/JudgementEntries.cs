using Plumbline.Reports.Outlines;
using Plumbline.Findings.Bindings;
using Plumbline.Instruments;
using Plumbline.Reports.Blocks;
using Plumbline.Reports.Blocks.Judgements;
using Plumbline.Reports.Disclosures;
using Plumbline.Reports.Texts;
using Plumbline.Scores;

namespace Plumbline.Reports.Sections.Appendices;

/// <summary>Where every printed figure leads: what was counted, in which cases, and how each was judged if the publisher shows that.</summary>
internal static class JudgementEntries
{
    /// <summary>The key of the number of cases.</summary>
    private const string Cases = "cases";

    public static IEnumerable<Block> Of(ReportContext report)
    {
        var instrument = report.Material.Readings.Instrument;
        return
        [
            .. report.Notice(Say.JudgementsBehind),
            new JudgementAnnex(report.In(Say.Scores), [.. Scores(report)]),
            .. instrument.Criteria.Select(criterion => Annex(report.Named(criterion.Id, criterion.Title), question => question.Criterion == criterion.Id)),
            Annex(report.In(Say.Profile), question => question.Criterion is null),
            new JudgementAnnex(report.In(Say.Pooled), [.. PooledEntries(report)]),
            .. report.Material.Responses.Select(responses =>
                new JudgementAnnex(
                    report.In(responses.Questionnaire.Title),
                    [.. responses.Questionnaire.Questions.Select(question => Survey(report, report.Counts.FindAnswers(question.Name)!))])),
            new JudgementAnnex(report.In(Say.StoredValues), [.. Stored(report)]),
        ];

        JudgementAnnex Annex(string caption, Func<Question, bool> belongs) => new(caption,
        [
            .. from question in instrument.Questions
               where question.IsJudgement && belongs(question)
               from population in PopulationsOf(report, question.Name)
               select Entry(report, [question.Name], population),
        ]);
    }

    /// <summary>All cases, and every other population in which the report prints the question.</summary>
    private static IEnumerable<string> PopulationsOf(ReportContext report, string key) => BoundFigures(report)
        .Where(figure => figure.Binding.Key == key)
        .Select(figure => figure.Binding.Population)
        .Append(Phase.All)
        .Distinct()
        .OrderBy(population => population == Phase.All ? 0 : 1)
        .ThenBy(population => population, StringComparer.Ordinal);

    private static IEnumerable<BoundFigure> BoundFigures(ReportContext report) =>
        report.Narratives.Values.Concat(report.Standing.Values).SelectMany(text => text.Figures);

    private static bool CountsCasesOf(ReportContext report, string population) =>
        BoundFigures(report).Any(figure => figure.Binding.Key == Cases && figure.Binding.Population == population);

    private static IEnumerable<JudgementEntry> PooledEntries(ReportContext report) => BoundFigures(report)
        .Where(figure => figure.Binding.Keys.Count > 1)
        .Select(figure => (Keys: figure.Binding.Keys.Select(key => key.Text).ToList(), figure.Binding.Population, figure.Binding.Key))
        .DistinctBy(figure => (figure.Key, figure.Population))
        .OrderBy(figure => figure.Key, StringComparer.Ordinal)
        .Select(figure => Entry(report, figure.Keys, figure.Population));

    private static JudgementEntry Entry(ReportContext report, IReadOnlyList<string> keys, string population)
    {
        var readings = report.Material.Readings;
        var figure = Figures.Of(readings, keys, population);
        var questions = keys.Select(key => readings.Instrument.Find(key)!).ToList();
        return new JudgementEntry(
            EntryId.Of(figure.Key, population),
            figure.Key,
            string.Join(" / ", questions.Select(question => report.In(question.Label))),
            report.In(readings.Instrument.Phases.First(phase => phase.Id == population).Title),
            report.Counts.IsWithheld(keys, population) ? null : figure.Tally.Share)
        {
            IsWithheld = report.Counts.IsWithheld(keys, population),
            Answers = Groups(report, keys, population, questions[0].IsScored),
            Parts = keys.Count == 1 ? [] : [.. questions.Select(question => Part(report, question, population))],
        };
    }

    private static EntryPart Part(ReportContext report, Question question, string population) => new(
        report.In(question.Label),
        report.Counts.Figure(question.Name, population).Tally.Share,
        EntryId.Of(question.Name, Phase.All));

    private static IReadOnlyList<AnswerGroup> Groups(ReportContext report, IReadOnlyList<string> keys, string population, bool isScored)
    {
        var readings = report.Material.Readings;
        var places = keys.Select(readings.Instrument.IndexOf).ToList();
        var showCases = report.Material.Inspection.Publishing.ShowJudgements && keys.Count == 1;
        var tallies = keys.Select(key => report.Counts.Figure(key, population).Tally).ToList();
        (Answer Answer, LocalText Label, int? Count)[] groups =
        [
            (Answer.Yes, isScored ? Say.Sufficient : Say.Yes, Sum(tally => tally.Sufficient)),
            (Answer.No, isScored ? Say.NotSufficient : Say.No, Sum(tally => tally.Insufficient)),
            (Answer.NotApplicable, Say.NotApplicable, Sum(tally => tally.NotApplicable)),
            (Answer.Unknown, Say.Unknown, Sum(tally => tally.Unknown)),
            (Answer.Missing, Say.Missing, Sum(tally => tally.Missing)),
        ];
        return
        [
            .. from @group in groups
               where @group.Count > 0
               let cases = showCases
                   ? readings.Of(population).SelectMany(read => places.Where(place => read.Counted(place) == @group.Answer).Select(_ => read.Case.Id))
                   : []
               select new AnswerGroup(report.In(@group.Label), @group.Count ?? 0, [.. cases]),
        ];

        int? Sum(Func<PublishedTally, int?> kind) => tallies.Aggregate((int?)0, (sum, tally) => sum + kind(tally));
    }

    private static IEnumerable<JudgementEntry> Scores(ReportContext report)
    {
        var scores = report.Material.Scores;
        var instrument = report.Material.Readings.Instrument;
        return
        [
            .. scores.Headlines.Select(score => Of(score, question => question.Themes.Contains(score.Id))),
            .. scores.Sections.Select(score => Of(score, question => instrument.SectionOf(question) == score.Id)),
            .. scores.Criteria.Select(score => Of(score, question => question.Criterion == score.Id)),
            .. scores.Of(ScoreLevel.Item).Select(score => Of(score, question => score.Questions.Contains(question.Name))),
            .. scores.Of(ScoreLevel.Overall).Select(score => Of(score, _ => false)),
        ];

        JudgementEntry Of(Score score, Func<Question, bool> belongs) => new(
            EntryId.Of(score.Key, Phase.All),
            score.Key,
            score.Level == ScoreLevel.Headline ? report.In(score.Title) : report.Named(score.Id, score.Title),
            report.In(instrument.Phases[0].Title),
            report.Shows(score) ? score.Share : null)
        {
            IsWithheld = !report.Shows(score),
            Parts =
            [
                .. instrument.Questions.Where(question => (question.IsScored || score.Level == ScoreLevel.Item) && belongs(question))
                    .Select(question => Part(report, question, Phase.All)),
            ],
        };
    }

    private static JudgementEntry Survey(ReportContext report, PublishedAnswers answers) => new(
        EntryId.Of(answers.Question, Phase.All),
        answers.Question,
        report.In(answers.Label),
        report.In(Say.Respondents),
        answers.Share)
    {
        IsWithheld = answers.Share is null,
        Answers = [
            .. new[] { (Say.Yes, answers.Yes), (Say.No, answers.No) }
                .Where(group => group.Item2 is not null)
                .Select(group => new AnswerGroup(report.In(group.Item1), group.Item2!.Value, [])),
        ],
    };

    private static IEnumerable<JudgementEntry> Stored(ReportContext report)
    {
        foreach (var phase in report.Material.Readings.Instrument.Phases.Where(phase => phase.Id != Phase.All && CountsCasesOf(report, phase.Id)))
        {
            var cases = ReportContext.Whole(report.Material.Readings.Of(phase.Id).Count());
            yield return new JudgementEntry(EntryId.Of(Cases, phase.Id), Cases, $"{Cases}: {cases}", report.In(phase.Title), null);
        }

        var inspection = report.Material.Inspection;
        var used = BoundFigures(report).Select(figure => figure.Binding.Key).ToHashSet(StringComparer.Ordinal);
        if (report.Outline.Parts.Any(part => part.Has(Piece.Inspected)))
        {
            used.Add(Cases);
        }

        var read = new Fact.Total(report.Material.Readings.Cases.Count);
        foreach (var (key, fact) in ReportFacts.Of(inspection, report.Material.Responses).Append(new(Cases, read)))
        {
            if (fact is Fact.Given or Fact.Total && (used.Contains(key) || key.StartsWith("benchmark:", StringComparison.Ordinal)))
            {
                var context = inspection.Context.FirstOrDefault(given => key == $"context:{given.Id}");
                var printed = fact is Fact.Given number ? number.Print(report.Language) : ReportContext.Whole(((Fact.Total)fact).Number);
                var source = string.Join(
                    ", ",
                    new[]
                    {
                        context?.Source is { } known
                            ? report.In(known)
                            : key.StartsWith("benchmark:", StringComparison.Ordinal) ? report.In(inspection.Benchmark!.Wave) : null,
                        context?.Year,
                    }.OfType<string>());
                yield return new JudgementEntry(EntryId.Of(key, Phase.All), key, $"{key}: {printed}", "", null) { Source = source.Length == 0 ? null : source };
            }
        }
    }
}
