namespace Plumbline.Testing;

/// <summary>The npm packages of the project, found as Node finds them: in the root or above it.</summary>
public static class NodePackages
{
    private static readonly string Folder = Find();

    public static string PathTo(params ReadOnlySpan<string> parts) => Path.Combine([Folder, .. parts]);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(Repository.Root); folder is not null; folder = folder.Parent)
        {
            var packages = Path.Combine(folder.FullName, "node_modules");
            if (Directory.Exists(Path.Combine(packages, "govuk-frontend")))
            {
                return packages;
            }
        }

        throw new InvalidOperationException($"There is no node_modules/govuk-frontend in {Repository.Root} or above it: run npm ci.");
    }
}
