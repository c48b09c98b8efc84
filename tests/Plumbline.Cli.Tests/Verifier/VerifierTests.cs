using Plumbline.Documents.Verifier;
using Plumbline.Testing;
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

    [Fact]
    public void The_example_and_its_sentences_in_both_languages_are_equal()
    {
        var report = VerifierRun.Of(VerifierPage.Script, [publications.Croydon])[0];

        report.Differences.ShouldBeEmpty();
        report.Parts.Single(part => part.Name == "report").Equal.ShouldBeGreaterThan(400);
    }

    [Fact]
    public void A_changed_cell_or_sentence_of_the_example_is_found()
    {
        var answers = VerifierRun.Of(VerifierPage.Script, [.. Enumerable.Repeat(publications.Croydon, 24)], change: true);

        answers.Where(answer => answer.Differences.Count == 0).Select(answer => answer.Changed).ShouldBeEmpty();
        answers.ShouldContain(answer => answer.Changed.Contains(".cy.html", StringComparison.Ordinal));
    }

    /// <summary>The digest of a file that was changed says so, whatever the change.</summary>
    [Fact]
    public void A_file_that_is_not_the_one_that_was_published_is_named()
    {
        using var folder = new TemporaryFolder();
        foreach (var file in Directory.EnumerateFiles(publications.Croydon))
        {
            File.Copy(file, folder.PathTo(Path.GetFileName(file)));
        }

        File.AppendAllText(folder.PathTo("dictionary.csv"), "one,row,too,many\n");

        VerifierRun.Of(VerifierPage.Script, [folder.Path])[0].Differences.ShouldHaveSingleItem().ShouldStartWith("files: dictionary.csv:");
    }
}
