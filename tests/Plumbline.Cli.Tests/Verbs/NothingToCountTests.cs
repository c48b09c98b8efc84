using System.Text.Json;
using Plumbline.Testing;

namespace Plumbline.Cli.Tests.Verbs;

/// <summary>An inspection of which nothing can be counted has no score, and every verb says so and ends well.</summary>
public sealed class NothingToCountTests : IDisposable
{
    private readonly CopiedExample none = new();
    private readonly CopiedExample unknown = new();
    private readonly TemporaryFolder folder = new();

    public NothingToCountTests()
    {
        foreach (var (example, judgements) in new[] { (none, ""), (unknown, "C01,q11_screen_done,unknown\n") })
        {
            Directory.Delete(example.PathTo("narrative"), recursive: true);
            File.WriteAllText(example.PathTo("judgements.csv"), "case_id,question_key,answer\n" + judgements);
        }
    }

    [Theory]
    [InlineData("score")]
    [InlineData("figures")]
    [InlineData("findings")]
    public void A_new_folder_without_a_case_is_counted_as_nothing(string verb)
    {
        Typed.Of("new", folder.PathTo("a"), "--instrument", "core-case").Exit.ShouldBe(0);

        var typed = Typed.Of(verb, folder.PathTo("a"));

        typed.Exit.ShouldBe(0, typed.Error);
        typed.Error.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("score")]
    [InlineData("figures")]
    [InlineData("findings")]
    public void Cases_of_which_nothing_was_answered_or_could_be_assessed_are_counted_as_nothing(string verb)
    {
        foreach (var example in new[] { none, unknown })
        {
            var typed = Typed.Of(verb, example.Path);

            typed.Exit.ShouldBe(0, typed.Error);
        }
    }

    [Fact]
    public void A_score_of_nothing_has_no_comment_no_interval_and_no_chance()
    {
        using var json = JsonDocument.Parse(Typed.Of("score", unknown.Path, "--json").Output);

        var reducing = json.RootElement.GetProperty("criteria").EnumerateArray().Single(score => score.GetProperty("id").GetString() == "1.1");
        reducing.GetProperty("unknown").GetInt32().ShouldBe(1);
        reducing.GetProperty("percent").ValueKind.ShouldBe(JsonValueKind.Null);
        reducing.GetProperty("comment").ValueKind.ShouldBe(JsonValueKind.Null);
        reducing.GetProperty("interval").ValueKind.ShouldBe(JsonValueKind.Null);
        reducing.GetProperty("chances").EnumerateObject().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("en", "croydon-2012.en.html", "No judgement could be counted, so there is no score.")]
    [InlineData("cy", "croydon-2012.cy.html", "Ni ellid cyfrif yr un farn, felly nid oes sgôr.")]
    public void A_report_on_nothing_says_that_there_is_no_score(string language, string file, string sentence)
    {
        foreach (var example in new[] { none, unknown })
        {
            var typed = Typed.Of("report", example.Path, "--out", folder.PathTo("out"), "--format", "html,docx,data", "--language", language);

            typed.Exit.ShouldBe(0, typed.Error);
            File.ReadAllText(folder.PathTo($"out/{file}")).ShouldContain(sentence);
        }
    }

    public void Dispose()
    {
        none.Dispose();
        unknown.Dispose();
        folder.Dispose();
    }
}
