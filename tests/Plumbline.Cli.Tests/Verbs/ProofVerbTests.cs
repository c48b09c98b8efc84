using System.Text.Json;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Plumbline.Testing;

namespace Plumbline.Cli.Tests.Verbs;

public sealed class ProofVerbTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly StringWriter output = new();
    private readonly StringWriter error = new();

    [Fact]
    public void Findings_go_to_the_output_with_their_place_and_end_with_one()
    {
        var file = folder.Write("report.md", "A plan was made in 22 out of 26 cases (84%).\n\nScore: 66% SUBSTANTIAL\n");

        CommandLine.Run(["proof", file], output, error).ShouldBe(1);

        output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.TrimEnd()).ShouldBe(
        [
            $"{file}:1:40: 22 out of 26 is 85%, not 84% (count-and-percent)",
            $"{file}:3:8: 66% is MODERATE, not SUBSTANTIAL (wrong-comment)",
            "2 findings",
        ]);
        error.ToString().ShouldBeEmpty();
    }

    [Fact]
    public void A_clean_text_ends_with_nought()
    {
        CommandLine.Run(["proof", folder.Write("clean.txt", "All was well.\n")], output, error).ShouldBe(0);

        error.ToString().ShouldBeEmpty();
    }

    [Fact]
    public void Json_carries_id_place_message_and_suggestion()
    {
        var file = folder.Write("report.md", "In 71 % of cases.\n");

        CommandLine.Run(["proof", file, "--json"], output, error).ShouldBe(1);

        using var json = JsonDocument.Parse(output.ToString());
        var finding = json.RootElement[0];
        finding.GetProperty("id").GetString().ShouldBe("space-before-percent");
        finding.GetProperty("line").GetInt32().ShouldBe(1);
        finding.GetProperty("column").GetInt32().ShouldBe(4);
        finding.GetProperty("suggestion").GetString().ShouldBe("71%");
    }

    [Fact]
    public void A_file_that_is_not_there_is_wrong_usage() => CommandLine.Run(["proof", folder.PathTo("none.md")], output, error).ShouldBe(2);

    [Fact]
    public void A_Word_document_is_read_by_its_paragraphs()
    {
        var file = folder.PathTo("report.docx");
        using (var package = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            var fallback = new AlternateContentFallback(new Paragraph(new Run(new Text("In 3 out of 4 cases (10%)."))));
            package.AddMainDocumentPart().Document = new Document(new Body(
                new Paragraph(new Run(new Text("We read the files."))),
                new Paragraph(
                    new Run(new Text("Plans were good in 22\u00a0out of ") { Space = SpaceProcessingModeValues.Preserve }),
                    new Run(new Text("26 cases (84%).") { Space = SpaceProcessingModeValues.Preserve }),
                    new DeletedRun(new Run(new DeletedText("In 1 out of 2 cases (10%).")))),
                new Paragraph(new Run(fallback)),
                new Table(
                    new TableRow(
                        new TableCell(new Paragraph(new Run(new Text("Safeguarding")))),
                        new TableCell(new Paragraph(new Run(new Text("3 out of 4 (70%)"))))))));
        }

        CommandLine.Run(["proof", file], output, error).ShouldBe(1);

        output
            .ToString()
            .ReplaceLineEndings("\n")
            .ShouldBe(
                $"{file}:2:40: 22 out of 26 is 85%, not 84% (count-and-percent)\n{file}:4:26: 3 out of 4 is 75%, not 70% (count-and-percent)\n2 findings\n");
    }

    [Theory]
    [InlineData("%PDF-1.7\n1 0 obj 1.7 % cases", "is a PDF")]
    [InlineData("", "holds no text")]
    [InlineData(" \n\n", "holds no text")]
    [InlineData("\u0001\0\u0002", "is no text but a file of another kind")]
    [InlineData("PK\u0003\u0004 and no more", "is no Word document that can be read")]
    [InlineData("{\\rtf1 text}", "is rich text (RTF)")]
    public void What_is_no_text_is_refused_by_name_with_what_to_do(string content, string what)
    {
        var file = folder.Write("report.bin", content);

        CommandLine.Run(["proof", file], output, error).ShouldBe(2);

        error.ToString().ShouldContain($"{file}:1:1: {what}");
        output.ToString().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("The Safeguarding work was done well enough 66% of the time.", "the score of Safeguarding is printed as 66%, and the data give 65%")]
    [InlineData("Work to make each individual less likely to reoffend was done well enough 71% of the time.",
        "the score of Likelihood of Reoffending is printed as 71%, and the data give 72%")]
    [InlineData("Criterion 1.2 scored 67%.", "criterion 1.2 is printed as 67%, and the data give 66%")]
    [InlineData("OVERALL SCORE: 65%\n\nOVERALL SCORE: 65%\n\nOVERALL SCORE: 66%\n", "section 3 is printed as 66%, and the data give 65%")]
    [InlineData("We looked at 41 cases.", "the text speaks of 41 cases, the data hold 38")]
    [InlineData("Inspectors assessed 37 cases in detail.", "the text speaks of 37 cases, the data hold 38")]
    public void Scores_and_cases_are_held_against_the_inspection(string text, string message)
    {
        CommandLine.Run(["proof", folder.Write("report.md", text), "--inspection", Repository.PathTo("examples", "croydon-2012")], output, error).ShouldBe(1);

        output.ToString().ShouldContain(message);
    }

    [Fact]
    public void The_scores_of_the_inspection_are_no_finding()
    {
        var text = "The sample was 38 cases. The Safeguarding work was done well enough 65% of the time.\n\nAcross England the lowest Safeguarding score "
            + "was 37%.\n\nCriterion 1.2 scored 66%.\n";

        CommandLine.Run(["proof", folder.Write("report.md", text), "--inspection", Repository.PathTo("examples", "croydon-2012")], output, error)
            .ShouldBe(0, output.ToString());
    }

    [Fact]
    public void No_file_at_all_is_wrong_usage() => CommandLine.Run(["proof"], output, error).ShouldBe(2);

    public void Dispose()
    {
        folder.Dispose();
        output.Dispose();
        error.Dispose();
    }
}
