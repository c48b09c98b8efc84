using System.Text.Json;
using Plumbline.Testing;

namespace Plumbline.Cli.Tests.Verbs;

public sealed class ProofVerbTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly StringWriter output = new();
    private readonly StringWriter error = new();

    [Fact]
    public void Findings_go_to_the_error_stream_with_their_place_and_end_with_one()
    {
        var file = folder.Write("report.md", "A plan was made in 22 out of 26 cases (84%).\n\nScore: 66% SUBSTANTIAL\n");

        CommandLine.Run(["proof", file], output, error).ShouldBe(1);

        error.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.TrimEnd()).ShouldBe(
        [
            $"{file}:1:40: 22 out of 26 is 85%, not 84% (count-and-percent)",
            $"{file}:3:8: 66% is MODERATE, not SUBSTANTIAL (wrong-comment)",
            "2 faults",
        ]);
        output.ToString().ShouldBeEmpty();
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
    public void No_file_at_all_is_wrong_usage() => CommandLine.Run(["proof"], output, error).ShouldBe(2);

    public void Dispose()
    {
        folder.Dispose();
        output.Dispose();
        error.Dispose();
    }
}
