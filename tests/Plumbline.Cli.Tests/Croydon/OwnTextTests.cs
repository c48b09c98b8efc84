using Plumbline.Testing;

namespace Plumbline.Cli.Tests.Croydon;

/// <summary>The proof-reader has nothing to say against the report of the example.</summary>
public sealed class OwnTextTests(BuiltReport report)
{
    [Fact]
    public void Our_own_report_is_clean()
    {
        using var folder = new TemporaryFolder();
        var text = folder.Write("report.txt", string.Join("\n\n", report.ParagraphsOf(Language.English)) + "\n");

        var (code, output, error) = Program.Run("proof", text, "--inspection", ExampleFolder.Path);

        error.ShouldBeEmpty();
        code.ShouldBe(0, output);
    }
}
