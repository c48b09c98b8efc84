using Plumbline.Documents.Verifier;
using Plumbline.Testing.Verifier;

namespace Plumbline.Cli.Tests.Verifier;

/// <summary>The page counts again what the program published, by a script that shares nothing with it; more of the same: <c>bench verifier</c>.</summary>
public sealed class VerifierTests(GeneratedPublications publications) : IClassFixture<GeneratedPublications>
{
    [Fact]
    public void What_is_published_is_equal_by_every_ruleset()
    {
        var answers = VerifierRun.Of(VerifierPage.Script, publications.Folders);

        answers.SelectMany((answer, place) => answer.Differences.Select(difference => $"{Path.GetFileName(publications.Folders[place])}: {difference}"))
            .ShouldBeEmpty();
        answers.ShouldAllBe(answer => answer.Parts.Sum(part => part.Equal) > 20);
        answers.SelectMany(answer => answer.Parts).Select(part => part.Name).Distinct().ShouldBe(
            ["files", "instrument", "questions", "cases", "judgements", "figures", "characteristics", "scores", "ratings", "sample"], ignoreOrder: true);
    }

    [Fact]
    public void One_changed_cell_is_found_without_the_digests()
    {
        var answers = VerifierRun.Of(VerifierPage.Script, publications.Folders, change: true);

        answers.Where(answer => answer.Differences.Count == 0).Select(answer => answer.Changed).ShouldBeEmpty();
    }
}
