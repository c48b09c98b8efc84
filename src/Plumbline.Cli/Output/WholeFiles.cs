using Plumbline.Documents;
using Plumbline.Files;

namespace Plumbline.Cli.Output;

/// <summary>Writes files so that a reader meets the old ones or the new ones, never half of one.</summary>
internal static class WholeFiles
{
    public static void Write(string folder, IReadOnlyList<ReportFile> files)
    {
        OwnerOnly.Folder(folder);
        var beside = files.Select(file => (Final: Path.Combine(folder, file.Path), Temporary: Path.Combine(folder, file.Path) + ".part")).ToList();
        try
        {
            foreach (var (file, (final, temporary)) in files.Zip(beside))
            {
                OwnerOnly.Write(temporary, file.Content.Span);
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
