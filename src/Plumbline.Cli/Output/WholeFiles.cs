using Plumbline.Documents;

namespace Plumbline.Cli.Output;

/// <summary>Writes files so that a reader meets the old ones or the new ones, never half of one.</summary>
internal static class WholeFiles
{
    public static void Write(string folder, IReadOnlyList<ReportFile> files)
    {
        Directory.CreateDirectory(folder);
        var beside = files.Select(file => (Final: Path.Combine(folder, file.Path), Temporary: Path.Combine(folder, file.Path) + ".part")).ToList();
        try
        {
            foreach (var (file, (final, temporary)) in files.Zip(beside))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(final)!);
                using var stream = File.Create(temporary);
                stream.Write(file.Content.Span);
                stream.Flush(flushToDisk: true);
            }

            foreach (var (final, temporary) in beside)
            {
                File.Move(temporary, final, overwrite: true);
            }
        }
        finally
        {
            foreach (var (_, temporary) in beside)
            {
                File.Delete(temporary);
            }
        }
    }
}
