using System.Text.Json;

namespace Plumbline.Cli.Tests.Croydon;

/// <summary>What the figures propose, beside what the inspectors chose in 2012.</summary>
public sealed class FindingsVerbTests
{
    private static readonly IReadOnlyList<JsonElement> Proposals = [.. Program.Json("findings", ExampleFolder.Path).EnumerateArray()];

    [Fact]
    public void The_proposals_agree_with_the_published_report_as_the_document_says()
    {
        var published = PublishedFigure.All
            .Select(figure => (Side: figure.Place.Split(' ').ElementAtOrDefault(1), figure.Key))
            .Where(figure => figure.Side is "strength" or "area")
            .SelectMany(figure => figure.Key.Split('+').Select(key => (key, figure.Side)))
            .DistinctBy(figure => figure.key)
            .ToDictionary(figure => figure.key, figure => figure.Side!);
        var placed = Proposals.Where(proposal => published.ContainsKey(Text(proposal, "question"))).ToList();
        var decided = placed.Where(proposal => Text(proposal, "proposal") != "either").ToList();

        placed.Count.ShouldBe(166);
        decided.Count.ShouldBe(139);
        decided.Count(proposal => Text(proposal, "proposal") == published[Text(proposal, "question")]).ShouldBe(135);
    }

    [Fact]
    public void The_narrative_puts_every_question_where_the_published_report_does()
    {
        foreach (var figure in PublishedFigure.All.Where(figure => figure.Place.Split(' ') is [_, "strength" or "area", _]))
        {
            foreach (var proposal in Proposals.Where(proposal => figure.Key.Split('+').Contains(Text(proposal, "question"))))
            {
                Text(proposal, "narrative").ShouldBe(figure.Place.Contains("strength", StringComparison.Ordinal) ? "strengths" : "areas", figure.Id);
            }
        }
    }

    [Fact]
    public void A_scored_question_that_no_narrative_prints_says_so() =>
        Proposals.Single(proposal => Text(proposal, "question") == "q11_mappa").GetProperty("narrative").ValueKind.ShouldBe(JsonValueKind.Null);

    [Fact]
    public void The_table_names_the_clearest_of_a_criterion_first()
    {
        var lines = Program.Run("findings", ExampleFolder.Path).Output.Split('\n');

        lines[1].ShouldStartWith("1.1");
        lines[1].ShouldContain("q11_screen_done");
        lines[1].ShouldContain("strengths");
    }

    private static string Text(JsonElement proposal, string name) => proposal.GetProperty(name).GetString() ?? "";
}
