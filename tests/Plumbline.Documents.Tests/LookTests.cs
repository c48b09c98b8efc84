using Plumbline.Testing;

namespace Plumbline.Documents.Tests;

public sealed class LookTests
{
    /// <summary>Lays the sample report under artifacts/look in every format, for a person to open.</summary>
    [Fact]
    public void Every_format_is_written_and_laid_out_to_be_looked_at()
    {
        var folder = Repository.PathTo("artifacts", "look");

        foreach (var writer in ReportWriters.All)
        {
            var files = writer.Write(Given.AReport()).Value;

            files.ShouldNotBeEmpty();
            foreach (var file in files)
            {
                file.Content.Length.ShouldBeGreaterThan(0);
                var path = Path.Combine(folder, file.Path);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllBytes(path, file.Content.Span);
            }
        }
    }
}
