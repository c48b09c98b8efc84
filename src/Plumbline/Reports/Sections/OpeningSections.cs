using Plumbline.Reports.Blocks;
using Plumbline.Reports.Blocks.Boxes;
using Plumbline.Reports.Blocks.Inlines;
using Plumbline.Reports.Blocks.Tables;
using Plumbline.Reports.Texts;

namespace Plumbline.Reports.Sections;

/// <summary>The short parts between the foreword and the findings.</summary>
internal static class OpeningSections
{
    public static IEnumerable<Block> Acknowledgements(ReportContext report)
    {
        yield return new PageBreak();
        yield return new Heading(1, "acknowledgements", report.In(Say.Acknowledgements));
        foreach (var block in report.Written("acknowledgements"))
        {
            yield return block;
        }

        if (report.Material.Inspection.People is { Count: > 0 } people)
        {
            yield return new DefinitionTable(
                report.In(Say.Acknowledgements),
                report.In(Say.Role),
                report.In(Say.Name),
                [.. people.Select(person => new Definition(report.In(person.Role), person.Name))]);
        }
    }

    public static IEnumerable<Block> Contents() =>
    [
        new PageBreak(),
        new Contents(),
    ];

    public static IEnumerable<Block> Scoring(ReportContext report)
    {
        yield return new PageBreak();
        yield return new Heading(1, "scoring", report.In(Say.Scoring));
        foreach (var block in report.StandingText("scoring-explained"))
        {
            yield return block;
        }

        foreach (var headline in report.Material.Scores.Headlines)
        {
            var theme = report.Material.Readings.Instrument.Themes.First(theme => theme.Id == headline.Id);
            yield return Boxes.Of(report, $"box-{headline.Id}", headline, report.In(theme.Title), report.In(theme.Meaning));
        }

        foreach (var block in report.StandingText("caution-on-comparison"))
        {
            yield return block;
        }
    }

    public static IEnumerable<Block> Recommendations(ReportContext report)
    {
        yield return new PageBreak();
        yield return new Heading(1, "recommendations", report.In(Say.Recommendations));
        foreach (var block in report.Written("recommendations"))
        {
            yield return block;
        }

        yield return new RecommendationList(
            report.In(Say.RestsOn),
            [.. report.Material.Recommendations.Select(recommendation => new RecommendationItem(
                [report.In(recommendation.Text)],
                report.In(recommendation.Owner),
                [.. recommendation.Criteria.Select(criterion => new Link($"#{CriterionSection.IdOf(criterion)}", criterion))]))]);
        yield return new Heading(1, "next-steps", report.In(Say.NextSteps));
        foreach (var block in report.StandingText("next-steps"))
        {
            yield return block;
        }
    }

    public static IEnumerable<Block> ServiceUsers(ReportContext report)
    {
        yield return new PageBreak();
        yield return new Heading(1, "service-users", report.In(Say.ServiceUsers));
        foreach (var (part, title) in new[] { ("children", Say.Children), ("victims", Say.Victims) })
        {
            if (report.Written("service-users", part) is { Count: > 0 } blocks)
            {
                yield return new Heading(2, $"service-users-{part}", report.In(title)) { Listed = false };
                foreach (var block in blocks)
                {
                    yield return block;
                }
            }
        }
    }
}
